import type { Registered } from './leak.ts';
import type { Span } from './left-alone.ts';
import { isTelling } from './register-alone.ts';
import { escaped, plainWords } from './register-words.ts';

/** From so many letters a part of a name is looked for alone. */
const leastOfPart = 5;

/**
 * A finder for names of a register in ROT47, which exchanges letters for digits and other signs, so that no row of letters is
 * left: whole, or a telling part alone. `agreed` are words that may stand alone.
 */
export const exchangedFinder = (people: readonly Registered[], agreed: ReadonlySet<string>) => {
  const forms = people.flatMap(({ names }) => names.flatMap((name) => formsOf(name, agreed)));
  if (forms.length === 0) return () => [];
  const any = new RegExp([...new Set(forms)].map((form) => escaped(exchanged(form))).join('|'), 'g');
  return (text: string): Span[] =>
    [...text.matchAll(any)].map(({ 0: { length }, index }) => ({ from: index, to: index + length }));
};

const formsOf = (name: string, agreed: ReadonlySet<string>): string[] => {
  const words = plainWords(name);
  const parts = words.filter((word) => word.length >= leastOfPart && isTelling(word) && !agreed.has(word));
  const whole = words.length > 1 ? ['', ' ', '.', '_', '-'].map((between) => words.join(between)) : [];
  return [
    ...whole.flatMap(inAllCases),
    ...(words.length > 1 ? inAllCases(words.join(' ')) : []),
    ...parts.flatMap(inAllCases),
  ];
};

/** "deborah quill", "Deborah Quill" and "DEBORAH QUILL". */
const inAllCases = (words: string): string[] => [
  words,
  words.replace(/(?<![a-z'])[a-z]/g, (sign) => sign.toUpperCase()),
  words.toUpperCase(),
];

/** Each printing sign of ASCII but the space exchanged for the one 47 places on. */
const exchanged = (words: string): string =>
  words.replace(/[!-~]/g, (sign) => String.fromCharCode(33 + ((sign.charCodeAt(0) - 33 + 47) % 94)));
