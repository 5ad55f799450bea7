import { describe, expect, it } from 'vitest';
import { coachNext } from '#monitoring/coach-next.ts';
import { pcg32 } from '#statistics/pcg32.ts';
import { addDays } from '#statistics/periods.ts';
import { fedBack, line, monitoringPlan, observed, scorecard, smallPortfolio } from './small-portfolio.ts';

const today = '2026-06-01';
const ids = Array.from({ length: 8 }, (_, index) => `line-${index}`);
const cards = {
  E001: scorecard(
    '1',
    ids.map((id) => line(id)),
    '2026-01-01',
  ),
};

/** 24 checks of each of two colleagues; `met` says whether one is at standard on a line. */
const checks = (met: (colleague: number, index: number, quality: string) => boolean) =>
  Object.fromEntries(
    ['a', 'b'].flatMap((letter, colleague) =>
      Array.from({ length: 24 }, (_, index) => [
        `E${100 + colleague * 100 + index}`,
        observed(
          addDays('2026-02-02', index * 3),
          Object.fromEntries(ids.map((id) => [id, met(colleague, index, id) ? 3 : 2])),
          { colleague: `colleague-${letter}` },
        ),
      ]),
    ),
  );

const rankedOf = (observation: ReturnType<typeof checks>, more: Parameters<typeof smallPortfolio>[0] = {}) =>
  coachNext(smallPortfolio({ scorecard: cards, observation, ...more }), today).ranked;

const named = (ranked: ReturnType<typeof rankedOf>) =>
  ranked.map(({ colleague, quality, fall, below, critical, overdue }) =>
    [
      `${colleague} ${quality ?? '-'}:`,
      ...(critical.length > 0 ? ['critical'] : []),
      ...(fall ? ['fell'] : []),
      ...(below ? ['below'] : []),
      ...(overdue.length > 0 ? ['overdue'] : []),
    ].join(' '),
  );

/** Chance with a share throughout: the same seed, the same checks. */
const byChance = (seed: number, share: number) => {
  const { below } = pcg32(BigInt(seed), 7n);
  return () => below(1000) < share * 1000;
};

describe('a team in which nothing ever changes', () => {
  it('has nobody ranked, but for about one portfolio in twenty', () => {
    const seeds = Array.from({ length: 30 }, (_, index) => index);
    const ranked = seeds.filter(
      (seed) => rankedOf(checks(byChance(seed, seed % 2 === 0 ? 0.7 : 0.9))).length > 0,
    );
    expect(ranked.length).toBeLessThanOrEqual(3);
  });
});

describe('a change that was planted', () => {
  it('is ranked first, with the day from which it holds', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const chance = byChance(seed, 0.85);
      const late = byChance(seed, 0.2);
      const ranked = rankedOf(
        checks((colleague, index, id) =>
          colleague === 1 && id === 'line-3' && index >= 12 ? late() : chance(),
        ),
      );
      expect(named(ranked)[0]).toMatch(/^colleague-b line-3: fell/);
      expect(ranked[0]?.fall?.from ?? '').toMatch(/^2026-03-/);
    }
  });

  it('is ranked where a line was low all along, with its share and interval', () => {
    const chance = byChance(2, 0.9);
    const [first] = rankedOf(
      checks((colleague, index, id) => (colleague === 0 && id === 'line-5' ? index % 6 === 0 : chance())),
    );
    expect(first).toMatchObject({ colleague: 'colleague-a', quality: 'line-5', below: true });
    expect(first?.standing).toMatchObject({ n: 24, atStandard: 4, toTarget: 'under' });
  });
});

describe('the list', () => {
  const good = checks(() => true);

  it('is empty where all is well', () => {
    expect(rankedOf(good)).toEqual([]);
    expect(rankedOf({})).toEqual([]);
  });

  it('holds a line against the target of the plan, and against a half without one', () => {
    const some = checks((colleague, index, id) => !(colleague === 0 && id === 'line-2') || index % 5 < 3);
    expect(named(rankedOf(some))).toEqual([]);
    const plan = { ...monitoringPlan, targets: [{ share: 90, quality: 'line-2' }] };
    expect(named(rankedOf(some, { 'monitoring-plan': { E090: plan } }))).toEqual([
      'colleague-a line-2: below',
    ]);
  });

  it('puts an open critical failure first, until a later check is at standard', () => {
    const critical = { E001: scorecard('1', [{ ...line('line-0'), critical: true }], '2026-01-01') };
    const failed = {
      E100: observed('2026-03-02', { 'line-0': 1 }),
      E101: observed('2026-03-03', { 'line-0': 2 }),
    };
    const later = { ...failed, E102: observed('2026-03-04', { 'line-0': 3 }) };
    expect(named(rankedOf(failed, { scorecard: critical }))).toEqual(['colleague-a line-0: critical']);
    expect(named(rankedOf(later, { scorecard: critical }))).toEqual([]);
  });

  it('names an overdue action, on its line or on none, in the order of people and scorecard', () => {
    const action = {
      id: 'a1',
      action: 'Try it.',
      measure: 'Seen.',
      owner: 'sam',
      due: '2026-04-01',
      state: 'open',
    };
    const feedback = {
      E300: fedBack('2026-03-20', ['E201'], { colleague: 'colleague-b', actions: [action] }),
      E301: fedBack('2026-03-20', ['E101'], { actions: [{ ...action, quality: 'line-7' }] }),
      E302: fedBack('2026-03-20', ['E102'], { actions: [{ ...action, quality: 'line-1' }] }),
    };
    const once = named(rankedOf(good, { feedback }));
    expect(once).toEqual([
      'colleague-a line-1: overdue',
      'colleague-a line-7: overdue',
      'colleague-b -: overdue',
    ]);
    expect(
      named(rankedOf(good, { feedback: Object.fromEntries(Object.entries(feedback).reverse()) })),
    ).toEqual(once);
  });
});
