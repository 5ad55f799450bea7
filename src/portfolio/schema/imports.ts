import { z } from 'zod';
import { oneOf, recordRef, slug, text } from './fields.ts';

/** The fields of an observation that a column of a table may hold, in the order in which they are offered. */
export const importedFields = [
  'colleague',
  'observedOn',
  'observedAt',
  'writtenUpOn',
  'evaluator',
  'contactReference',
  'channel',
  'check',
  'nature',
  'technique',
  'transaction',
  'transactionType',
  'complexity',
  'contactReason',
  'queue',
  'handlingTime',
  'drawItem',
  'reason',
  'strengths',
  'developmentPoints',
  'noDevelopment',
  'disruption',
  'lateBecause',
] as const;

/** A field of an observation that a column may hold. */
export type ImportedField = (typeof importedFields)[number];

/** What else a column of checks may hold: the lines of a scorecard, and what a monitoring program adds. */
const partsOfCheck = [
  'rating',
  'note',
  'comment',
  'auto-fail',
  'score',
  'evaluation',
  'question',
  'answer',
  'section',
  'weight',
  'most',
] as const;

/** What a column of a register of colleagues, or of a sampling frame, may hold. */
const otherParts = ['name', 'also-called', 'number', 'role', 'group', 'describes', 'size', 'time'] as const;

/** What a column of a table may hold; `left-out` is not taken in. */
export const columnMeanings = [...importedFields, ...partsOfCheck, ...otherParts, 'left-out'] as const;

/** What a column of a table holds. */
export type ColumnMeaning = (typeof columnMeanings)[number];

/** What a column of a table holds, as it is kept. */
export const tableColumn = z.strictObject({
  heading: text('The heading of the column.'),
  as: oneOf(
    columnMeanings,
    'What it holds: a field of the record, a rating or a note of a line, or left-out where it is not taken in.',
  ),
  quality: slug('The line of the scorecard that a rating or a note is about.').optional(),
});

const meaning = z.strictObject({
  field: text('The field, or rating for what is given on a line.'),
  words: text('The words as they stand in the table.'),
  means: text('The value of the field that they mean.'),
});

/** How a table of certain columns is taken in, as it is kept. */
export const tableForm = z.strictObject({
  of: oneOf(['observations', 'colleagues', 'groups'], 'What the rows of such a table become.'),
  columns: z
    .array(tableColumn)
    .min(1)
    .describe('Its columns, in any order: by their headings it is known again.'),
  always: z
    .record(z.string(), text('A value.'))
    .default({})
    .describe('Fields that no column holds, with the value that every row has.'),
  words: z.array(meaning).default([]).describe('Words of the table that stand for values of a field.'),
  blank: oneOf(
    ['not-applicable', 'missing'],
    'What an empty cell of a line says: that the line did not apply, or that its rating is missing.',
  ).optional(),
  unrated: oneOf(
    ['not-applicable'],
    'What is written on lines of the scorecard that no column rates: that they did not apply.',
  ).optional(),
  dayOrder: oneOf(
    ['day-first', 'month-first'],
    'Which comes first in days such as 03/04/2026; the day where nothing is said.',
  ).optional(),
  scorecard: recordRef('The scorecard that its lines are of; left out, the one in force on the day.', [
    'scorecard',
  ]).optional(),
});

/** `content/imports.yaml`: how tables were taken in, so that the next one of the same columns needs no question. */
export const importsSchema = z.strictObject({
  imports: z.array(tableForm).min(1).describe('The tables, each known again by the headings of its columns.'),
});

/** How a table of certain columns is taken in. */
export type TableForm = z.infer<typeof tableForm>;

/** Where it is kept how tables were taken in. */
export const importsFile = 'content/imports.yaml';
