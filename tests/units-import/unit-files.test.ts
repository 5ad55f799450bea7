import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unitSchema } from '#portfolio/schema/unit.ts';
import { readSpecification } from '#specification/read-specification.ts';
import { unitData } from '#specification/unit-data.ts';
import { chanceFrom, pick } from '../../scripts/specification/chance.ts';
import { textsIn } from '../../scripts/specification/measure.ts';

const unitsOf = (text: string) => {
  const read = readSpecification(text);
  return read.kind === 'units'
    ? read.units.map((unit) => unitSchema.parse(unitData(unit, { file: 'unit.txt' })))
    : [];
};

/** A text cut, turned, mixed with another, or with other digits and signs. */
const spoilt = (text: string, other: string, below: (most: number) => number): string => {
  const [from, to] = [below(text.length), below(text.length)].sort((one, two) => one - two) as [
    number,
    number,
  ];
  const ways = [
    () => text.slice(0, to),
    () => text.slice(from) + text.slice(0, from),
    () => text.slice(0, from) + other + text.slice(from),
    () => text.replaceAll('\n', ' '),
    () => text.slice(0, from) + text.slice(to),
    () => text.replace(/\d/g, (digit) => (below(5) === 0 ? String(below(10)) : digit)),
    () => text.replace(/[a-z]/g, (sign) => (below(20) === 0 ? String.fromCharCode(33 + below(500)) : sign)),
    () => text.replaceAll(' ', '\t'),
  ];
  return (ways[below(ways.length)] as () => string)();
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

  it('whatever was done to the text', () => {
    const chance = chanceFrom(11);
    const below = (most: number) => Math.floor(chance() * most);
    const texts = textsIn(join(import.meta.dirname, 'tuned')).map(({ source }) => source);
    for (let nth = 0; nth < 400; nth += 1) {
      let text = pick(chance, texts);
      for (let times = below(4); times >= 0; times -= 1) text = spoilt(text, pick(chance, texts), below);
      expect(() => unitsOf(text), text).not.toThrow();
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
