import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binomialBetween } from '#statistics/binomial.ts';
import { scoresJudged } from '#statistics/scores-judged.ts';
import { sharesJudged } from '#statistics/shares-judged.ts';
import { verdictWords } from '#statistics/verdict-words.ts';

const day = (index: number) => `2026-03-${String(index + 1).padStart(2, '0')}`;
const scores = (values: readonly number[]) =>
  values.map((percent, index) => ({ on: day(index), number: `E${String(index).padStart(3, '0')}`, percent }));
const judged = (values: readonly number[], minimum = 15) => scoresJudged(scores(values), minimum).verdict;

/** Goes up and down around 60 and never far. */
const around = (level: number, count: number) =>
  Array.from({ length: count }, (_, index) => level + ([4, -4, 3, -3, 5, -5][index % 6] ?? 0));

describe('the verdict on scores', () => {
  test('is only common-cause variation where no rule fires', () => {
    expect(judged(around(60, 18))).toMatchObject({ state: 'common-cause', reasons: [] });
  });

  test('is too few to say below the number that the centre chose, whatever the values', () => {
    expect(judged([10, 90, 10, 90, 10, 90, 90, 90, 90, 90, 90, 90, 90, 90]).state).toBe('too-few');
    expect(judged([], 0).state).toBe('too-few');
    expect(judged([50], 1).state).toBe('too-few');
  });

  test('is improving where things were low and rose, and where they have been high of late', () => {
    const rose = judged([...around(50, 8), ...around(70, 8)]);
    expect(rose.state).toBe('improving');
    expect(rose.reasons.map(({ signal }) => signal)).toContain('shift');
    const climbs = judged([...around(60, 8), 55, 57, 59, 61, 63, 65, 67, 69]);
    expect(climbs.state).toBe('improving');
  });

  test('is worsening for the same values the other way round', () => {
    expect(judged([...around(70, 8), ...around(50, 8)]).state).toBe('worsening');
    const values = [...around(50, 8), ...around(70, 8)];
    expect(judged(values.map((value) => 100 - value)).state).toBe('worsening');
  });

  test('names no direction for a moment that has passed, and one for the latest', () => {
    const passed = judged([...around(60, 9), 95, ...around(60, 9)]);
    expect(passed).toMatchObject({ state: 'mixed', reasons: [{ signal: 'outside', direction: 0 }] });
    expect(judged([...around(60, 18), 20]).state).toBe('worsening');
  });

  test('names no direction where things rose and fell back', () => {
    expect(judged([...around(50, 8), ...around(70, 8), ...around(50, 8)]).state).toBe('mixed');
  });

  test('calls nothing outside where the values are so alike that the limits have no width', () => {
    // All but one are 100, screening takes the two ranges out, and the limits are the mean itself.
    const nearlyAll = judged([...Array<number>(15).fill(100), 60, ...Array<number>(4).fill(100)]);
    expect(nearlyAll.flat).toBe(true);
    expect(nearlyAll.reasons.filter(({ signal }) => signal === 'outside')).toEqual([]);
    const all = judged(Array<number>(20).fill(100));
    expect(all).toMatchObject({ state: 'common-cause', flat: true });
    expect(verdictWords(all, (name) => name)).toMatch(/limits have no width/);
  });

  test('is the other one when more becomes less, and the same whatever is added', () => {
    const list = fc.array(fc.integer({ min: 20, max: 80 }), { minLength: 15, maxLength: 40 });
    const other = { improving: 'worsening', worsening: 'improving' } as Record<string, string>;
    fc.assert(
      fc.property(list, (values) => {
        const { state } = judged(values);
        expect(judged(values.map((value) => 100 - value)).state).toBe(other[state] ?? state);
        expect(judged(values.map((value) => value + 15)).state).toBe(state);
      }),
    );
  });

  test('names the rule, the points and the days', () => {
    const words = verdictWords(judged([...around(50, 8), ...around(70, 8)]), (name) => name);
    expect(words).toMatch(/^Improving\. /);
    expect(words).toMatch(
      /Shift: 8 checks in a row below the mean, 2026-03-01 to 2026-03-08, and higher since\./,
    );
  });
});

