import { firstNames } from './first-names.ts';
import { noPeople, noSurname } from './known-words.ts';
import { namesOfOtherThings, namesThatAreWords } from './names-that-are-words.ts';
import { ordinaryWords } from './ordinary-words.ts';
import { placesAndPeoples } from './places-and-peoples.ts';
import { surnames } from './surnames.ts';

/** How a word is written. */
export type Shape = 'capital' | 'capitals' | 'initial' | 'small' | 'mixed';

/** A word of a folded text. */
export interface Word {
  from: number;
  to: number;
  /** In small letters, without the ending of a possessive. */
  plain: string;
  shape: Shape;
  possessive: boolean;
  /** The signs between the word before and this one. */
  gap: string;
  /** True where a sentence, a line or a quotation begins with it. */
  begins: boolean;
}

/** Each rule looks at one word and gives where a name that begins there ends. */
export type Evidence = (text: string, words: readonly Word[], at: number) => number | undefined;

const capital =
  /^(?:[A-Z][a-z]+|(?:Mc|Mac|O'|D'|De|Di|Du|El|Fitz|La|Le|Van|Von|St)[A-Z][a-z]+)(?:['-](?:[A-Z]?[a-z]+))*$/;

/** The words of a text. Those that stand against a digit, an at sign or an underscore are parts of something else. */
export const wordsOf = (text: string): Word[] => {
  const words: Word[] = [];
  let last = 0;
  for (const match of text.matchAll(/[A-Za-z]+(?:['-][A-Za-z]+)*/g)) {
    const from = match.index;
    const bare = /'[sS]$/.test(match[0]) ? match[0].slice(0, -2) : match[0];
    const to = from + bare.length;
    const gap = text.slice(last, from);
    last = from + match[0].length;
    words.push({
      from,
      to,
      plain: bare.toLowerCase(),
      shape: touches(text, from, last) ? 'mixed' : shapeOf(bare),
      possessive: bare.length < match[0].length,
      gap,
      begins: words.length === 0 || (gap !== ' ' && /[.!?:\n"([*#>|•]\s*$|^\s*[-*]\s+$/.test(gap)),
    });
  }
  return words;
};

const touches = (text: string, from: number, to: number): boolean =>
  isJoint(text.charCodeAt(from - 1)) || isJoint(text.charCodeAt(to));

/** A digit, `_`, `@` or `\\`. */
const isJoint = (code: number): boolean =>
  (code > 47 && code < 58) || code === 95 || code === 64 || code === 92;

const shapeOf = (word: string): Shape => {
  if (/^[a-z]/.test(word)) return /[A-Z]/.test(word) ? 'mixed' : 'small';
  if (/^[A-Z]$/.test(word)) return 'initial';
  if (capital.test(word)) return 'capital';
  return /^[A-Z]+(?:['-][A-Z]+)*$/.test(word) ? 'capitals' : 'mixed';
};

export const hasCapital = ({ shape }: Word): boolean => shape === 'capital' || shape === 'capitals';

/** How many words are remembered, and how long they are at most. */
const [mostKept, longestKept] = [20_000, 12];

/** The same question, with its answers remembered: texts say the same words again and again. */
export const remembered = (ask: (plain: string) => boolean): ((plain: string) => boolean) => {
  const known = new Map<string, boolean>();
  return (plain) => {
    if (plain.length > longestKept) return ask(plain);
    const before = known.get(plain);
    if (before !== undefined) return before;
    if (known.size >= mostKept) known.clear();
    const now = ask(plain);
    known.set(plain, now);
    return now;
  };
};

const partsOf = (plain: string): string[] => plain.split('-');

/** A first name that hardly means anything else; of a word with hyphens the first part tells. */
export const isFirstName = remembered(
  (plain) =>
    firstNames.has(plain) ||
    (plain.includes('-') &&
      firstNames.has(partsOf(plain)[0] ?? '') &&
      partsOf(plain).every((part) => !ordinaryWords.has(part))),
);

/** A first name that is also a word, such as Grace. */
export const isNameAndWord = (plain: string): boolean => namesThatAreWords.has(plain);

/** A first name that is mostly a place, a month or the like, such as Florence. */
export const isNameOfOther = (plain: string): boolean => namesOfOtherThings.has(plain);

export const isSurname = remembered(
  (plain) =>
    surnames.has(plain) ||
    (/^(?:mc|o')[a-z]{3,}$/.test(plain) && !/^o'clock/.test(plain)) ||
    (plain.includes('-') && partsOf(plain).every((part) => surnames.has(part) && part.length > 2)),
);

/** A word that stands in the list of the language as it is, or is known for something else. */
export const isKnownWord = (plain: string): boolean =>
  ordinaryWords.has(plain) || noPeople.has(plain) || noSurname.has(plain) || placesAndPeoples.has(plain);

const endings = /(?:'s|s|es|ed|d|ing|ly|er|ers|ness|ment|ments|able)$/;

/** A word of the language, a place, a firm or a day: no evidence for a name. */
export const isOrdinary = remembered(
  (plain) =>
    ordinaryWords.has(plain) ||
    noPeople.has(plain) ||
    noSurname.has(plain) ||
    placesAndPeoples.has(plain) ||
    isNameOfOther(plain) ||
    (endings.test(plain) && !surnames.has(plain) && stemsOf(plain).some((stem) => ordinaryWords.has(stem))) ||
    (plain.includes('-') && partsOf(plain).some((part) => ordinaryWords.has(part) && !surnames.has(part))),
);

const stemsOf = (plain: string): string[] => {
  const stem = plain.replace(endings, '');
  return [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y')];
};

/** A surname that is no ordinary word: good evidence beside other evidence. */
export const isRareSurname = remembered(
  (plain) => isSurname(plain) && !isOrdinary(plain) && !isNameOfOther(plain),
);

/** No word that is known: beside evidence of place it is taken for a name. */
export const isUnknown = remembered(
  (plain) => plain.length > 1 && !isOrdinary(plain) && !isNameAndWord(plain) && !isNameOfOther(plain),
);
