import type { z } from 'zod';
import type { AnyRecord, Portfolio } from '#portfolio/portfolio.ts';
import type { FieldPath } from '#portfolio/schema/field-path.ts';
import { schemas } from '#portfolio/schema/kinds.ts';
import { peopleSchema } from '#portfolio/schema/people.ts';
import { portfolioFileSchema } from '#portfolio/schema/portfolio-file.ts';
import { visitDays } from '#portfolio/schema/schema-walk.ts';
import type { Rule, Verdict } from '../rule.ts';

/** Days that are meant to lie ahead: what is due, planned or in force from then. */
const ahead = new Set([
  'due',
  'reviewOn',
  'inForceFrom',
  'inForceTo',
  'replacesFrom',
  'appliesFrom',
  'retainUntil',
  'nextOn',
]);

/** Nothing is recorded before it has happened. */
export const dateInFuture: Rule = {
  id: 'date-in-future',
  statements: ['VAC-3'],
  severity: 'error',
  answerable: false,
  title: 'A day lies in the future',
  why: 'Evidence is of what was done; a record of a day still to come cannot be authentic.',
  mend: 'Write the day on which it happened. What is still to come belongs in `due`.',
  source: 'VACSR guide: authentic and current',
  example: { wrong: 'observedOn: 2027-03-04, written in 2026', right: 'observedOn: 2026-03-04' },
  judge: function* (portfolio, { today }) {
    for (const { file, schema, data, planned, subject } of filesOf(portfolio)) {
      const late: FieldPath[] = [];
      visitDays(schema, data, ({ path, value }) => {
        if (String(value) > today && !isAhead(path, planned)) late.push(path);
      });
      for (const path of late) yield verdict(portfolio, file, data, path, today, subject);
    }
  },
};

interface Dated {
  file: string;
  schema: z.ZodType;
  data: unknown;
  /** Fields of this file that may lie ahead as well. */
  planned: readonly string[];
  subject: string;
}

const filesOf = (portfolio: Portfolio): Dated[] => [
  file('content/portfolio.yaml', portfolioFileSchema, { ...portfolio.file, asAt: undefined }),
  file('content/people.yaml', peopleSchema, { vouching: [...portfolio.vouchers.values()] }, ['from', 'to']),
  ...portfolio.records
    .filter(({ data }) => !data.withdrawn)
    .map((record) => file(record.file, schemas[record.kind], record.data, plannedIn(record), record.number)),
];

const file = (
  path: string,
  schema: z.ZodType,
  data: unknown,
  planned: string[] = [],
  subject = path,
): Dated => ({
  file: path,
  schema,
  data,
  planned,
  subject,
});

/** A frame covers weeks to come, and a sample may be planned. */
const plannedIn = (record: AnyRecord): string[] => {
  if (record.kind === 'sampling-frame' || record.kind === 'iqa-plan') return ['from', 'to'];
  return record.kind === 'iqa-sample' && 'outcome' in record.data && record.data.outcome === 'planned'
    ? ['on']
    : [];
};

const isAhead = (path: FieldPath, planned: readonly string[]): boolean => {
  const field = String(path.filter((part) => typeof part === 'string').at(-1));
  return ahead.has(field) || planned.includes(field);
};

const verdict = (
  portfolio: Portfolio,
  path: string,
  data: unknown,
  field: FieldPath,
  today: string,
  subject: string,
): Verdict => {
  const value = field.reduce<unknown>(
    (inside, key) => (inside as Record<string | number, unknown>)[key],
    data,
  );
  return {
    place: portfolio.placeOf(path, field),
    message: `\`${field.filter((part) => typeof part === 'string').at(-1)}: ${value}\` is later than today, ${today}.`,
    subject,
  };
};
