import { expect, test } from 'vitest';
import { spreadOf } from '#domain/monitoring/spread.ts';
import type { Unit } from '#domain/unit.ts';
import { observed, smallPortfolio } from './small-portfolio.ts';

const good = { greeting: 3, listening: 3 };
const claims = [
  { criterion: 'u-1/1.1', at: 'technique' },
  { criterion: 'u-1/1.1', at: 'channel' },
];
const portfolio = smallPortfolio({
  observation: {
    E010: observed('2026-03-02', good, { claims }),
    E011: observed('2026-03-02', good, { claims }),
    E012: observed('2026-02-20', good, { claims }),
    E013: observed('2026-05-20', good, { claims, withdrawn: { on: '2026-05-21', reason: 'Not ours.' } }),
  },
});
const spread = spreadOf(portfolio, portfolio.units[0] as Unit);

test('evidence for a criterion lies on days, however many records and claims one day holds', () => {
  const [watched] = spread.criteria;
  expect(watched?.days.map(({ on, records }) => [on, records.map(({ number }) => number)])).toEqual([
    ['2026-02-20', ['E012']],
    ['2026-03-02', ['E010', 'E011']],
  ]);
  expect(watched).toMatchObject({ records: 3, span: 10 });
});

test('a criterion without evidence keeps its row', () => {
  expect(spread.criteria[1]).toMatchObject({ days: [], records: 0, span: null });
});

test('the unit as a whole has its occasions and its span, beside what the centre chose', () => {
  expect(spread).toMatchObject({ occasions: 2, span: 10, minimumOccasions: 3, minimumSpanDays: 60 });
});
