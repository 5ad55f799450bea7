import { folded } from './fold.ts';
import type { Registered } from './leak.ts';
import type { Span } from './left-alone.ts';

/** Whether a name holds letters that are no Latin ones once it is folded, such as those of Cyrillic or Chinese. */
export const isOfOtherScript = (name: string): boolean => /(?![A-Za-z])\p{L}/u.test(folded(name).text);

/** The same people by their names in Latin letters alone. */
export const inLatin = (people: readonly Registered[]): Registered[] =>
  people.map((one) => ({ ...one, names: one.names.filter((name) => !isOfOtherScript(name)) }));

/** A finder in a folded text for names of a register in other scripts: whole, in either order, and a long word alone. */
export const otherScriptsFinder = (people: readonly Registered[]) => {
  const names = people.flatMap((one) => one.names.filter(isOfOtherScript));
  const forms = [...new Set(names.flatMap(formsOf))].sort((a, b) => b.length - a.length);
  if (forms.length === 0) return () => [];
  const any = new RegExp(forms.join('|'), 'giu');
  return (text: string): Span[] =>
    [...text.matchAll(any)].map(({ 0: { length }, index }) => ({ from: index, to: index + length }));
};

/** From so many letters a word of a name is known alone. */
const longWord = 5;

const gap = '[\\s.,_+-]{0,3}';

const formsOf = (name: string): string[] => {
  const words = name.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const whole = words.map(spelled).join(`\\p{L}{0,2}${gap}`);
  // Where no spaces stand between words, a name stands against others.
  if (unspaced.test(name)) return [words.map(spelled).join(gap)];
  return [
    whole,
    ...(words.length > 1 ? [`${spelled(last)}\\p{L}{0,2}${gap}${spelled(first)}`] : []),
    ...words.filter(({ length }) => length >= longWord).map(spelled),
  ].map((form) => `(?<![\\p{L}\\p{N}])${form}\\p{L}{0,3}(?![\\p{L}\\p{N}])`);
};

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** Each letter small or large, as it comes out folded: a capital may look like a Latin one where the small letter does not. */
const spelled = (word: string): string =>
  [...word]
    .map((sign) => [...new Set([sign.toLowerCase(), sign.toUpperCase()].map((one) => folded(one).text))])
    .map((signs) => (signs.length === 1 ? signs[0] : `(?:${signs.join('|')})`))
    .join('')
    .replace(/\p{M}/gu, '');
