import { describe, expect, test } from 'vitest';
import { auditOf, type DrawAudit } from '#monitoring/sampling/audit.ts';
import { drawFrom } from '#monitoring/sampling/draw-from.ts';
import { frameOf } from '#monitoring/sampling/frame.ts';
import { lookedAt } from '#monitoring/sampling/looked-at.ts';
import { aimWords, marginWords, otherDaysWords } from '#site/monitoring/sampling-words.ts';
import { observed, smallPortfolio } from '../small-portfolio.ts';

const strata = [
  { id: 'calls', describes: 'Calls', channel: 'telephone', nature: 'routine', size: 60 },
  { id: 'odd-calls', describes: 'Odd calls', channel: 'telephone', nature: 'non-routine', size: 20 },
  { id: 'chats', describes: 'Chats', channel: 'online', nature: 'routine', size: 20 },
];
const frame = {
  on: '2026-02-01',
  agreedOn: '2026-02-02',
  agreedBy: ['A manager'],
  population: 'All contacts',
  source: 'The log',
  period: { from: '2026-01-01', to: '2026-01-31' },
  objectives: ['To see'],
  strata,
};
const asked = { method: 'stratified-proportional', size: 5, seed: 'March' } as const;
const { hash, items } = drawFrom({ ...asked, frame: frameOf({ strata } as Parameters<typeof frameOf>[0]) });
const draw = {
  on: '2026-02-20',
  frame: 'E050',
  method: asked.method,
  reason: 'Each group has its share.',
  seed: asked.seed,
  frameHash: hash,
  items: items.map((item, index) => ({ ...item, id: `d${index}`, due: '2026-03-10' })),
};
const good = { greeting: 3, listening: 3 };
const carriedOut = (id: string, more: Record<string, unknown> = {}) =>
  observed('2026-03-02', good, { draw: 'E051', drawItem: id, observedAt: '09:30', ...more });

const idOf = (stratum: string) => draw.items.find((item) => item.stratum === stratum)?.id ?? '';
const portfolio = (
  observation: Record<string, ReturnType<typeof observed>>,
  more: Record<string, unknown> = {},
) =>
  smallPortfolio({
    'sampling-frame': { E050: frame },
    draw: { E051: { ...draw, ...more } },
    observation,
  });

describe('the audit of a draw', () => {
  const [audit] = auditOf(portfolio({ E060: carriedOut(idOf('chats')) }), '2026-08-03');

  test('lays frame, draw and carried out side by side, by group and by what divides the groups', () => {
    expect(audit?.tables.map(({ by }) => by)).toEqual(['stratum', 'channel', 'nature']);
    expect(audit?.tables[1]?.groups).toEqual([
      { group: 'telephone', size: 80, drawn: 4, observed: 0 },
      { group: 'online', size: 20, drawn: 1, observed: 1 },
    ]);
  });

  test('tests what was carried out against the frame, and says that one observation is too few for it', () => {
    expect(audit?.tables[0]?.fit?.tooFewExpected).toBe(true);
  });

  test('shows an observation of another channel than its group has', () => {
    expect(audit?.misfits.map(({ is, stratum }) => [is, stratum])).toEqual([['telephone', 'chats']]);
  });

  test('gives the margin that was reached and the one that the whole draw would give', () => {
    expect(audit?.population).toBe(100);
    expect(audit?.marginDrawn).toBeCloseTo(0.429, 3);
    expect(audit?.margin ?? 0).toBeGreaterThan(audit?.marginDrawn ?? 1);
  });

  test('draws it again, and tells where that does not come out the same', () => {
    expect(audit?.repeated).toBe('same');
    const [other] = auditOf(portfolio({}, { seed: 'April' }), '2026-08-03');
    expect(other?.repeated).toBe('other-items');
    const [bare] = auditOf(portfolio({}, { seed: undefined }), '2026-08-03');
    expect(bare?.repeated).toBe('not-recorded');
    expect(bare?.margin).toBeUndefined();
    expect(bare?.tables[0]?.fit).toBeUndefined();
  });
});

