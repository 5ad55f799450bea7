/** A page of the site with ways to the editor in its menu, and from the page of a record to its form. The file on disk stays as it is. */
export const withEditLinks = (html: string, name: string): string => {
  const number = /(?:evidence|assessment)[\\/]([EDQV]\d{3,6})\.html$/.exec(name)?.[1];
  const links = [
    '<li><a href="/edit/">Write</a></li>',
    ...(number === undefined
      ? []
      : [
          `<li><a href="/edit/${number}">${number.startsWith('E') ? 'Change this record' : 'Go on from this record'}</a></li>`,
        ]),
  ];
  return html.replace(/(<nav class="site-nav"[^>]*>\s*<ul>[\s\S]*?)(\s*<\/ul>)/, `$1${links.join('')}$2`);
};
