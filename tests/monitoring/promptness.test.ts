import { expect, test } from 'vitest';
import { balance } from '#monitoring/balance.ts';
import { promptness } from '#monitoring/promptness.ts';
import { crossTable } from '#statistics/cross-table.ts';
import { median } from '#statistics/median.ts';
import { fedBack, observed, smallPortfolio } from './small-portfolio.ts';

const good = { greeting: 3, listening: 3 };
const today = '2026-04-01';

test('working days run from observing to writing up, and from observing to the first feedback on it', () => {
  const portfolio = smallPortfolio({
    observation: {
      E010: observed('2026-03-02', good, { writtenUpOn: '2026-03-05' }),
      E011: observed('2026-03-09', good),
    },
    feedback: { E012: fedBack('2026-03-20', ['E010', 'E011']), E013: fedBack('2026-03-12', ['E011']) },
  });
  const found = promptness(portfolio, today);
  expect(found.writingUp).toMatchObject({ values: [3, 0], n: 2, median: 1.5, threshold: 2 });
  expect(found.feedingBack).toMatchObject({ values: [14, 3], n: 2, median: 8.5, threshold: 5 });
  expect(found.writingUp.over.map(({ observation }) => observation.number)).toEqual(['E010']);
  expect(found.feedingBack.over.map(({ feedback }) => feedback?.number)).toEqual(['E012']);
});

test('a day more than the centre allows is too long, the very day is not', () => {
  const observation = { E010: observed('2026-03-02', good, { writtenUpOn: '2026-03-04' }) };
  expect(promptness(smallPortfolio({ observation }), today).writingUp.over).toEqual([]);
  expect(promptness(smallPortfolio({ observation }, { writeUpDays: 1 }), today).writingUp.over).toHaveLength(
    1,
  );
});

test('a weekend and a bank holiday are no working days, each where the portfolio says it is', () => {
  // Good Friday and Easter Monday of 2026 were 3 and 6 April; Scotland works on Easter Monday.
  const observation = { E010: observed('2026-04-02', good, { writtenUpOn: '2026-04-07' }) };
  const days = (bankHolidays?: string) =>
    promptness(smallPortfolio({ observation }, {}, bankHolidays ? { bankHolidays } : {}), today).writingUp
      .values;
  expect(days()).toEqual([1]);
  expect(days('scotland')).toEqual([2]);
});

test('an observation without feedback waits, unless it says why there was none', () => {
  const portfolio = smallPortfolio({
    observation: {
      E010: observed('2026-03-02', good),
      E011: observed('2026-03-03', good, { noFeedback: 'The colleague left.' }),
    },
  });
  const found = promptness(portfolio, today);
  expect(found.waiting.map(({ observation, days }) => [observation.number, days])).toEqual([['E010', 22]]);
  expect(found.excused.map(({ reason }) => reason)).toEqual(['The colleague left.']);
  expect(found.feedingBack).toMatchObject({ n: 0, median: null });
});

test('strengths stand against development points, in observations and in feedback, of one or of all', () => {
  const points = (count: number) => Array.from({ length: count }, (_, index) => ({ text: `Point ${index}` }));
  const portfolio = smallPortfolio({
    observation: {
      E010: observed('2026-03-02', good, { strengths: points(3), developmentPoints: points(2) }),
      E011: observed('2026-03-03', good, { strengths: points(1), noDevelopment: 'Nothing.' }),
      E012: observed('2026-03-03', good, { colleague: 'colleague-b', strengths: points(5) }),
    },
    feedback: { E013: fedBack('2026-03-09', ['E010']) },
  });
  expect(balance(portfolio).observations).toEqual({
    records: 3,
    strengths: 9,
    developmentPoints: 2,
    ratio: 4.5,
    without: 2,
    withoutButSaid: 1,
  });
  expect(balance(portfolio, 'colleague-a').observations).toMatchObject({ records: 2, ratio: 2 });
  expect(balance(portfolio).feedback).toMatchObject({ strengths: 1, developmentPoints: 0, ratio: null });
});

test('a table shows what was expected and not found, and what was found and not expected', () => {
  const list = [
    ['telephone', 'routine'],
    ['telephone', 'non-routine'],
    ['fax', 'routine'],
  ] as const;
  const table = crossTable(
    list,
    { of: ([channel]) => channel, expected: ['online', 'telephone'] },
    { of: ([, nature]) => nature, expected: ['routine', 'non-routine'] },
  );
  expect(table.rows).toEqual([
    { name: 'online', counts: [0, 0], total: 0 },
    { name: 'telephone', counts: [1, 1], total: 2 },
    { name: 'fax', counts: [1, 0], total: 1 },
  ]);
  expect(table).toMatchObject({ totals: [2, 1], total: 3 });
});

test.each([
  [[], null],
  [[4], 4],
  [[9, 1, 5], 5],
  [[10, 2, 4, 8], 6],
])('the median of %j is %s', (values, expected) => {
  expect(median(values)).toBe(expected);
});
