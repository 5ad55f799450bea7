import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSpecification } from '#specification/read-specification.ts';
import {
  knownUnits,
  measuredDamage,
  measuredIn,
  measuredLayouts,
  readAs,
  summed,
  textsIn,
  unitsIn,
} from '../../scripts/specification/measure.ts';
import { measuredPage } from '../../scripts/specification/page.ts';

const root = join(import.meta.dirname, '../..');
const tuned = join(import.meta.dirname, 'tuned');
const unseen = join(import.meta.dirname, 'unseen');

describe('a specification is read whatever became of its text', () => {
  it.each(textsIn(tuned).map(({ name, source, expected }) => [name, source, expected] as const))(
    '%s',
    (_, source, expected) => {
      expect(readAs(source)).toMatchObject(expected);
    },
  );
});

describe('a text is read in time with its length', () => {
  it.each([
    ['codes', '1.1 '.repeat(20_000)],
    ['criteria on lines', 'D13.1.1 Identify a thing\n'.repeat(4_000)],
    ['hyphens', 'ab-\n'.repeat(20_000)],
    ['dots', '. '.repeat(40_000)],
    ['rules of tables', '|-'.repeat(40_000)],
    ['stars', '**a'.repeat(30_000)],
    ['one long word', 'a'.repeat(100_000)],
    ['tags that do not end', '<p '.repeat(30_000)],
    ['codes that begin anew', '1.1\n1.2\nexplain a\nstate b\n'.repeat(1_000)],
  ])(
    '%s',
    (_, text) => {
      expect(() => readSpecification(text)).not.toThrow();
    },
    10_000,
  );
});

it('the page of the measurement is that of the texts and the parser as they are', () => {
  const damage = measuredDamage(knownUnits(join(root, 'content/units')), 300, 20261130);
  const page = measuredPage(
    measuredIn(tuned),
    measuredIn(unseen),
    damage,
    measuredLayouts(unitsIn(tuned), 20261201),
  );
  expect(readFileSync(join(root, 'docs/units-import.md'), 'utf8')).toBe(page);
});

it('of all texts nearly every criterion is found, hardly one invented, and what is no unit is refused', () => {
  const { found, criteria, invented, refused, others } = summed([measuredIn(tuned), measuredIn(unseen)]);
  expect(found / criteria).toBeGreaterThanOrEqual(0.95);
  expect(invented / (found + invented)).toBeLessThanOrEqual(0.01);
  expect(refused).toBe(others);
}, 60_000);
