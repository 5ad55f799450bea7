import { folded } from './fold.ts';
import type { Registered } from './leak.ts';
import type { Span } from './left-alone.ts';
import { codesOf, type LetterStream, letterStream } from './letter-stream.ts';
import { isFirstName, isKnownWord, isSurname } from './names/words.ts';
import { isTelling } from './register-alone.ts';

/** How many letters a name has at least to be looked for in disguise, whole or a part of it alone. */
const [leastOfWhole, leastOfPart] = [6, 5];

/** How often a letter is written once more for fun. */
const mostRepeated = 3;

/** Signs that may stand between two letters of one name. */
const widestGap = 12;

/**
 * A finder for names of a private register in any simple disguise: letters set apart by whatever signs or doubled, digits for
 * letters, backwards, upside down, each letter exchanged for one some places on or for its opposite, without vowels, spelt in words.
 * `agreed` are words that may stand alone.
 */
export const disguisedFinder = (people: readonly Registered[], agreed: ReadonlySet<string>) => {
  const forms = new Forms();
  for (const { names } of people) for (const name of names) addName(forms, name, agreed);
  if (forms.isEmpty) return () => [];
  return (text: string): Span[] => {
    const stream = letterStream(text);
    const found: Span[] = [];
    for (let at = 0; at < stream.length; at += 1) {
      if (!stream.begins(at)) continue;
      const span = longestAt(text, stream, forms, at);
      if (span) found.push(span);
    }
    return found;
  };
};

const addName = (forms: Forms, name: string, agreed: ReadonlySet<string>): void => {
  const words =
    folded(name)
      .text.toLowerCase()
      .match(/[a-z]+/g) ?? [];
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length > 1) {
    const orders = [[first, last], [last, first], ...(words.length > 2 ? [words] : [])];
    for (const order of orders) for (const form of wholeForms(order)) forms.add(form, 'whole');
  }
  for (const word of words)
    if (word.length >= leastOfPart && isTelling(word) && !agreed.has(word)) addPart(forms, word);
};

const addPart = (forms: Forms, word: string): void => {
  if (codesOf(word).length > leastOfPart) forms.add(word, 'part');
  for (const form of [backwards(word), moved(word, 13), opposite(word)])
    if (!isWordOrName(form)) forms.add(form, 'part');
  forms.add(inSpellingWords(word), 'whole');
  forms.add(inNamesOfLetters(word), 'whole');
};

const wholeForms = (words: readonly string[]): string[] => {
  const joined = words.join('');
  const turned = words.map(backwards).join('');
  return [
    joined,
    backwards(joined),
    turned,
    moved(backwards(joined), 13),
    opposite(joined),
    upsideDown(joined),
    ...usualMoves.map((by) => moved(joined, by)),
    joined.replace(/[aeiou]/g, ''),
    words.map(asPigLatin).join(''),
    inSpellingWords(joined),
    inNamesOfLetters(joined),
    ...withSignsLeftOut(words),
  ];
};

/** Of so many letters a word has at least in which signs may stand for letters. */
const leastOfMasked = 5;

/** A name of which each word may lack a letter or two within it, as in "Deb*rah Qu*ll": what stands in their place is no letter. */
const withSignsLeftOut = (words: readonly string[]): string[] =>
  words.reduce<string[]>(
    (all, word) => all.flatMap((lead) => [word, ...withoutOne(word)].map((one) => `${lead}${one}`)),
    [''],
  );

const withoutOne = (word: string): string[] =>
  word.length < leastOfMasked
    ? []
    : Array.from({ length: word.length - 2 }, (_, at) => at + 1)
        .flatMap((at) =>
          [1, 2].map((count) => word.slice(0, at) + word.slice(Math.min(at + count, word.length - 1))),
        )
        .filter((one) => !isWordOrName(one));

/** ROT13, the cipher of Caesar, one letter on, and the way back of each. */
const usualMoves = [13, 3, 23, 1, 25];

const backwards = (word: string): string => [...word].reverse().join('');

