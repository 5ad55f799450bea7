import { isScalar, isSeq, parseDocument } from 'yaml';
import type { z } from 'zod';
import { meantDay, spokenDay } from '#language/meant-day.ts';
import { meantClock, meantStamp } from '#language/meant-time.ts';
import { plainSigns } from '#language/odd-signs.ts';
import { fieldsOf, itemOf } from '#portfolio/schema/schema-walk.ts';
import { numberSaid } from '../text/number-said.ts';
import { quoted } from '../text/quoted.ts';

/** A value without the curly quotes that a word processor put round it: here they are part of the text. */
export const withoutCurly = (given: string): string => given.replace(/^[“”„‘’]+|[“”„‘’]+$/g, '').trim();

/** A value that somebody may have meant: it fits its field, and is written so that it is read as that value. */
export interface Meant {
  written: string;
  /** What it takes for granted, such as "31 March 2026 is meant". */
  provided?: string;
  /** What is to be known before it, such as "February 2026 has 28 days". */
  because?: string;
}

/** Days, numbers, codes and names are shorter. What some guesses cost grows with the square of the length. */
const longestGuessed = 200;

type Guess = (plain: string, year: string | undefined) => { value: unknown } & Omit<Meant, 'written'>;

/** What may have been meant, the most particular guess first; each is only taken where its field accepts it. */
const guesses: readonly Guess[] = [
  (plain, year) => {
    const { day, instead } = meantDay(plain, year) ?? {};
    if (instead) return { value: day, because: instead };
    return { value: day, ...(day ? { provided: `${spokenDay(day)} is meant` } : {}) };
  },
  (plain) => ({ value: plain }),
  (plain) => ({ value: yesOrNo(plain) }),
  (plain) => ({ value: numberIn(plain) }),
  (plain) => ({ value: plain.toLowerCase() }),
  (plain) => ({ value: meantClock(plain) }),
  (plain) => ({ value: numberSaid(plain) }),
  (plain) => ({ value: recordNumber(plain) }),
  (plain) => ({ value: criterionIn(plain) }),
  (plain) => ({ value: slugOf(plain) }),
];

/**
 * What somebody meant who wrote `given` in a field: signs that only look right are put right, days and times may be
 * written as people do. `year` is that of the other days of the file. Undefined where nothing fits.
 */
export const meantFor = (field: z.ZodType, given: string, year?: string): Meant | undefined => {
  const takes = (value: unknown): boolean => value !== undefined && field.safeParse(value).success;
  const plain = tidied(given);
  if (!plain || fieldsOf(field).length > 0 || itemOf(field)) return undefined;
  if (takes('Any words at all.')) return { written: written(given) };
  if (plain.length > longestGuessed) return undefined;
  const stamp = takes('123:59:59') ? meantStamp(plain) : undefined;
  if (takes(stamp)) return { written: written(stamp) };
  for (const guess of guesses) {
    const { value, ...more } = guess(plain, year);
    if (takes(value)) return { written: written(value), ...more };
  }
  return undefined;
};

const yesOrNo = (plain: string): boolean | undefined => {
  if (/^(true|yes|y)$/i.test(plain)) return true;
  return /^(false|no|n)$/i.test(plain) ? false : undefined;
};

const tidied = (given: string): string =>
  withoutCurly(plainSigns(given).trim())
    .replace(/^["']|["']$/g, '')
    .replace(/^[-•·▪*]\s+/, '')
    .trim();

/** A number as people write it: 1,200 or 1_000, with a per cent sign or a full stop after it. */
const numberIn = (plain: string): number | undefined => {
  const digits = plain.replace(/(?<=\d)[,_\s](?=\d{3}(\D|$))/g, '').replace(/(?<=\d),(?=\d{1,2}$)/, '.');
  const [number] = /^[+-]?(\d+\.?\d*|\.\d+)(?=\s*[%.]?$)/.exec(digits) ?? [];
  return number === undefined ? undefined : Number(number);
};

/** The number of a record, as E014 for e 14 or E-014. */
const recordNumber = (plain: string): string | undefined => {
  const [, letter, digits] = /^([EDQV])[\s_.-]*[#]?(\d{1,6})(?!\d)/i.exec(plain) ?? [];
  return letter && digits ? `${letter.toUpperCase()}${digits.padStart(3, '0')}` : undefined;
};

/** A criterion with its unit, as cg-312/2.1 for CG-312: 2.1 or cg-312 ac2.1. */
const criterionIn = (plain: string): string | undefined => {
  const [, unit = '', outcome, number] =
    /^([a-z]+[\s-]?[a-z0-9]+)[\s/\\:,.-]+(?:ac|criterion)?\s*(\d+)[.,](\d+)[.;]?$/i.exec(plain) ?? [];
  return outcome ? `${unit.toLowerCase().replace(/\s+/g, '-')}/${outcome}.${number}` : undefined;
};

const slugOf = (plain: string): string =>
  plain
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** A value as YAML has it: words in quotes wherever they would not be read as the very same words. */
export const written = (value: unknown): string => {
  if (typeof value !== 'string') return String(value);
  const plainly = /^[\p{L}\d][\p{L}\d /.-]*$/u.test(value) && readsAs(value);
  return plainly ? value : quoted(value);
};

const readsAs = (value: string): boolean => {
  const { contents, errors } = parseDocument(`[${value}]`, { version: '1.2', schema: 'core' });
  const [item, more] = isSeq(contents) ? contents.items : [];
  return errors.length === 0 && more === undefined && isScalar(item) && item.value === value;
};

/** The mark of a list before its items, which are read as one text; with the first of them. */
const marked = /^([–—•·▪*◦●]|-(?=\S))\s*(.*)$/s;

/** How to mend a value of the wrong type, where only words can tell. `ownLine` is whether it stands under its field. */
export const mendType = (
  expected: string,
  value: unknown,
  source: string | undefined,
  ownLine: boolean,
): { mend: string } | undefined => {
  const [, sign, items = ''] = marked.exec(source ?? '') ?? [];
  if (expected === 'array' && sign && ownLine) {
    const [first = ''] = items.split(/\s[–—•·▪*◦●-]\s*/);
    return {
      mend: `Begin each item with a hyphen and a space. Write the line so, and each other that begins with ${sign} in the same way: - ${first.trim()}`,
    };
  }
  return expected === 'string' && typeof value === 'object'
    ? {
        mend: 'Write words there. A text that begins with [, { or a hyphen, or has a colon and a space in it, needs quotes round it.',
      }
    : undefined;
};
