import { describe, expect, test } from 'vitest';
import { colleaguesFor, daysFor } from '#monitoring/sampling/assign.ts';
import { drawFrom, generatorFor } from '#monitoring/sampling/draw-from.ts';
import { marginReached, weightedMarginReached } from '#monitoring/sampling/margin-reached.ts';
import { repeated, replacementFor } from '#monitoring/sampling/repeat.ts';
import { sampleSize } from '#statistics/statistics.ts';
import { contacts, frameWith } from './frames.ts';

type Data = Parameters<typeof repeated>[0];

const frame = frameWith(contacts);
const asked = { frame, method: 'stratified-proportional', size: 12, seed: 'May' } as const;

const drawn = (): Data => {
  const { hash, items } = drawFrom(asked);
  const { method, seed } = asked;
  return {
    method,
    seed,
    frameHash: hash,
    items: items.map((item, i) => ({ ...item, id: `r-${i}` })),
    swaps: [],
  } as unknown as Data;
};

describe('a draw that is drawn again', () => {
  test('comes out the same', () => expect(repeated(drawn(), frame)).toBe('same'));

  test('shows where the frame was changed since', () =>
    expect(repeated(drawn(), frameWith({ ...contacts, 'counter-routine': 429 }))).toBe('frame-changed'));

  test('shows where an item was changed by hand', () => {
    const data = drawn();
    const [first] = data.items;
    if (first) first.position = (first.position ?? 0) + 1;
    expect(repeated(data, frame)).toBe('other-items');
  });

  test('says where seed or hash were never written down', () =>
    expect(repeated({ ...drawn(), frameHash: undefined }, frame)).toBe('not-recorded'));
});

test('a swapped item is replaced from its own stratum by one that the draw does not hold', () => {
  const small = frameWith({ a: 4, b: 9 });
  const { hash, items } = drawFrom({ frame: small, method: 'stratified-equal', size: 6, seed: 'x' });
  const data = {
    method: 'stratified-equal',
    seed: 'x',
    frameHash: hash,
    items: items.map((item, i) => ({ ...item, id: `r-${i}` })),
    swaps: [],
  } as unknown as Data;
  const ofA = data.items.filter(({ stratum }) => stratum === 'a');
  const held = ofA.map(({ position }) => position);
  const id = ofA[0]?.id ?? '';
  const replacement = replacementFor(data, small, id);
  expect(replacement?.stratum).toBe('a');
  expect([1, 2, 3, 4].filter((place) => !held.includes(place))).toEqual([replacement?.position]);
  expect(replacementFor(data, small, id)).toEqual(replacement);
  data.swaps.push({ item: id, on: '2026-05-01', reason: 'Erased.', position: replacement?.position });
  expect(() => replacementFor(data, small, id)).toThrow(/already holds all of a/);
});

describe('a swap out of a frame that was changed since', () => {
  const listed = (ids: readonly string[]) =>
    frameWith(
      { a: undefined },
      { gives: 'transactions', transactions: ids.map((id) => ({ id, stratum: 'a' })) },
    );
  const ids = ['a1', 'a2', 'a3', 'a4', 'a5'];
  const { hash, items } = drawFrom({ frame: listed(ids), method: 'simple-random', size: 4, seed: 'x' });
  const data = {
    method: 'simple-random',
    seed: 'x',
    frameHash: hash,
    items: items.map((item, i) => ({ ...item, id: `r-${i}` })),
    swaps: [],
  } as unknown as Data;
  const turned = listed([...ids].reverse());

  test('is refused, for its places name other transactions', () => {
    expect(() => replacementFor(data, turned, 'r-0')).toThrow(
      /no longer the one that this draw was made from/,
    );
  });

  test('never takes one that the draw holds, also where the record does not say what frame it was', () => {
    const held = data.items.map(({ entry }) => entry);
    const unsure = { ...data, frameHash: undefined };
    expect(held).not.toContain(replacementFor(unsure, listed(ids), 'r-0')?.entry);
    const shorter = listed([...ids.toReversed(), 'a6', 'a7', 'a8', 'a9']);
    for (const { id } of data.items) expect(held).not.toContain(replacementFor(unsure, shorter, id)?.entry);
  });
});

test('colleagues get as many items as was asked, and the rest is shared', () => {
  const generator = generatorFor(asked, 'hash', 'colleagues');
  const names = colleaguesFor(
    10,
    [{ colleague: 'a', count: 5 }, { colleague: 'b' }, { colleague: 'c' }],
    generator,
  );
  const of = (name: string) => names.filter((one) => one === name).length;
  expect([of('a'), of('b'), of('c')]).toEqual([5, 3, 2]);
  expect(() => colleaguesFor(10, [{ colleague: 'a', count: 5 }], generator)).toThrow(
    /5 items together, and 10/,
  );
});

test('due days spread over the weekdays and never fall on a weekend', () => {
  // 31 July 2026 is a Friday.
  expect(daysFor(4, '2026-07-31', '2026-08-04')).toEqual([
    '2026-07-31',
    '2026-07-31',
    '2026-08-03',
    '2026-08-04',
  ]);
  expect(() => daysFor(1, '2026-08-01', '2026-08-02')).toThrow(/no weekday/);
});

test('the margin that a sample reaches is the one that asks for it', () => {
  for (const population of [40, 400, 8600])
    for (const n of [10, 20, 39]) {
      const margin = marginReached(n, { population, confidence: 0.95 });
      expect(sampleSize({ population, margin: margin * 1.0000001, confidence: 0.95 })).toBe(n);
    }
  expect(marginReached(40, { population: 40, confidence: 0.95 })).toBe(0);
  // Krejcie and Morgan: 357 of 5,000 for five points.
  expect(marginReached(357, { population: 5000, confidence: 0.95 })).toBeCloseTo(0.05, 3);
});

test('the margin of a weighted share is wider where groups are drawn in other shares than they have', () => {
  // A quarter's contacts in ten groups, of which each gave five or four.
  const sizes = [2990, 1580, 1200, 310, 980, 330, 540, 310, 320, 40];
  const strata = sizes.map((size, index) => ({ size, n: index < 7 ? 5 : 4 }));
  expect(weightedMarginReached(strata, 0.95)).toBeCloseTo(0.194, 3);
  expect(marginReached(47, { population: 8600, confidence: 0.95 })).toBeCloseTo(0.143, 3);
  expect(weightedMarginReached([{ size: 8600, n: 47 }], 0.95)).toBeCloseTo(0.143, 3);
});

test('a group that holds something and was never looked at leaves no margin; an empty one does', () => {
  const seen = [{ size: 10, n: 10 }];
  expect(weightedMarginReached([...seen, { size: 5, n: 0 }], 0.95)).toBeUndefined();
  expect(weightedMarginReached([...seen, { size: 0, n: 0 }], 0.95)).toBe(0);
  expect(weightedMarginReached([], 0.95)).toBeUndefined();
});
