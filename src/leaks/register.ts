import type { Registered } from './leak.ts';
import type { Span } from './left-alone.ts';
import { titles } from './names/known-words.ts';
import { ordinaryWords } from './names/ordinary-words.ts';
import { isTelling } from './register-alone.ts';
import { disguisedFinder } from './register-disguised.ts';
import { exchangedFinder } from './register-exchanged.ts';
import { addressForms, numberForms } from './register-numbers.ts';
import { inLatin, otherScriptsFinder } from './register-scripts.ts';
import { escaped, plainWords } from './register-words.ts';

/** Finds in a folded text whoever stands in a private register. */
export type RegisterFinder = (text: string) => Span[];

/**
 * A finder for some people of a private register: their names as whole words whatever their capitals and accents, also
 * reversed, with initials and joined as in the name of a file; a rare first name or surname alone; all of these in a simple
 * disguise; numbers however they are grouped; and addresses. `agreed` are words of the names of those who vouch, which alone are nobody else's.
 */
export const registerFinder = (all: readonly Registered[], agreed: ReadonlySet<string>): RegisterFinder => {
  const people = inLatin(all);
  const whole = patternOf(
    people.flatMap(({ names, addresses }) => [
      ...names.flatMap((name) => formsOf(name, agreed)),
      ...addresses.flatMap(addressForms),
    ]),
  );
  const joined = camelOf(
    people.flatMap(({ names }) => names),
    agreed,
  );
  const digits = patternOf(people.flatMap(({ numbers }) => numbers.flatMap(numberForms)));
  const patterns = [
    whole && new RegExp(whole, 'gi'),
    joined && new RegExp(joined, 'g'),
    digits && new RegExp(digits, 'gi'),
  ];
  const exchanged = exchangedFinder(people, agreed);
  const disguised = disguisedFinder(people, agreed);
  const ofOtherScripts = otherScriptsFinder(all);
  return (text) => [
    ...patterns.flatMap((pattern) =>
      pattern
        ? [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
            from: index,
            to: index + words.length,
          }))
        : [],
    ),
    ...exchanged(text),
    ...disguised(text),
    ...ofOtherScripts(text),
  ];
};

/** The label of a field that a program sets between the parts of a name: "first: Jo, last: Patel". */
const label = '(?:first|last|fore|family|given|second|middle|sur|full)[ _-]?(?:names?)?';

/** What may stand between two words of a name: spaces, a line break, a full stop, a hyphen, a low line, signs of a program. */
const gap = `(?:[\\s.,_+-]{1,3}|[^A-Za-z\\d.!?]{1,6}|[^A-Za-z\\d.!?]{1,12}${label}[^A-Za-z\\d.!?]{1,12})`;

const patternOf = (forms: readonly string[]): string | undefined => {
  const all = [...new Set(forms.filter((form) => form !== ''))].sort((a, b) => b.length - a.length);
  return all.length === 0 ? undefined : `(?<![A-Za-z\\d])(?:${all.join('|')})(?![A-Za-z\\d])`;
};

/**
 * The ways of writing a name: "Jo Patel", "Patel, Jo", "J. Patel", "Patel, J", "JoPatel", "jpatel", "patelj", "Mr Patel",
 * and a rare part alone, also in the plural or letter by letter.
 */
const formsOf = (name: string, agreed: ReadonlySet<string>): string[] => {
  const words = plainWords(name);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length < 2) return ordinaryWords.has(first) ? [] : aloneOf(first);
  const initials = words.slice(0, -1).map((word) => word[0] ?? '');
  return [
    `${words.map(spelled).join(gap)}s?`,
    [...words.join('')].map(escaped).join('[\\s.-]{1,3}'),
    ...[words.join(''), `${initials.join('')}${last}`, `${last}${initials.join('')}`]
      .filter(isNoWord)
      .map(spelled),
    `${spelled(first)}${gap}${spelled(last)}s?`,
    `${spelled(last)}${gap}${spelled(first)}`,
    `${initials.join('[\\s.]{0,2}')}[\\s._-]{1,2}${spelled(last)}`,
    `${spelled(last)},? ${initials.join('[\\s.]{0,2}')}`,
    `${spelled(first)}${gap}${escaped(last[0] ?? '')}(?=[.\\s_-]|$)`,
    ...(agreed.has(last) ? [] : [`(?:${[...titles].join('|')})\\.? ${spelled(last)}`]),
    ...words.filter((word) => word.length > 2 && !agreed.has(word) && isTelling(word)).flatMap(aloneOf),
  ];
};

/** "AnnOther" in small letters is a word of the language. */
const isNoWord = (word: string): boolean => word.length > 4 && !ordinaryWords.has(word);

/** Digits that are read for letters, as by a program that reads print. */
const digitsLike: Readonly<Record<string, string>> = {
  o: '[o0]',
  i: '[i1l]',
  l: '[l1]',
  e: '[e3]',
  a: '[a4]',
  s: '[s5]',
};

/** A word with its apostrophes or without; of a longer one letters may be written as digits, and not the first. */
const spelled = (word: string): string =>
  word.length < 4
    ? loose(word)
    : `${escaped(word[0] ?? '')}${[...word.slice(1)].map((sign) => digitsLike[sign] ?? loose(sign)).join('')}`;

const loose = (signs: string): string => escaped(signs).replaceAll("'", "[' ]?");

/** From so many letters a word is known where the end of a line parts it. */
const longWord = 6;

/** A word, its plural, its letters one by one, and parted over two lines. */
const aloneOf = (word: string): string[] =>
  word.length < 4
    ? [spelled(word)]
    : [
        `${spelled(word)}s?`,
        [...word].map(escaped).join('[ .-]'),
        ...(word.length < longWord ? [] : [[...word].map(escaped).join('(?:-? ?\\n ?|- )?')]),
      ];

const capital = (word = ''): string => escaped(`${word[0]?.toUpperCase()}${word.slice(1)}`);

/** A full name, or a word that is hardly anything else, joined by its capitals only: `ScreenshotJoPatelRefund`, `DeborahCall`; and one with a word between. */
const camelOf = (names: readonly string[], agreed: ReadonlySet<string>): string | undefined => {
  const forms = names
    .map(plainWords)
    .flatMap((words) => [words, ...words.map((word) => [word])])
    .filter(
      (words) =>
        words.length > 1 || words.every((word) => word.length > 3 && !agreed.has(word) && isTelling(word)),
    )
    .map((words) => words.map((word) => capital(word)).join('[_-]?'));
  const withMiddle = names
    .map(plainWords)
    .filter(({ length }) => length > 1)
    .map((words) => `${capital(words[0])} ["'(]?[A-Z][A-Za-z]{0,14}[.)"']{0,2} ${capital(words.at(-1))}`);
  return forms.length === 0 ? undefined : `(?:${[...withMiddle, ...forms].join('|')})(?![a-z])`;
};
