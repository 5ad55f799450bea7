import { folded } from './fold.ts';
import type { Found, Registered } from './leak.ts';
import { deeds, noSurname, speech, thingAfterName } from './names/known-words.ts';
import { isAccompanied, isFarewell, isGreeted, isLabelled, namesFollow } from './names/positions.ts';
import { hasCapital, isFirstName, isRareSurname, isUnknown, type Word, wordsOf } from './names/words.ts';
import { after, before } from './near.ts';
import { inLatin } from './register-scripts.ts';

/** A word that hardly anything but a name is. */
export const isTelling = (word: string): boolean =>
  isFirstName(word) || isRareSurname(word) || isUnknown(word);

/**
 * A finder for those of a private register whose name is also a word, such as Brown or Will, where it stands alone with a
 * capital: before what people do, where names stand, as a whole cell, or within a sentence. In the last two no more than the
 * capital speaks for a part of a name, so that an answer may settle it; a name of one word is sure there too. `agreed` are
 * words that are also somebody's with an open name.
 */
export const aloneFinder = (people: readonly Registered[], agreed: ReadonlySet<string>) => {
  const names = wordsThatNames(inLatin(people), agreed);
  if (names.size === 0) return () => [];
  const all = [...names.keys()];
  const any = new RegExp(`(?<![A-Za-z])(?:${all.join('|')})(?![a-z])`, 'i');
  const inChain = new RegExp(
    `(?<![A-Za-z])(?:${all.map(capital).join('|')})(?=[-_.][A-Za-z\\d]|[A-Z])|(?<=[-_]|[a-z])(?:${all.map(capital).join('|')})(?![a-z])`,
    'g',
  );
  return (text: string): Found[] => {
    if (!any.test(text) && !inChain.test(text)) return [];
    inChain.lastIndex = 0;
    const words = wordsOf(text);
    return [
      ...words.flatMap((word, at): Found[] => {
        const whole = names.get(word.plain);
        const sure = whole === undefined ? undefined : sureness(text, words, at);
        return sure === undefined
          ? []
          : [found(word.from, word.to, sure || (whole === true && hasCapital(word)))];
      }),
      ...[...text.matchAll(inChain)].map(({ 0: { length }, index }) => found(index, index + length, false)),
    ];
  };
};

const found = (from: number, to: number, sure: boolean): Found => ({
  sort: 'name in the private register',
  from,
  to,
  ...(sure ? {} : { answerable: true }),
});

const capital = (word: string): string => `${word[0]?.toUpperCase()}${word.slice(1)}`;

/** The words of names that are also words; true of those that are the whole name. */
const wordsThatNames = (
  people: readonly Registered[],
  agreed: ReadonlySet<string>,
): ReadonlyMap<string, boolean> =>
  new Map(
    people
      .flatMap(({ names }) => names)
      .map(
        (name) =>
          folded(name)
            .text.toLowerCase()
            .match(/[a-z]+/g) ?? [],
      )
      .flatMap((words) => words.map((word) => [word, words.length === 1] as const))
      .filter(([word]) => word.length > 2 && !agreed.has(word) && !noSurname.has(word) && !isTelling(word)),
  );

/** Whether a name that is a word is one here: true for sure, false as far as its capital says, undefined if not. */
const sureness = (text: string, words: readonly Word[], at: number): boolean | undefined => {
  const word = words[at] as Word;
  const [last, next] = [words[at - 1], words[at + 1]];
  const lead = before(text, word.from);
  const tail = after(text, word.to);
  if (!hasCapital(word)) return word.shape === 'small' && namesFollow(lead) ? false : undefined;
  if (next?.gap === ' ' && thingAfterName.has(next.plain)) return undefined;
  if (isLabelled(lead) || isGreeted(lead, tail) || isFarewell(lead, tail)) return true;
  const acts = next?.gap === ' ' && next.shape === 'small' && (word.begins ? speech : deeds).has(next.plain);
  if (acts || namesFollow(lead) || isAccompanied(lead)) return true;
  const among = [last && word.gap === ' ' && last, next?.gap === ' ' && next];
  if (among.some((one) => one && hasCapital(one) && !one.begins)) return undefined;
  if (/^[\s"'(]*$/.test(text.slice(0, word.from)) && /^[\s"').]*$/.test(text.slice(word.to))) return false;
  if (isBetweenSigns(text, word)) return false;
  return word.begins && !word.possessive ? undefined : false;
};

/** A cell of a table, or one of a list. */
const isBetweenSigns = (text: string, { from, to }: Word): boolean =>
  /(?:^|[,;|\t\n/&(])[ ]?$/.test(text.slice(Math.max(0, from - 2), from)) &&
  /^[ ]?(?:$|[,;|\t\n/&)])/.test(text.slice(to, to + 2));
