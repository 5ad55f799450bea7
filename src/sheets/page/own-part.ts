/** The id that some place of a record has on a sheet, on which many records stand. */
export const idOnSheet = (number: string, anchor = ''): string => `${number}_${anchor}`;

const tag = /<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^"'<>])*)>/gi;
const named = /\s(id|for|name|aria-labelledby|aria-describedby|aria-controls)="([^"]*)"/g;
const own = /\s(href|fill)="(#|url\(#)([^"]*)"/g;

/**
 * The HTML of one record as a part of a page on which others stand too: its ids bear its number, and its headings begin
 * at the fourth level. It is HTML of the site's own making, in which no text holds a `<`.
 */
export const ownPart = (html: string, number: string): string =>
  html.replace(tag, (_whole, close: string, name: string, attributes: string) => {
    const heading = /^h([2-6])$/i.exec(name)?.[1];
    const called = heading === undefined ? name : `h${Math.min(Number(heading) + 2, 6)}`;
    return `<${close}${called}${attributes
      .replace(named, (_all, what: string, ids: string) => ` ${what}="${prefixed(ids, number)}"`)
      .replace(own, (all, what: string, begin: string, id: string) =>
        isSign(id) ? all : ` ${what}="${begin}${isOnSheet(id) ? id : idOnSheet(number, id)}"`,
      )}>`;
  });

const prefixed = (ids: string, number: string): string =>
  ids
    .split(/\s+/)
    .map((id) => idOnSheet(number, id))
    .join(' ');

const isOnSheet = (id: string): boolean => /^[EDQV]\d{3,6}_/.test(id);

/** The signs of states are drawn once on a page. */
const isSign = (id: string): boolean => id.startsWith('s-');
