import { folded } from './fold.ts';
import type { Registered } from './leak.ts';
import type { Span } from './left-alone.ts';
import { isFirstName, isRareSurname } from './names/words.ts';

/** Finds in a folded text whoever stands in a private register. */
export type RegisterFinder = (text: string) => Span[];

/**
 * A finder for some people of a private register: their names as whole words whatever their capitals and accents, also
 * reversed, with initials and joined as in the name of a file; a rare first name or surname alone; numbers however they
 * are grouped; and addresses. `agreed` are words of the names of those who vouch, which alone are nobody else's.
 */
export const registerFinder = (
  people: readonly Registered[],
  agreed: ReadonlySet<string>,
): RegisterFinder => {
  const whole = patternOf(
    people.flatMap(({ names, addresses }) => [
      ...names.flatMap((name) => formsOf(name, agreed)),
      ...addresses.map(wordsOf),
    ]),
  );
  const joined = camelOf(people.flatMap(({ names }) => names));
  const digits = patternOf(people.flatMap(({ numbers }) => numbers.flatMap(numberOf)));
  const patterns = [
    whole && new RegExp(whole, 'gi'),
    joined && new RegExp(joined, 'g'),
    digits && new RegExp(digits, 'gi'),
  ];
  return (text) =>
    patterns.flatMap((pattern) =>
      pattern
        ? [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
            from: index,
            to: index + words.length,
          }))
        : [],
    );
};

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

const plainWords = (words: string): string[] =>
  folded(words)
    .text.toLowerCase()
    .match(/[a-z\d']+/g) ?? [];

/** What may stand between two words of a name: spaces, a line break, a full stop, a hyphen or a low line. */
const gap = '[\\s.,_+-]{1,3}';

const patternOf = (forms: readonly string[]): string | undefined => {
  const all = [...new Set(forms.filter((form) => form !== ''))].sort((a, b) => b.length - a.length);
  return all.length === 0 ? undefined : `(?<![A-Za-z\\d])(?:${all.join('|')})(?![A-Za-z\\d])`;
};

const wordsOf = (words: string): string => plainWords(words).map(escaped).join('[\\s.,_+/-]{1,3}');

/** The ways of writing a name: "Jo Patel", "Patel, Jo", "J. Patel", "J Patel", "Patel, J", "JoPatel", and a rare part alone. */
const formsOf = (name: string, agreed: ReadonlySet<string>): string[] => {
  const words = plainWords(name);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length < 2) return [escaped(first)];
  const alone = words.filter(
    (word) => word.length > 2 && !agreed.has(word) && (isFirstName(word) || isRareSurname(word)),
  );
  const initials = words
    .slice(0, -1)
    .map((word) => word[0])
    .join('[\\s.]{0,2}');
  return [
    words.map(escaped).join(gap),
    words.map(escaped).join(''),
    `${escaped(first)}${gap}${escaped(last)}`,
    `${escaped(last)}${gap}${escaped(first)}`,
    `${initials}[\\s._-]{1,2}${escaped(last)}`,
    `${escaped(last)},? ${initials}`,
    `${escaped(first)}${gap}${escaped(last[0] ?? '')}(?=[.\\s_-]|$)`,
    ...alone.map(escaped),
  ];
};

/** A full name joined by its capitals only, somewhere in a longer word: `ScreenshotJoPatelRefund`. */
const camelOf = (names: readonly string[]): string | undefined => {
  const forms = names
    .map(plainWords)
    .filter((words) => words.length > 1)
    .map((words) => words.map((word) => escaped(`${word[0]?.toUpperCase()}${word.slice(1)}`)).join('[_-]?'));
  return forms.length === 0 ? undefined : `(?:${forms.join('|')})(?![a-z])`;
};

/** A number however it is grouped; one that begins with nought also with the code of the country. */
const numberOf = (number: string): string[] => {
  const plain = folded(number).text;
  if (/@/.test(plain)) return [escaped(plain.trim())];
  const signs = [
    ...plain
      .replace(/^\s*(?:\+|00)44/, '0')
      .replace(/\(0\)/, '')
      .toUpperCase(),
  ].filter((sign) => /[A-Z\d]/.test(sign));
  if (signs.length < 4) return [];
  const loose = signs.join('[\\s().+/-]{0,3}');
  return signs[0] === '0'
    ? [loose, `(?:\\+|00)?44[\\s().-]{0,3}(?:0[\\s().-]{0,3})?${signs.slice(1).join('[\\s().+/-]{0,3}')}`]
    : [loose];
};
