import type { Found } from '../leak.ts';
import { before } from '../near.ts';
import { chainsIn, spelledIn } from './chains.ts';
import { firstNamed } from './first-named.ts';
import { further } from './further.ts';
import { initialled } from './initialled.ts';
import { thingBeforeName, titles } from './known-words.ts';
import { alsoNamed, listed, type Name } from './listed.ts';
import { particled, smallSurname } from './particled.ts';
import { particles } from './particles.ts';
import { placed } from './placed.ts';
import { reversed } from './reversed.ts';
import { titled } from './titled.ts';
import { wordNamed } from './word-named.ts';
import {
  type Evidence,
  isFirstName,
  isNameAndWord,
  isNameOfOther,
  isRareSurname,
  isUnknown,
  remembered,
  type Word,
  wordsOf,
} from './words.ts';

/**
 * Names of persons in a folded text, by evidence that can be said in a sentence: a title, initials, a first name that is
 * no other word, a place in the text where names stand, a list with other names, or a file name. A name all of whose words
 * are in `agreed` is left out.
 */
export const namesIn = (text: string, agreed: ReadonlySet<string>): Found[] => {
  const words = wordsOf(text);
  const names = alsoNamed(words, listed(words, firstLook(text, words)));
  const found = names
    .filter(({ first, last }) => !words.slice(first, last + 1).every((word) => stands(word, agreed)))
    .map(
      ({ first, last }): Found => ({
        sort: 'name',
        from: (words[first] as Word).from,
        to: (words[last] as Word).to,
      }),
    );
  return [...found, ...chainsIn(text, agreed), ...spelledIn(text)];
};

/** Words of a name that do not make it anybody else's than those who agreed: their own, titles and initials. */
const stands = ({ plain, shape }: Word, agreed: ReadonlySet<string>): boolean =>
  agreed.has(plain) ||
  titles.has(plain) ||
  shape === 'initial' ||
  (plain.includes('-') && plain.split('-').every((part) => agreed.has(part)));

const firstLook = (text: string, words: readonly Word[]): Name[] => {
  const names: Name[] = [];
  for (let at = 0; at < words.length; ) {
    const last = endOfName(text, words, at);
    if (last !== undefined) names.push({ first: at, last });
    at = last === undefined ? at + 1 : last + 1;
  }
  return names;
};

/** Whether a name can begin with a word: in small letters only with few. */
const mayBegin = (words: readonly Word[], at: number): boolean => {
  const { shape, plain } = words[at] as Word;
  if (shape === 'small') return mayBeginSmall(plain);
  return (
    mayBeginWithCapital(plain) ||
    shape === 'initial' ||
    words[at - 1]?.plain === 'the' ||
    (words[at + 1]?.gap === ', ' && [2, 3, 4].some((step) => particles.has(words[at + step]?.plain ?? '')))
  );
};

const mayBeginSmall = remembered(
  (plain) =>
    isFirstName(plain) ||
    isNameAndWord(plain) ||
    titles.has(plain) ||
    particles.has(plain) ||
    /^(?:o'|mc)/.test(plain),
);

/** All but an initial, and a surname after "the", needs a word that can be a name or a title; two letters can be initials. */
const mayBeginWithCapital = remembered(
  (plain) =>
    plain.length < 3 ||
    titles.has(plain) ||
    particles.has(plain) ||
    isFirstName(plain) ||
    isNameAndWord(plain) ||
    isNameOfOther(plain) ||
    isRareSurname(plain) ||
    isUnknown(plain),
);

/** Where the name ends that begins at a word, by the first evidence that there is for one. */
const endOfName: Evidence = (text, words, at) => {
  if (!mayBegin(words, at)) return undefined;
  if (isNamedThing(words, at) || isAmongGoods(before(text, (words[at] as Word).from, goodsLead)))
    return undefined;
  for (const rule of evidence) {
    const end = rule(text, words, at);
    if (end !== undefined) return end;
  }
  return undefined;
};

/** So far back goods may be named whose kinds bear names. */
const goodsLead = 120;

/** "Colours: Ruby and Jade", "dresses called Amelia, Sophie and Grace". */
const isAmongGoods = (lead: string): boolean => {
  const others = goods.exec(lead)?.[1];
  return others !== undefined && /^(?:[A-Z][a-z']+,? (?:and |& |or )?){0,7}$/.test(others);
};
const goods =
  /\b(?:colou?rs?|shades?|(?:paint|bedding|furniture|dress|product|sofa|kitchen|carpet|curtain) ranges?|paints?|dresses|sofas|styles|fabrics|scents|flavours|lipsticks|perfumes|dolls|roses)(?:(?: are| were)? (?:named|called)|:) ([^.:!?\n]*)$/i;

/** "Storm Ciara", "Project Matilda", and the word before such a name. */
const isNamedThing = (words: readonly Word[], at: number): boolean =>
  (words[at]?.gap === ' ' && thingBeforeName.has(words[at - 1]?.plain ?? '')) ||
  (words[at + 1]?.gap === ' ' && thingBeforeName.has(words[at]?.plain ?? ''));

const usual: readonly Evidence[] = [
  initialled,
  reversed,
  firstNamed,
  wordNamed,
  placed,
  particled,
  smallSurname,
];

const evidence: readonly Evidence[] = [titled, ...further, ...usual];