/** Each letter so many places on in the alphabet. */
const moved = (word: string, by: number): string =>
  word.replace(/[a-z]/g, (sign) => String.fromCharCode(97 + ((sign.charCodeAt(0) - 97 + by) % 26)));

/** A for Z, B for Y: Atbash. */
const opposite = (word: string): string =>
  word.replace(/[a-z]/g, (sign) => String.fromCharCode(219 - sign.charCodeAt(0)));

/** A text that stands on its head is read backwards, and some of its letters are others. */
const upsideDown = (word: string): string =>
  backwards(word).replace(/[bqdpnu]/g, (sign) => 'qbpdun'['bqdpnu'.indexOf(sign)] as string);

const asPigLatin = (word: string): string => word.replace(/^((?:qu|[^aeiou])*)(.*)$/, '$2$1ay');

/** The words of the spelling alphabet of radio and telephone (ICAO Annex 10, volume II, 5.2.1.3), in their British spelling. */
const spellingAlphabet =
  'alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey xray yankee zulu'.split(
    ' ',
  );

const inSpellingWords = (word: string): string =>
  word.replace(/[a-z]/g, (sign) => spellingAlphabet[sign.charCodeAt(0) - 97] ?? '');

/** How letters are called when a word is spelt. */
const namesOfLetters =
  'ay bee see dee ee ef gee aitch eye jay kay el em en oh pee cue ar ess tee you vee doubleyou ex why zed'.split(
    ' ',
  );

const inNamesOfLetters = (word: string): string =>
  word.replace(/[a-z]/g, (sign) => namesOfLetters[sign.charCodeAt(0) - 97] ?? '');

type Of = 'whole' | 'part';

/** Many words, in a tree by their letters. */
class Forms {
  private readonly next = new Map<number, number>();
  private readonly ends = new Map<number, Of>();
  private nodes = 1;

  get isEmpty(): boolean {
    return this.ends.size === 0;
  }

  add(form: string, of: Of): void {
    const codes = codesOf(form);
    if (codes.length < (of === 'whole' ? leastOfWhole : leastOfPart)) return;
    let node = 0;
    for (const code of codes) {
      const key = node * 32 + code;
      const there = this.next.get(key) ?? this.nodes;
      if (there === this.nodes) this.nodes += 1;
      this.next.set(key, there);
      node = there;
    }
    if (this.ends.get(node) !== 'whole') this.ends.set(node, of);
  }

  step(node: number, code: number): number | undefined {
    return this.next.get(node * 32 + code);
  }

  endsAt(node: number): Of | undefined {
    return this.ends.get(node);
  }
}

/** The longest form that begins at a letter and ends where a word ends. */
const longestAt = (text: string, stream: LetterStream, forms: Forms, start: number): Span | undefined => {
  let longest: Span | undefined;
  // No form holds a letter twice in a row.
  let node: number | undefined = 0;
  let repeated = 0;
  for (let at = start; at < stream.length; at += 1) {
    if (at > start && stream.from(at) - stream.to(at - 1) > widestGap) break;
    const repeats = at > start && stream.code(at) === stream.code(at - 1);
    repeated = repeats ? repeated + 1 : 0;
    if (repeated > mostRepeated) break;
    node = repeats ? node : forms.step(node, stream.code(at));
    if (node === undefined) break;
    const of = forms.endsAt(node);
    if (of === undefined || !stream.closes(at)) continue;
    const span = { from: stream.from(start), to: stream.to(at) };
    if (isOneName(text.slice(span.from, span.to), of)) longest = span;
  }
  return longest;
};

/**
 * Not over the end of a sentence, and no word or name as it stands; a part of a name without spaces, or letter by letter:
 * "all is on" is no Allison.
 */
const isOneName = (words: string, of: Of): boolean => {
  if (/^[A-Za-z]+$/.test(words)) return !isWordOrName(words.toLowerCase());
  if (/[A-Za-z]{2}[.!?]["')]*\s|\n\s*\n/.test(words)) return false;
  return of === 'whole' || !/\s/.test(words) || !/[A-Za-z]{2}/.test(words);
};

const isWordOrName = (plain: string): boolean => isKnownWord(plain) || isFirstName(plain) || isSurname(plain);
