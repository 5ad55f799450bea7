import { nearest } from '#language/nearest.ts';
import { type PlaceInRecord, placeInRecord, type Spot } from '#portfolio/place-in-record.ts';
import type { AnyRecord, Portfolio } from '#portfolio/portfolio.ts';
import { placesNamed } from '#portfolio/references.ts';
import { schemas } from '#portfolio/schema/kinds.ts';
import { fieldsOf } from '#portfolio/schema/schema-walk.ts';
import type { Rule, Verdict } from '../rule.ts';

/** GEN-14: the place that a claim names is a place in its record. */
export const placeUnknown: Rule = {
  id: 'place-unknown',
  statements: ['GEN-14', 'GEN-15'],
  severity: 'error',
  answerable: false,
  title: 'A claim names a place that is not in its record',
  why: 'An assessor who follows the claim would find nothing there.',
  mend: 'Write a field of the record, or an attachment with a page, row or time.',
  source: 'SQA Understanding Standards: identifies the location within the evidence',
  example: { wrong: 'at: ratings.greating', right: 'at: ratings.greeting' },
  judge: function* (portfolio) {
    // A document held in the workplace is not here to be looked into: its places are words for a person.
    for (const { record, value, place, subject } of placesNamed(portfolio))
      if (record && record.kind !== 'workplace-document') {
        const found = placeInRecord(record, value);
        const trouble = found ? unlikeItsFile(found) : troubleWith(record, value);
        if (trouble && !waitsForFile(portfolio, record, value)) yield { ...trouble, place: place(), subject };
      }
  },
};

/** Whether a place is in a file, and a file that the record lists is not there: which one is meant shows when it is. */
const waitsForFile = ({ artefacts }: Portfolio, { number, data }: AnyRecord, at: string): boolean => {
  const there = (artefacts.get(number) ?? []).map(({ name }) => name);
  const listed = data.attachments.map(({ file }) => file);
  const lacksOne = listed.some((file) => !there.includes(file));
  const [first = ''] = at.trim().split('.');
  const inAFile = /\.[a-z0-9]{2,4}(?![a-z0-9])/i.test(at) && !Object.hasOwn(data, first);
  return lacksOne && inAFile && !listed.some((file) => at.startsWith(file));
};

/** What a file of some sort has not got. A text may be of a recording, with its times, so that it is only doubted. */
const lacking: readonly { files: RegExp; spots: readonly Spot['type'][]; sure: boolean; use: string }[] = [
  {
    files: /\.(?:mp3|m4a|wav|ogg|opus|flac|mp4|mov|webm)$/i,
    spots: ['page', 'row'],
    sure: true,
    use: ' 02:10',
  },
  { files: /\.(?:png|jpe?g|gif|webp|svg)$/i, spots: ['time', 'row'], sure: true, use: '' },
  { files: /\.(?:csv|tsv|xlsx?|ods)$/i, spots: ['time'], sure: true, use: ' row 14' },
  { files: /\.(?:txt|md|pdf|docx?|odt)$/i, spots: ['time'], sure: false, use: ' page 2' },
];

const unlikeItsFile = (found: PlaceInRecord): Omit<Verdict, 'place'> | undefined => {
  if (found.type !== 'attachment' || !found.spot) return undefined;
  const { file, spot } = found;
  const fault = lacking.find(({ files, spots }) => files.test(file) && spots.includes(spot.type));
  if (!fault) return undefined;
  const mend = `Write it like "${file}${fault.use}", or name the file that is meant.`;
  return fault.sure
    ? { message: `${file} has no ${spot.type}: "${spot.text}" cannot be found in it.`, mend }
    : {
        message: `"${spot.text}" is a time, and ${file} is a text. If its words are not marked with times, nobody finds the place.`,
        mend,
        severity: 'warning',
      };
};

const troubleWith = (record: AnyRecord, at: string): Omit<Verdict, 'place'> => {
  const files = record.data.attachments.map(({ file }) => file);
  const file = files.find((name) => at.startsWith(name));
  if (file)
    return {
      message: `"${at.slice(file.length).replace(/^[,\s]+/, '')}" is no page, row or time in ${file}.`,
      mend: `Write it like "${file} page 2", "${file} row 14" or "${file} 02:10".`,
    };
  if (/^(page|p\.?|row)?\s*[\d:]+$/i.test(at.trim()))
    return {
      message: `"${at}" does not say in which file.`,
      mend: files[0]
        ? `Write the file first: "${files[0]} ${at.trim()}".`
        : 'List the file under `attachments` and write its name first.',
    };
  return notAField(record, at, files);
};

const notAField = (record: AnyRecord, at: string, files: string[]): Omit<Verdict, 'place'> => {
  const [field = ''] = at.trim().split(/[.\s]+/);
  if (isBare(record, field))
    return {
      message: `${record.number} says nothing under "${field}", which is named as the place.`,
      mend: `Write \`${field}\`, or name a place where the record says something.`,
    };
  const choices = [...placesIn(record.data), ...files];
  const close = nearest(at, choices);
  const fields = Object.keys(record.data).filter((field) => !passedOver.has(field));
  return {
    message: `${record.number} has no place "${at}".${close ? ` Did you mean ${close}?` : ''}`,
    mend: `Its fields are ${fields.join(', ')}; an item of a list is named after a dot, such as ratings.greeting.${
      files.length > 0 ? ` Its files are ${files.join(', ')}.` : ''
    }`,
    nearest: close,
  };
};

/** Whether a record of that kind may have such a field, and this one says nothing in it. */
const isBare = ({ kind, data }: AnyRecord, field: string): boolean => {
  const value = (data as unknown as Record<string, unknown>)[field];
  const bare = value === undefined || (Array.isArray(value) && value.length === 0);
  return bare && fieldsOf(schemas[kind]).some(([name]) => name === field);
};

const passedOver = new Set(['claims', 'attachments', 'signatures', 'setting', 'withdrawn']);

const placesIn = (data: object): string[] =>
  Object.entries(data).flatMap(([field, value]) => {
    if (passedOver.has(field)) return [];
    if (Array.isArray(value))
      return [field, ...value.map((item, index) => `${field}.${nameOf(item) ?? index + 1}`)];
    if (typeof value !== 'object' || value === null) return [field];
    return [field, ...Object.keys(value).map((inner) => `${field}.${inner}`)];
  });

const nameOf = (item: unknown): string | undefined => {
  const { quality, id, technique } = (item ?? {}) as Record<string, unknown>;
  return [quality, id, technique].find((name) => typeof name === 'string') as string | undefined;
};
