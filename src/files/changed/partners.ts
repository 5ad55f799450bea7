import type { FieldPath } from '#portfolio/schema/field-path.ts';
import type { Meaning } from './meaning.ts';

/** Beyond so many comparisons the items that are left are taken in their order. */
const mostCompared = 250_000;

/**
 * Which item of a list before became which item of the list now: for each item now the index of the one before, or
 * undefined for a new one. First those that mean the same, wherever they went; then those that share the most fields, the
 * nearest first; then one after the other.
 */
export const partners = (
  before: readonly unknown[],
  now: readonly unknown[],
  path: FieldPath,
  meaning: Meaning,
): (number | undefined)[] => {
  const means = (value: unknown) => meaning([...path, 0], value);
  const found = alikeIn(before.map(means), now.map(means));
  const left = () => indexesOf(before, new Set(found));
  const open = () => [...found.keys()].filter((index) => found[index] === undefined);
  if (left().length * open().length <= mostCompared)
    pairByFields(before, now, { left: left(), open: open(), found });
  const rest = left();
  for (const [turn, index] of open().entries()) found[index] = rest[turn];
  return found;
};

const indexesOf = (list: readonly unknown[], but: ReadonlySet<number | undefined>): number[] =>
  [...list.keys()].filter((index) => !but.has(index));

const alikeIn = (before: readonly string[], now: readonly string[]): (number | undefined)[] => {
  const places = new Map<string, number[]>();
  for (const [index, one] of [...before.entries()].reverse()) {
    const there = places.get(one);
    if (there) there.push(index);
    else places.set(one, [index]);
  }
  return now.map((one) => places.get(one)?.pop());
};

interface Open {
  left: number[];
  open: number[];
  found: (number | undefined)[];
}

const pairByFields = (
  before: readonly unknown[],
  now: readonly unknown[],
  { left, open, found }: Open,
): void => {
  const fieldsBefore = new Map(left.map((index) => [index, fieldsOf(before[index])]));
  const pairs = open.flatMap((index) => {
    const fields = fieldsOf(now[index]);
    return [...fieldsBefore].map(([other, theirs]) => ({
      index,
      other,
      shared: [...fields].filter((one) => theirs.has(one)).length,
    }));
  });
  const nearest = (a: { index: number; other: number }) => Math.abs(a.index - a.other);
  const used = new Set<number>();
  for (const { index, other } of pairs
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || nearest(a) - nearest(b))) {
    if (found[index] !== undefined || used.has(other)) continue;
    found[index] = other;
    used.add(other);
  }
};

/** What can be shared: the fields of a group with their values, the items of a list. */
const fieldsOf = (value: unknown): Set<string> => {
  if (typeof value !== 'object' || value === null) return new Set();
  if (Array.isArray(value)) return new Set(value.map((one) => JSON.stringify(one)));
  return new Set(Object.entries(value).map(([name, inner]) => `${name}: ${JSON.stringify(inner)}`));
};
