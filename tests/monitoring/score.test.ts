import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meetsStandard, resultOf, scoreOf, standardPercent } from '#monitoring/score.ts';
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

/** A card of two weighted sections and a line of compliance, on a scale from 1 to 4. */
const weightedCard = (more = {}) => {
  const { card } = scored({ greeting: 3 });
  const line = (id: string, rest = {}) => ({ id, text: id, weight: 1, critical: false, ...rest });
  const sections = [
    { id: 'a', title: 'Opening', weight: 30, qualityCriteria: [line('greeting')] },
    { id: 'b', title: 'Solving', weight: 70, qualityCriteria: [line('listening'), line('closing')] },
    { id: 'c', title: 'Rules', qualityCriteria: [line('identity', { compliance: true, critical: true })] },
  ];
  return { ...card, data: { ...card.data, sections, ...more } } as PortfolioRecord<'scorecard'>;
};

const rated = (ratings: Readonly<Record<string, number | string>>) => {
  const portfolio = smallPortfolio({ observation: { E010: observed('2026-03-02', ratings) } });
  return recordOfKind(portfolio, 'E010', 'observation') as PortfolioRecord<'observation'>;
};

test('where sections have weights, the score is the mean of theirs by these', () => {
  const score = scoreOf(rated({ greeting: 4, listening: 4, closing: 1, identity: 4 }), weightedCard());
  expect(score.sections?.map(({ percent }) => percent)).toEqual([100, 50]);
  expect(score.percent).toBeCloseTo(0.3 * 100 + 0.7 * 50, 12);
});

test('a section in which nothing applied leaves the others their weights', () => {
  const none = { listening: 'Cut off.', closing: 'Cut off.' };
  expect(scoreOf(rated({ greeting: 3, ...none }), weightedCard()).percent).toBeCloseTo(66.6667, 3);
});

test('lines of compliance have a score of their own, and are no part of that of quality', () => {
  const [kept, broken] = [4, 1].map((identity) =>
    scoreOf(rated({ greeting: 4, listening: 4, closing: 4, identity }), weightedCard()),
  );
  expect([kept?.percent, broken?.percent]).toEqual([100, 100]);
  expect([kept?.compliance?.percent, broken?.compliance?.percent]).toEqual([100, 0]);
});

test('a critical failure makes the result nought where the card says so, beside a score that stays', () => {
  const observation = rated({ greeting: 4, listening: 4, closing: 4, identity: 1 });
  const card = weightedCard({ autoZero: true, passMark: 80 });
  const score = scoreOf(observation, card);
  expect(score.percent).toBe(100);
  expect(resultOf(score, 1, card)).toEqual({ nought: true, passes: false });
  expect(resultOf(score, 0, card)).toEqual({ nought: false, passes: true });
  expect(resultOf(score, 1, weightedCard({ passMark: 80 }))).toEqual({ nought: false, passes: true });
});
