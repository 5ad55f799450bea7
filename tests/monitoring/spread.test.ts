import { expect, test } from 'vitest';
import { spreadOf } from '#monitoring/spread.ts';
import type { Unit } from '#portfolio/schema/unit.ts';
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

test('a document held in the workplace is evidence, and the day of its version is no day of work', () => {
  const document = {
    on: '2019-05-01',
    location: 'The shared drive',
    holder: 'A manager',
    claims: [{ criterion: 'u-1/1.2' }],
  };
  const held = smallPortfolio({ 'workplace-document': { E010: document } });
  const found = spreadOf(held, held.units[0] as Unit);
  expect(found).toMatchObject({
    occasions: 0,
    span: null,
    criteria: [{ records: 0 }, { records: 1, days: [] }],
  });
});

test('a testimony lies on the days on which the witness saw what it tells, not on that of writing', () => {
  const testimony = {
    on: '2026-05-04',
    units: ['u-1'],
    witness: 'wyn',
    writtenBy: 'wyn',
    seenOn: ['2026-04-02', '2026-04-01'],
    seenWhere: 'At the desk',
    relationship: 'A colleague',
    marked: ['u-1/1.1'],
  };
  const seen = smallPortfolio({ testimony: { E010: testimony } });
  const [watched] = spreadOf(seen, seen.units[0] as Unit).criteria;
  expect(watched?.days.map(({ on }) => on)).toEqual(['2026-04-01', '2026-04-02']);
});

test('the unit as a whole has its occasions and its span, beside what the centre chose', () => {
  expect(spread).toMatchObject({ occasions: 2, span: 10, minimumOccasions: 3, minimumSpanDays: 60 });
});
