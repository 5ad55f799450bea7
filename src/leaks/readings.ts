import type { Code } from './codes/code.ts';
import { escapes, marks, ofForms, ofMail, ofRichText, ofStyles, ofTerminals } from './codes/escapes.ts';
import { asDigits, asNumbers } from './codes/figures.ts';
import { asMorse, saidAloud, spelledOut } from './codes/letters.ts';
import { base64Backwards, ofBase32, packed } from './codes/packed.ts';
import { folded } from './fold.ts';
import { type Folded, Folding } from './folding.ts';
import type { Span } from './left-alone.ts';

/** What somebody reads in a text who undoes a code in it; its way back leads to the text as it was written. */
export interface Reading extends Folded {
  /** True where a row of figures reads so by chance: only what no answer settles is meant. */
  byChance: boolean;
}

/** Codes that are undone together, and what a text must hold for a look to be worth it. */
const families: readonly { codes: readonly Code[]; hint: RegExp; byChance?: true }[] = [
  { codes: escapes, hint: /\\[\dnrtux]|%u[\da-f{]|&#/i },
  { codes: ofStyles, hint: /\\[\da-f]{2}/i },
  { codes: ofRichText, hint: /\\(?:'[\da-f]{2}|u\d{2,5} ?\?)/i },
  { codes: ofForms, hint: /%[\da-f]{2}|[\w%]\+\w/i },
  { codes: marks, hint: /<(?:[a-z/]|!-|!\[)|\]\(/i },
  { codes: ofTerminals, hint: /[\b]|\p{Cc}[[\]]/u },
  { codes: spelledOut, hint: /\b([a-z]),? (?:for|as in|like) ["']?\1/i },
  {
    codes: saidAloud,
    hint: /(?:zero|oh|nought|one|two|three|four|five|six|seven|eight|nine)(?:[ ,.-]{0,3}(?:[a-z]{2,6} ?|\d{1,6})){2}/i,
  },
  { codes: ofMail, hint: /=(?:[\dA-F]{2}|\r?\n)/ },
  {
    codes: packed,
    hint: /(?<![A-Za-z\d+/_-])(?=[A-Za-z\d+/_-]{8})[A-Za-z+/_-]*(?:[a-z][A-Z]|\d)|[A-Za-z\d]{2}=(?![\w=])|[A-Za-z\d]==(?![\w=])/,
  },
  { codes: ofBase32, hint: /(?<![A-Za-z\d])(?=[A-Z]*[2-7])[A-Z2-7]{10}/i },
  { codes: base64Backwards, hint: /(?:[a-z][A-Z]|\d)/, byChance: true },
  { codes: asDigits, hint: /(?:(?:0x)?[\da-f]{2}[ ,:x-]{0,3}){6}/i },
  {
    codes: asNumbers,
    hint: /(?:\d{1,3}(?:[^\dA-Za-z]{1,3}|\W{1,5}(?:chrw?|char|fromCharCode)\W{1,3})){4}\d|\d{18}/i,
    byChance: true,
  },
  { codes: asMorse, hint: /(?:[.-]{1,4}[ /|]{1,3}){3}[.-]/, byChance: true },
];

/** So deep do codes lie within each other: JSON that holds base64 that holds references. Less in a long text. */
const [deepest, deepestOfLong, long] = [3, 1, 200_000];

/** Every reading of a folded text other than its own, each by one sort of code, and by those within it. */
export const readingsOf = (plain: Folded): Reading[] =>
  within(plain, false, plain.text.length > long ? deepestOfLong : deepest);

const within = (outer: Folded, byChance: boolean, depth: number): Reading[] =>
  families.flatMap((family) => {
    const inner = family.hint.test(outer.text) ? undo(outer, family.codes) : undefined;
    if (inner === undefined) return [];
    const reading = { ...inner, byChance: byChance || family.byChance === true };
    return [reading, ...(depth > 1 ? within(reading, reading.byChance, depth - 1) : [])];
  });

/** So many signs beside a code may tell what it says; what is further off is found without it. */
const beside = 150;

/** Takes what stands between two places: of a long way only its ends. */
const keepNear = (into: Folding, from: number, to: number): void => {
  const isShort = to - from <= 2 * beside;
  into.keep(from, isShort ? to : from + beside);
  if (isShort) return;
  into.put('\n\n', from + beside, to - beside);
  into.keep(to - beside, to);
};

interface Stretch extends Span {
  says: string;
}

/** The stretches of a text in some codes undone, with what stands beside them; undefined where there are none. */
const undo = (outer: Folded, codes: readonly Code[]): Folded | undefined => {
  const found = stretchesOf(outer.text, codes);
  if (found.length === 0) return undefined;
  const into = new Folding(outer.text);
  let at = 0;
  for (const { from, to, says } of found) {
    keepNear(into, at, from);
    into.put(says, from, to);
    at = to;
  }
  keepNear(into, at, outer.text.length);
  const inner = into.done();
  return ledBack(outer, ledBack(inner, folded(inner.text)));
};

/** In order, none over another: of two that begin alike, the first code's. */
const stretchesOf = (text: string, codes: readonly Code[]): Stretch[] => {
  const all = codes.flatMap(({ written, plainOf }) =>
    [...text.matchAll(written)].flatMap((match): Stretch[] => {
      const says = plainOf(match);
      return says === undefined ? [] : [{ from: match.index, to: match.index + match[0].length, says }];
    }),
  );
  let end = 0;
  return all
    .sort((a, b) => a.from - b.from)
    .filter(({ from, to }) => {
      if (from < end) return false;
      end = to;
      return true;
    });
};

/** A text made of another one, with its way back through that. */
const ledBack = (outer: Folded, inner: Folded): Folded => {
  const { length } = inner.text;
  const [starts, ends] = [new Int32Array(length), new Int32Array(length)];
  for (let at = 0; at < length; at += 1) {
    starts[at] = outer.starts[inner.starts[at] as number] as number;
    ends[at] = outer.ends[(inner.ends[at] as number) - 1] as number;
  }
  return { text: inner.text, starts, ends };
};
