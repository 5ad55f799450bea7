import anyAscii from 'any-ascii';

const longest = 40;

/** The words of a title as they stand in a file name, in whatever script: `A refund, at last!` gives `a-refund-at-last`. */
export const fileSlug = (title: string): string => slugOf(title, longest) || 'record';

/** Words as one slug of at most so many letters, cut after a whole word; empty where nothing in them can be read aloud. */
export const slugOf = (words: string, most: number): string => {
  let slug = '';
  for (const word of wordsOf(words)) {
    const longer = slug === '' ? word.slice(0, most) : `${slug}-${word}`;
    if (longer.length > most) break;
    slug = longer;
  }
  return slug;
};

const wordsOf = (words: string): string[] =>
  anyAscii(words.normalize('NFKD').replace(/\p{M}|['’]/gu, ''))
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
