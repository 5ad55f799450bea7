import { errorsInWords, type Trouble } from './trouble.ts';

/** A built page with a bar that says it is out of date and leads to the findings. The file on disk stays as it is. */
export const withOutOfDateBar = (html: string, trouble: Trouble): string => {
  const why = trouble.failure
    ? 'the site could not be built from the portfolio as it is now'
    : `the portfolio has ${errorsInWords(trouble)}`;
  const them = trouble.failure ? 'See why' : 'See them';
  const bar = `<section class="notice-bar out-of-date" aria-label="Out of date"><div class="wrap"><p><strong>Out of date:</strong> ${why}. <a href="/">${them}</a>.</p></div></section>`;
  const head = html.indexOf('<header class="site-head"');
  const at = head >= 0 ? head : endOfBodyTag(html);
  return html.slice(0, at) + bar + html.slice(at);
};

const endOfBodyTag = (html: string): number => {
  const body = /<body[^>]*>/.exec(html);
  return body ? body.index + body[0].length : 0;
};
