/**
 * What of a page goes into the search index: what stands in its middle, without what all pages say alike, without
 * pictures, and without what is marked there to be left out; the indexer would pass over all that too, and takes as long
 * as there is to read. Undefined for a page that search does not look into.
 */
export const searchedPart = (html: string): string | undefined => {
  const from = html.indexOf('<main');
  const main = html.slice(from, html.indexOf('</main>', from) + '</main>'.length);
  const language = /<html lang="[^"]*"/.exec(html)?.[0];
  return /^<main[^>]* data-pagefind-body/.test(main)
    ? `${language}><body>${withoutMarked(main.replace(picture, ''))}</body></html>`
    : undefined;
};

const picture = /<svg\b[^>]*>[\s\S]*?<\/svg>/g;

const markedTag = /<([a-z][a-z0-9]*)\b[^>]*\sdata-pagefind-ignore(?:="")?[^>]*>/g;

/** By what a marked part is found under all the same: those are kept with their part. */
const toldThere = /data-pagefind-(?!ignore)/;

/** Without the parts that are marked to be left out. */
const withoutMarked = (html: string): string => {
  let kept = '';
  let from = 0;
  for (let at = 0; ; ) {
    markedTag.lastIndex = at;
    const match = markedTag.exec(html);
    const end = match ? endOf(html, match[1] as string, markedTag.lastIndex) : undefined;
    if (!match || end === undefined) return kept + html.slice(from);
    if (!toldThere.test(html.slice(match.index, end))) {
      kept += html.slice(from, match.index);
      from = end;
    }
    at = end;
  }
};

/** Where an element ends whose first tag ends at `from`; undefined where it does not. */
const endOf = (html: string, name: string, from: number): number | undefined => {
  const tag = new RegExp(`<(/?)${name}\\b[^>]*>`, 'g');
  tag.lastIndex = from;
  for (let depth = 1; depth > 0; ) {
    const match = tag.exec(html);
    if (!match) return undefined;
    depth += match[1] === '/' ? -1 : 1;
  }
  return tag.lastIndex;
};
