import { noPeople, noSurname, theorists } from './known-words.ts';
import { hasCapital, isNameAndWord, isNameOfOther, isUnknown, type Word } from './words.ts';

/** Some words of a text that are a name: from the first to the last of them. */
export interface Name {
  first: number;
  last: number;
}

const mayJoinAList = (word: Word | undefined): boolean =>
  word !== undefined &&
  hasCapital(word) &&
  (word.shape === 'capital' || word.plain.length > 2) &&
  !noPeople.has(word.plain) &&
  (!noSurname.has(word.plain) || isNameAndWord(word.plain)) &&
  (isNameAndWord(word.plain) ||
    isUnknown(word.plain) ||
    (isNameOfOther(word.plain) && !month.test(word.plain))) &&
  !theorists.has(word.plain);

const month =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|jun|jul|aug|easter|noel)$/;

/** With names that stand in a list beside others: "Debbie, Mark and Zbyszko". */
export const listed = (words: readonly Word[], names: readonly Name[]): Name[] => {
  const all = [...names];
  const taken = new Set(
    names.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index)),
  );
  for (let index = 0; index < all.length; index += 1) {
    const { first, last } = all[index] as Name;
    for (const at of [beside(words, last, 1), beside(words, first, -1)]) {
      if (at === undefined || taken.has(at) || !mayJoinAList(words[at])) continue;
      taken.add(at);
      all.push({ first: at, last: at });
    }
  }
  return all;
};

/** The word that stands next in a list, after (1) or before (-1). */
export const beside = (words: readonly Word[], at: number, step: 1 | -1): number | undefined => {
  const gapTo = (from: number): string => (step === 1 ? words[from + 1]?.gap : words[from]?.gap) ?? '';
  const next = words[at + step];
  if (!next) return undefined;
  if (/^(?::? ?\d{0,3}%?(?:\/\d+)?[,;] ?| ?\/ ?| & | \+ )$/.test(gapTo(at)))
    return /^(?:and|or)$/.test(next.plain) ? at + 2 * step : at + step;
  return next && /^(?:and|or|n)$/.test(next.plain) && gapTo(at) === ' ' && gapTo(at + step) === ' '
    ? at + 2 * step
    : undefined;
};

/** With the other places in the text of unknown words that were found to be names. */
export const alsoNamed = (words: readonly Word[], names: readonly Name[]): Name[] => {
  const known = new Set(
    names
      .flatMap(({ first, last }) => words.slice(first, last + 1))
      .filter((word) => word.shape === 'capital' && isUnknown(word.plain))
      .map(({ plain }) => plain),
  );
  const taken = new Set(
    names.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index)),
  );
  const more = words.flatMap((word, at): Name[] =>
    word.shape === 'capital' && known.has(word.plain) && !taken.has(at) ? [{ first: at, last: at }] : [],
  );
  return [...names, ...more];
};
