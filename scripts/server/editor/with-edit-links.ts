import { escapeHtml } from '#renderer/escape-html.ts';
import { wayFor } from './ways.ts';

/**
 * A page of the site with ways to the editor in its menu, from the page of a record to its form, and in place of each
 * command that the editor does. The file on disk stays as it is.
 */
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
  return withWays(html).replace(
    /(<nav class="site-nav"[^>]*>\s*<ul>[\s\S]*?)(\s*<\/ul>)/,
    `$1${links.join('')}$2`,
  );
};

/** HTML in which each command that the editor does is the way there. */
export const withWays = (html: string): string =>
  html.replace(/<code[^>]*>(np[mx] [^<]+)<\/code>/g, (whole, command: string) => {
    const way = wayFor(command);
    return way ? `<a href="${escapeHtml(way.address)}">${escapeHtml(way.says)}</a>` : whole;
  });
