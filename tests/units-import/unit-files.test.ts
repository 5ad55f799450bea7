import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unitSchema } from '#portfolio/schema/unit.ts';
import { readSpecification } from '#specification/read-specification.ts';
import { unitData } from '#specification/unit-data.ts';
import { textsIn } from '../../scripts/specification/measure.ts';

const unitsOf = (text: string) => {
  const read = readSpecification(text);
  return read.kind === 'units'
    ? read.units.map((unit) => unitSchema.parse(unitData(unit, { file: 'unit.txt' })))
    : [];
};

describe('a unit that was read becomes a file of a unit', () => {
  it.each(
    textsIn(join(import.meta.dirname, 'tuned')).map(
      ({ name, source, expected }) => [name, source, expected] as const,
    ),
  )('%s', (_, source, expected) => {
    const units = unitsOf(source);
    const wanted = expected.units ?? (expected.unit ? [expected.unit] : []);
    expect(units.length).toBe(wanted.length);
    for (const { outcomes } of units) {
      const codes = outcomes.flatMap(({ criteria }) => criteria.map(({ code }) => code));
      expect(new Set(codes).size).toBe(codes.length);
    }
  });

  it('with its evidence requirements and ranges, as far as their form tells them', () => {
    const [unit] = unitsOf(`Unit 5 Serve guests
Level 2 Credit 3 GLH 20
1 Be able to serve guests
1.1 Greet guests
1.2 Ask what guests want
Ways of greeting:
- by name
- by a nod
Evidence requirements
1. Your evidence must come from real work. Simulation is not allowed.
2. You must show that you have served two of these:
- families
- groups
- single guests
3. You may collect evidence in a private sector organisation or a public services organisation.
Guidance on assessment
None`);
    expect(unit?.requirements).toMatchObject([
      { source: 'range', outcomes: ['1'], need: 'any', items: [{ text: 'by name' }, { text: 'by a nod' }] },
      { source: 'evidence-requirement', number: '1', realWork: true },
      { source: 'evidence-requirement', number: '2', need: 2, items: [{}, {}, {}] },
      { source: 'evidence-requirement', number: '3', strength: 'may', sectors: ['private', 'public'] },
    ]);
  });
});