test('groups drawn in equal numbers are weighted by their size, and without one of them there is no margin', () => {
  const all = Object.fromEntries(
    ['calls', 'odd-calls', 'chats'].map((stratum, index) => [`E06${index}`, carriedOut(idOf(stratum))]),
  );
  const [whole] = auditOf(portfolio(all, { method: 'stratified-equal' }), '2026-08-03');
  // Of weights 0.6, 0.2 and 0.2 with one each: 1.96 × ½ × √(0.36 + 0.04 + 0.04).
  expect(whole?.margin).toBeCloseTo(0.65, 3);
  const [part] = auditOf(
    portfolio({ E060: carriedOut(idOf('chats')) }, { method: 'stratified-equal' }),
    '2026-08-03',
  );
  expect(part?.margin).toBeUndefined();
  expect(marginWords(part as DrawAudit, String)).toMatch(/of 2 groups nothing was looked at/);
});

test('why there is no margin is said as it is', () => {
  const words = (more: Record<string, unknown>, seen = {}) =>
    marginWords(auditOf(portfolio(seen, more), '2026-08-03')[0] as DrawAudit, String);
  expect(words({})).toMatch(/nothing was carried out yet\. All of it would .* within 43 points/);
  expect(words({ frame: 'E099' })).toMatch(/the frame gives no sizes/);
  expect(words({ method: 'quota' })).toMatch(/not drawn by chance/);
  const many = draw.items.map((item) => ({ ...item, stratum: 'visits' }));
  expect(words({ items: many }, { E060: carriedOut('d0') })).toMatch(/more was drawn than the frame says/);
});

test('the margin that gave a draw its size is said, and whether the size is that', () => {
  // Of 100, forty points either way with 95% confidence: 6, and with 90%: 5.
  const [more] = auditOf(portfolio({}, { margin: 0.4, confidence: 0.95 }), '2026-08-03');
  expect(more?.needed).toBe(6);
  expect(aimWords(more as DrawAudit)).toMatch(
    /within 40 points either way, with 95% confidence, a random sample of 6 is needed from 100 as the frame stands now; 5 were drawn/,
  );
  const [same] = auditOf(portfolio({}, { margin: 0.4, confidence: 0.9 }), '2026-08-03');
  expect(aimWords(same as DrawAudit)).toMatch(/with 90% confidence, .* of 5 .*; so many were drawn\./);
  expect(aimWords(auditOf(portfolio({}), '2026-08-03')[0] as DrawAudit)).toBeUndefined();
});

test('items that were given to colleagues by name carry no margin for the whole team', () => {
  const given = draw.items.map((item, index) => ({
    ...item,
    colleague: `colleague-${index < 4 ? 'a' : 'b'}`,
  }));
  const [audit] = auditOf(portfolio({ E060: carriedOut('d0') }, { items: given }), '2026-08-03');
  expect(audit?.margin).toBeUndefined();
  expect(marginWords(audit as DrawAudit, (id) => id.toUpperCase())).toMatch(
    /These items were given to 2 named colleagues: COLLEAGUE-A \(4\) and COLLEAGUE-B \(1\).*no margin for the whole team/,
  );
});

test('days that the frame does not count are said, of what was live and of no list', () => {
  const seen = { E060: carriedOut('d0'), E061: carriedOut('d1', { technique: 'recorded' }) };
  const [audit] = auditOf(portfolio(seen), '2026-08-03');
  expect(audit?.otherDays).toEqual({ count: 1, live: 1, recorded: 1, from: '2026-03-02', to: '2026-03-02' });
  expect(otherDaysWords(audit as DrawAudit)).toMatch(
    /counts 1 January 2026 to 31 January 2026\. The one observed live was seen on other days, 2 March 2026\. The other one was looked at from what had been recorded/,
  );
  const listed = draw.items.map((item) => ({ ...item, entry: `call-${item.id}` }));
  expect(auditOf(portfolio(seen, { items: listed }), '2026-08-03')[0]?.otherDays).toBeUndefined();
});

test('channels, days and hours without a look are counted as none, not left out', () => {
  const looked = lookedAt(
    portfolio({
      E060: carriedOut('d0'),
      E061: observed('2026-03-08', good, { check: 'spot', reason: 'Quiet.', channel: 'online' }),
    }),
  );
  const seen = (list: readonly { name: string; planned: number; spot: number }[]) =>
    list.filter(({ planned, spot }) => planned + spot > 0).map(({ name }) => name);
  // 2 March 2026 was a Monday, 8 March a Sunday.
  expect(seen(looked.weekdays)).toEqual(['Monday', 'Sunday']);
  expect(seen(looked.hours)).toEqual(['8 to 10']);
  expect(looked.untimed).toBe(1);
  expect(seen(looked.channels)).toEqual(['telephone', 'online']);
  expect(looked.channels).toHaveLength(5);
  expect(looked.inFrames).toEqual(['telephone', 'online']);
});
