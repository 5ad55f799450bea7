import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chanceOfRow, type RowLengths } from '#statistics/expected-rows.ts';
import { leastRow } from '#statistics/rare-by-chance.ts';
import { sharesJudged } from '#statistics/shares-judged.ts';

/** The longest row of one side in some tosses. */
const longest = (tosses: readonly boolean[], side: boolean): number => {
  let [most, here] = [0, 0];
  for (const toss of tosses) {
    here = toss === side ? here + 1 : 0;
    most = Math.max(most, here);
  }
  return most;
};

/** The same chance by writing out every outcome. */
const byHand = (n: number, share: number, { above, below }: RowLengths): number => {
  let sum = 0;
  for (let outcome = 0; outcome < 2 ** n; outcome++) {
    const tosses = Array.from({ length: n }, (_, place) => ((outcome >> place) & 1) === 1);
    if (longest(tosses, true) < above && longest(tosses, false) < below) continue;
    sum += tosses.reduce((chance, toss) => chance * (toss ? share : 1 - share), 1);
  }
  return sum;
};

describe('how often chance brings a row somewhere', () => {
  test('two heads in a row in three tosses come in three of eight', () => {
    expect(chanceOfRow(3, 0.5, { above: 2, below: 4 })).toBeCloseTo(3 / 8, 12);
  });

  test('seven in a row below, in 24 checks of which 13 are at standard, come in 4.3 of 100 charts', () => {
    // The first such row ends at check m where the seven are below, the one before is not, and none came earlier.
    const [p, q] = [13 / 24, 11 / 24];
    const within = (m: number): number =>
      m < 7 ? 0 : m === 7 ? q ** 7 : within(m - 1) + p * q ** 7 * (1 - within(m - 8));
    expect(chanceOfRow(24, p, { above: 25, below: 7 })).toBeCloseTo(within(24), 12);
    expect(within(24)).toBeCloseTo(0.043, 3);
  });

  test('is what every outcome written out adds up to', () => {
    const lengths = fc.record({
      above: fc.integer({ min: 2, max: 9 }),
      below: fc.integer({ min: 2, max: 9 }),
    });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 8 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        lengths,
        (n, p, of) => {
          expect(chanceOfRow(n, p, of)).toBeCloseTo(byHand(n, p, of), 10);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('is none where no row can be so long, and grows with the checks', () => {
    expect(chanceOfRow(6, 0.5, { above: 7, below: 7 })).toBe(0);
    const chances = [7, 24, 100, 1000].map((n) => chanceOfRow(n, 0.5, { above: 7, below: 7 }));
    expect(chances).toEqual([...chances].sort((a, b) => a - b));
    expect(chances.at(-1)).toBeLessThanOrEqual(1);
    expect(chanceOfRow(24, 1, { above: leastRow(1), below: leastRow(0) })).toBe(0);
    expect(chanceOfRow(24, 0, { above: leastRow(0), below: leastRow(1) })).toBe(0);
  });
});

test('a row must be the longer to stand, the nearer the share is to all', () => {
  expect([0.2, 0.5, 0.54, 0.9].map(leastRow)).toEqual([7, 7, 8, 47]);
  expect(leastRow(1)).toBe(Number.POSITIVE_INFINITY);
});

test('a row of checks that stands says how often chance brings one somewhere in all of them', () => {
  const checks = Array.from({ length: 24 }, (_, at) => ({
    on: '2026-03-02',
    number: `E${at + 10}`,
    met: at < 17 && at % 4 !== 3,
  }));
  const periods = [0, 8, 16].map((from) => {
    const within = checks.slice(from, from + 8);
    const atStandard = within.filter(({ met }) => met).length;
    return { period: `p${from}`, n: 8, atStandard, observations: within.map(({ number }) => number) };
  });
  const [reason] = sharesJudged(checks, periods, 15).verdict.reasons.filter(({ of }) => of === 'check');
  expect(reason).toMatchObject({ points: 7, way: 'below' });
  expect(reason?.chance).toBeCloseTo(chanceOfRow(24, 13 / 24, { above: 25, below: 7 }), 12);
});
