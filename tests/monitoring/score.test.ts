import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meetsStandard, scoreOf, standardPercent } from '#monitoring/score.ts';
import type { PortfolioRecord } from '#portfolio/portfolio.ts';
import { recordOfKind } from '#portfolio/select.ts';
import { observed, smallPortfolio } from './small-portfolio.ts';

const scored = (ratings: Readonly<Record<string, number | string>>, more = {}) => {
  const portfolio = smallPortfolio({ observation: { E010: observed('2026-03-02', ratings, more) } });
  const observation = recordOfKind(portfolio, 'E010', 'observation') as PortfolioRecord<'observation'>;
  const card = recordOfKind(
    portfolio,
    observation.data.scorecard,
    'scorecard',
  ) as PortfolioRecord<'scorecard'>;
  return { score: scoreOf(observation, card), card };
};

test('each rating counts by its height on the scale and the weight of its line', () => {
  const { score } = scored({ greeting: 4, listening: 2 });
  expect(score.points).toBeCloseTo(1 + 2 / 3, 12);
  expect(score).toMatchObject({ possible: 3, rated: 2, notApplicable: 0, outOf: 2 });
  expect(score.percent).toBeCloseTo(55.5556, 3);
});

test('a line that did not apply leaves both the points and what was possible', () => {
  const { score } = scored({ greeting: 4, listening: 'Nothing was said.' });
  expect(score).toMatchObject({ points: 1, possible: 1, percent: 100, rated: 1, notApplicable: 1, outOf: 2 });
});

test('a transaction in which nothing applied has no score and neither meets nor misses the standard', () => {
  const { score, card } = scored({ greeting: 'Cut off.', listening: 'Cut off.' });
  expect(score.percent).toBeNull();
  expect(meetsStandard(score, card)).toBeNull();
});

test('a rating that is no point of the scale does not count', () => {
  expect(scored({ greeting: 9, listening: 3 }).score).toMatchObject({ rated: 1, possible: 2, outOf: 2 });
});

test('a critical failure stays beside the score and never changes it', () => {
  const ratings = { greeting: 4, listening: 4 };
  const failed = scored(ratings, { criticalFailures: [{ text: 'Told a stranger the address.' }] });
  expect(failed.score).toEqual(scored(ratings).score);
});

test('every line rated just at standard meets the standard, whatever the weights and what did not apply', () => {
  const given = fc.constantFrom<number | string>(3, 'Did not come up.');
  fc.assert(
    fc.property(given, given, given, (greeting, listening, closing) => {
      const { score, card } = scored({ greeting, listening, closing }, { scorecard: 'E002', version: '2' });
      const nothing = [greeting, listening, closing].every((each) => typeof each === 'string');
      expect(meetsStandard(score, card)).toBe(nothing ? null : true);
    }),
  );
});

test('the percentage of the standard is its height on the scale', () => {
  const { card } = scored({ greeting: 3 });
  expect(standardPercent(card)).toBeCloseTo(66.6667, 3);
});

test('strong lines can make up for a weak one by their weight, but only by it', () => {
  const light = scored({ greeting: 1, listening: 4 });
  const heavy = scored({ greeting: 4, listening: 2 });
  expect(meetsStandard(light.score, light.card)).toBe(true);
  expect(meetsStandard(heavy.score, heavy.card)).toBe(false);
});
