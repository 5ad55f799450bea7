import { expect, test } from 'vitest';
import { sharesApart } from '#statistics/statistics.ts';

test('the lots of wafers that NIST compares differ as it prints', () => {
  // NIST/SEMATECH e-Handbook 7.4.5: nonconforming 36, 46, 42, 63, 38 of 300 each; chi-squared 12.131 with 4 degrees.
  const lots = [36, 46, 42, 63, 38].map((successes) => ({ successes, n: 300 }));
  const { statistic, degreesOfFreedom, pValue, tooFewExpected } = sharesApart(lots);
  expect(statistic).toBeCloseTo(12.131, 3);
  expect(degreesOfFreedom).toBe(4);
  expect(pValue).toBeGreaterThan(0.01);
  expect(pValue).toBeLessThan(0.05);
  expect(tooFewExpected).toBe(false);
});

test('groups that are all alike are not apart, and small ones are said to be too small', () => {
  const alike = sharesApart([5, 10].map((n) => ({ successes: n, n })));
  expect(alike).toMatchObject({ statistic: 0, pValue: 1 });
  expect(
    sharesApart([
      { successes: 1, n: 2 },
      { successes: 3, n: 4 },
    ]).tooFewExpected,
  ).toBe(true);
});

test('one group, or one of none, is refused', () => {
  expect(() => sharesApart([{ successes: 1, n: 2 }])).toThrow('One group alone');
  expect(() =>
    sharesApart([
      { successes: 1, n: 2 },
      { successes: 0, n: 0 },
    ]),
  ).toThrow('no observations');
});
