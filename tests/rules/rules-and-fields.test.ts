import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { isEvidence, kinds, schemas } from '#portfolio/schema/kinds.ts';
import { peopleSchema } from '#portfolio/schema/people.ts';
import { portfolioFileSchema } from '#portfolio/schema/portfolio-file.ts';
import { unitSchema } from '#portfolio/schema/unit.ts';

const families = { GEN: 19, VAC: 6, PRE: 11, MON: 10, FB: 10, B14: 7, WIT: 5, DEC: 13, DP: 6 };
const ids = Object.entries(families).flatMap(([name, count]) =>
  Array.from({ length: count }, (_, index) => `${name}-${index + 1}`),
);

interface Row {
  id: string;
  strength: string;
  asks: string;
  answer: string;
  decides: string;
  cells: number;
}

const cellsOf = (line: string) =>
  line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());

/** The rows of every table in the Markdown text, without the two lines of each heading. */
const rowsOf = (markdown: string): Row[] =>
  markdown
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|(-+\||\s*Rule\s*\|)/.test(line))
    .map(cellsOf)
    .map(([id = '', strength = '', asks = '', answer = '', decides = '', ...more]) => {
      return { id, strength, asks, answer, decides, cells: 5 + more.length };
    });

const rows = rowsOf(readFileSync(new URL('../../docs/rules-and-fields.md', import.meta.url), 'utf8'));

const isFieldList = (answer: string) => /^`[^`]+`(, `[^`]+`)*$/.test(answer);
const isQuestion = (answer: string) => /^Assessor's question: [A-Z][^`|]+\?$/.test(answer);
const fieldsOf = (row: Row) =>
  isFieldList(row.answer) ? row.answer.split(', ').map((name) => name.slice(1, -1)) : [];

/** The schemas that one dotted step leads to: lists, optionals, defaults and unions are passed through. */
const inside = (schema: unknown): z.ZodObject[] => {
  if (schema instanceof z.ZodObject) return [schema];
  if (schema instanceof z.ZodArray) return inside(schema.element);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(inside);
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault
  )
    return inside(schema.unwrap());
  return [];
};

const hasPath = (schema: unknown, [first, ...rest]: readonly string[]): boolean => {
  if (first === undefined) return true;
  return inside(schema).some((object) => first in object.shape && hasPath(object.shape[first], rest));
};

const everyKind = kinds.map((kind) => schemas[kind.name] as z.ZodObject);
const everyEvidence = kinds.filter((kind) => isEvidence(kind.name)).map((kind) => schemas[kind.name]);
const everyClaim = everyKind.flatMap((schema) => ('claims' in schema.shape ? [schema.shape.claims] : []));

/** The schemas that the first word of a path stands for; every one of them must have the rest. */
const rootsOf = (word: string): unknown[] => {
  const named: Record<string, unknown[]> = {
    ...Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, [schema]])),
    portfolio: [portfolioFileSchema],
    people: [peopleSchema],
    unit: [unitSchema],
    record: everyKind,
    evidence: everyEvidence,
    claim: everyClaim,
  };
  return named[word] ?? [];
};

const exists = (path: string) => {
  const [root = '', ...rest] = path.split('.');
  const roots = rootsOf(root);
  return rest.length > 0 && roots.length > 0 && roots.every((schema) => hasPath(schema, rest));
};

describe('the table of rules and fields', () => {
  test('holds each of the 87 rules once, in order, and no other', () => {
    expect(ids).toHaveLength(87);
    expect(rows.map((row) => row.id)).toEqual(ids);
  });

  test.each(rows)('gives $id five cells with a strength, what it asks and who decides', (row) => {
    expect(row.cells).toBe(5);
    expect(['must', 'should', 'may']).toContain(row.strength);
    expect(row.asks).toMatch(/^[A-Z].+\.$/);
    expect(['machine', 'assessor', 'both']).toContain(row.decides);
  });

  test.each(rows)('answers $id by fields or by a question, and nothing else', (row) => {
    expect(isFieldList(row.answer) || isQuestion(row.answer), row.answer).toBe(true);
    expect(row.decides === 'assessor').toBe(isQuestion(row.answer));
  });

  test.each(rows)('names no field for $id that no schema has', (row) => {
    expect(fieldsOf(row).filter((path) => !exists(path))).toEqual([]);
  });

  test.each(rows)('names no field for $id twice', (row) => {
    expect(new Set(fieldsOf(row)).size).toBe(fieldsOf(row).length);
  });
});

describe('the reading of paths', () => {
  test('refuses an unknown kind, an unknown field, a bare kind and a step past the end', () => {
    const wrong = [
      'observations.on',
      'observation.on',
      'observation',
      'portfolio.sector.name',
      'claim.shown',
    ];
    expect(wrong.filter(exists)).toEqual([]);
  });

  test('passes through lists, defaults and optional parts', () => {
    const right = ['portfolio.thresholds.trendPoints', 'people.vouching.role', 'draw.swaps.reason'];
    expect(right.filter(exists)).toEqual(right);
  });

  test('asks a group for the field in every one of its kinds', () => {
    expect(exists('evidence.setting')).toBe(true);
    expect(exists('record.setting')).toBe(false);
    expect(everyClaim.length).toBeGreaterThan(10);
  });
});
