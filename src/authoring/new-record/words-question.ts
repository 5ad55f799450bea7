import type { z } from 'zod';
import { meantClock, meantStamp } from '#language/meant-time.ts';
import { dayFromWords, dayInWords } from './day-from-words.ts';
import { fieldSort } from './field-sort.ts';
import { slugOf } from './file-slug.ts';
import { type Question, spoken } from './question.ts';
import { scalarFrom } from './set-value.ts';

type Words = Extract<Question, { type: 'words' }>;

/** How words are to be read: in view of which day, and what may be asked of them. */
export interface Reading {
  required: boolean;
  initial?: string | undefined;
  today?: string | undefined;
  /** Whether a day without its year is one to come. */
  ahead?: boolean | undefined;
  /** The days between which a day must lie, with what to say of one that does not. */
  notBefore?: { day: string; trouble: string } | undefined;
  notAfter?: { day: string; trouble: string } | undefined;
  /** Whether it is prose. */
  lines?: boolean | undefined;
}

/** A question for free words that the schema will accept, and that takes days, times and codes as people write them. */
export const wordsQuestion = (ask: string, schema: z.ZodType, reading: Reading): Words => {
  const { required, initial, lines } = reading;
  const read = (words: string) => readAs(schema, words, reading);
  return {
    type: 'words',
    ask: required || /empty/.test(ask) ? ask : `${ask} (may stay empty)`,
    initial,
    check: (words) => {
      if (words.trim() === '') return required ? 'Write something here.' : undefined;
      const found = read(words);
      return 'trouble' in found ? found.trouble : undefined;
    },
    ...(takesAnyWords(schema)
      ? { lines }
      : {
          reads: (words) => {
            const found = words.trim() === '' ? { value: '' } : read(words);
            return 'value' in found ? found.value : words;
          },
          shows: (words) => {
            const found = words.trim() === '' ? undefined : read(words);
            return found && 'value' in found ? inWords(schema, found.value, words) : undefined;
          },
        }),
  };
};

const takesAnyWords = (schema: z.ZodType): boolean =>
  fieldSort(schema).sort === 'text' && schema.safeParse('Any words, at all.').success;

const readAs = (
  schema: z.ZodType,
  words: string,
  reading: Reading,
): { value: string } | { trouble: string } => {
  const { sort } = fieldSort(schema);
  if (sort === 'day') return readDay(words, reading);
  const issue = issueOf(schema, words);
  if (!issue) return { value: words };
  const value = forms.map((form) => form(words.trim())).find((form) => form && !issueOf(schema, form));
  return value ? { value } : { trouble: `Write ${formOf(schema, issue.message)}.` };
};

const readDay = (words: string, { today = '', ahead, notBefore, notAfter }: Reading) => {
  const found = dayFromWords(words, today, ahead);
  if ('trouble' in found) return found;
  if (notAfter && found.day > notAfter.day)
    return { trouble: `${dayInWords(found.day)}: ${notAfter.trouble}` };
  if (notBefore && found.day < notBefore.day)
    return { trouble: `${dayInWords(found.day)}: ${notBefore.trouble}` };
  return { value: found.day };
};

/** What people write and a file cannot hold so: times, numbers, numbers of records, short names. */
const forms: readonly ((words: string) => string | undefined)[] = [
  (words) => meantClock(words),
  (words) => meantStamp(words),
  (words) => words.replace(/(?<=\d)[,\s](?=\d{3}(\D|$))/g, '').replace(/\s*%$/, ''),
  (words) =>
    words
      .toUpperCase()
      .replace(
        /^([EDQV])\s*(\d{1,6})$/,
        (_all, letter: string, digits: string) => letter + digits.padStart(3, '0'),
      ),
  (words) => slugOf(words, 40),
];

const issueOf = (schema: z.ZodType, words: string) =>
  schema.safeParse(scalarFrom(schema, words)).error?.issues[0];

const inWords = (schema: z.ZodType, value: string, words: string): string | undefined => {
  if (fieldSort(schema).sort === 'day') return dayInWords(value);
  if (value === words.trim()) return undefined;
  return /^\d\d:\d\d$/.test(value) && meantClock(words) === value ? `${value}, ${partOfDay(value)}` : value;
};

const partOfDay = (clock: string): string => {
  const hour = Number(clock.slice(0, 2));
  if (hour < 5) return 'at night';
  if (hour < 12) return 'in the morning';
  return hour < 18 ? 'in the afternoon' : 'in the evening';
};

const formOf = (schema: z.ZodType, message: string): string => {
  const { sort } = fieldSort(schema);
  const isJargon = /^(Invalid|Too)/.test(message);
  if (sort === 'number' && isJargon) return 'a number';
  if (sort === 'whole-number' && isJargon) return 'a whole number';
  return isJargon ? 'it in lower-case letters, digits and hyphens' : spoken(message);
};