describe('the verdict on the share of one quality criterion', () => {
  const checks = (met: string) =>
    [...met].map((one, index) => ({ on: day(index), number: `E${index}`, met: one === '1' }));
  const periods = (sizes: readonly number[], met: string) => {
    let from = 0;
    return sizes.map((n, index) => {
      const within = [...met].slice(from, from + n);
      from += n;
      return {
        period: `2026-0${index + 1}`,
        n,
        atStandard: within.filter((one) => one === '1').length,
        observations: [],
      };
    });
  };
  const of = (met: string, sizes: readonly number[], minimum = 15) =>
    sharesJudged(checks(met), periods(sizes, met), minimum);

  test('is improving where a long row of misses is followed by checks at standard', () => {
    const { verdict } = of('010000000011010111111111', [6, 10, 8]);
    expect(verdict.state).toBe('improving');
    expect(verdict.reasons[0]).toMatchObject({ signal: 'shift', of: 'check', way: 'below', points: 8 });
    expect(verdictWords(verdict, (name) => name)).toContain('8 checks in a row below standard');
  });

  test('makes nothing of a long row at standard where nearly all are at standard', () => {
    const { verdict } = of('111110111111111111011111', [6, 10, 8]);
    expect(verdict).toMatchObject({ state: 'common-cause', reasons: [], setAside: [] });
  });

  test('sets aside a period outside limits that are too rough for so few checks, and says so', () => {
    // One miss alone in a period of one lies below a p-chart limit of about 0.2, and comes once in twelve by chance.
    const met = `${'1'.repeat(12)}0${'1'.repeat(11)}`;
    const { verdict, periods: drawn } = of(met, [12, 1, 11]);
    expect(verdict.state).toBe('common-cause');
    expect(verdict.setAside.map(({ signal, first }) => [signal, first])).toEqual([['outside', '2026-02']]);
    expect(drawn.map(({ signals }) => signals)).toEqual([[], [], []]);
  });

  test('keeps a period outside limits that chance would hardly ever bring', () => {
    const met = `${'1'.repeat(20)}${'0'.repeat(8)}${'1'.repeat(20)}`;
    const { verdict } = of(met, [20, 8, 20]);
    expect(verdict.reasons.map(({ signal, of: what }) => `${signal} ${what}`)).toContain('outside period');
  });

  test('is judged by single checks where periods are too few for a row of seven, and says so', () => {
    const few = of('010000000011010111111111', [6, 10, 8]);
    expect(few.verdict).toMatchObject({ state: 'improving', fewPeriods: 3 });
    expect(verdictWords(few.verdict, (name) => name)).toContain(
      "Judged check by check, since 3 periods are too few for a shift of the chart's own.",
    );
    const seven = of('01'.repeat(14), [4, 4, 4, 4, 4, 4, 4]).verdict;
    expect(seven.fewPeriods).toBeUndefined();
    expect(verdictWords(seven, (name) => name)).not.toContain('Judged');
  });

  test('has no limits where there are only one or two periods, and the same verdict by single checks', () => {
    const met = '010000000011010111111111';
    const two = of(met, [12, 12]);
    expect(two).toMatchObject({ verdict: { state: 'improving', fewPeriods: 2 }, periods: [] });
    expect(two.mean).toBeUndefined();
    expect(of(met, [24]).verdict).toMatchObject({ state: 'improving', fewPeriods: 1 });
  });

  test('has limits between 0 and 1 that hold the mean, and none where there are too few', () => {
    const { mean = 0, periods: drawn } = of('010000000011010111111111', [6, 10, 8]);
    for (const { upper, lower } of drawn) {
      expect(lower).toBeGreaterThanOrEqual(0);
      expect(upper).toBeLessThanOrEqual(1);
      expect(lower <= mean && mean <= upper).toBe(true);
    }
    expect(of('0101', [4])).toMatchObject({ verdict: { state: 'too-few' }, periods: [] });
  });
});

test('binomial probabilities add up, and agree with a count by hand', () => {
  expect(binomialBetween(0, 10, 10, 0.3)).toBeCloseTo(1, 12);
  // Two of three tosses of a coin: 3/8.
  expect(binomialBetween(2, 2, 3, 0.5)).toBeCloseTo(0.375, 12);
  expect(binomialBetween(8, 8, 8, 0.5)).toBeCloseTo(1 / 256, 12);
  expect(binomialBetween(0, 0, 5, 1)).toBe(0);
  expect(binomialBetween(0, 0, 5, 0)).toBe(1);
});
