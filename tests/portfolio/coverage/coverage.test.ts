import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverage, type UnitCoverage } from '#portfolio/coverage/coverage.ts';
import { unitFigures } from '#portfolio/coverage/figures.ts';
import { anyWork, codes, portfolioOf, type Work } from './any-work.ts';
import { stateByHand, totalsByHand } from './recount.ts';

const coverOf = (work: Work): UnitCoverage => coverage(portfolioOf(work))[0] as UnitCoverage;

const nothing: Work = {
  evidence: [],
  submissions: [],
  decisions: [],
  exemptions: [],
  gapPlans: [],
  samples: [],
};
const met = { day: 3, withdrawn: false, criteria: [{ code: '1.1', state: 'met' as const }] };

describe('coverage of any set of claims, submissions, decisions and samples', () => {
  it('agrees with a recount by hand, criterion by criterion and in its totals', () => {
    fc.assert(
      fc.property(anyWork, (work) => {
        const { criteria, totals } = coverOf(work);
        expect(criteria.map(({ state }) => state)).toEqual(codes.map((code) => stateByHand(work, code)));
        expect(totals).toEqual(totalsByHand(work));
      }),
      { numRuns: 500 },
    );
  });

  it('gives every figure out of all criteria, and never more than all', () => {
    fc.assert(
      fc.property(anyWork, (work) => {
        for (const { numerator, denominator, rule, asAt } of unitFigures(coverOf(work), '2026-03-09')) {
          expect(denominator).toBe(codes.length);
          expect(numerator).toBeGreaterThanOrEqual(0);
          expect(numerator).toBeLessThanOrEqual(codes.length);
          expect(rule).toMatch(/\.$/);
          expect(asAt).toBe('2026-03-09');
        }
      }),
    );
  });

  it('counts samples out of what was planned, and each planned criterion once', () => {
    fc.assert(
      fc.property(anyWork, (work) => {
        const planned = new Set(work.samples.flatMap((sample) => sample.planned));
        const sampled = new Set(work.samples.flatMap((sample) => sample.sampled.map(({ code }) => code)));
        const { iqa } = coverOf(work);
        expect(iqa.planned).toBe(planned.size);
        expect(iqa.sampled).toBe([...planned].filter((code) => sampled.has(code)).length);
      }),
    );
  });

  it('does not change when claims are added to what an assessor has judged', () => {
    fc.assert(
      fc.property(anyWork, fc.constantFrom(...codes), (work, code) => {
        const more = { ...work, evidence: [...work.evidence, { withdrawn: false, claims: [code] }] };
        expect(coverOf(more).totals.counted).toBe(coverOf(work).totals.counted);
      }),
    );
  });
});

describe('a criterion', () => {
  const first = (work: Partial<Work>) => coverOf({ ...nothing, ...work }).criteria[0]?.state;
  const sample = { day: 4, planned: [], sampled: [], actions: [], resolves: 5 };
  const disagrees = { ...sample, sampled: [{ decision: 0, code: '1.1', agrees: false }] };

  it('is met by the latest decision alone', () => {
    expect(first({ decisions: [met] })).toBe('met');
    expect(
      first({ decisions: [met, { ...met, day: 5, criteria: [{ code: '1.1', state: 'part-met' }] }] }),
    ).toBe('part-met');
    expect(first({ decisions: [{ ...met, withdrawn: true }] })).toBe('open');
  });

  it('does not count while an IQA action or a disagreement is open', () => {
    expect(first({ decisions: [met], samples: [disagrees] })).toBe('met-action-open');
    const agrees = { ...sample, day: 5, sampled: [{ decision: 0, code: '1.1', agrees: true }], resolves: 0 };
    expect(first({ decisions: [met], samples: [disagrees, agrees] })).toBe('met');
    expect(first({ decisions: [met, { ...met, day: 6 }], samples: [disagrees] })).toBe('met');
    expect(
      first({ decisions: [met], samples: [{ ...sample, actions: [{ closed: false, criteria: ['1.1'] }] }] }),
    ).toBe('met-action-open');
  });

  it('is not settled by a sample of itself, of before or of nothing', () => {
    const agrees = { ...sample, day: 3, sampled: [{ decision: 0, code: '1.1', agrees: true }], resolves: 0 };
    const ofNothing = { ...sample, day: 5, resolves: 0 };
    for (const samples of [[{ ...disagrees, resolves: 0 }], [disagrees, agrees], [disagrees, ofNothing]])
      expect(first({ decisions: [met], samples })).toBe('met-action-open');
  });

  it('is not 1.10 when it is 1.1', () => {
    const { criteria } = coverOf({ ...nothing, evidence: [{ withdrawn: false, claims: ['1.10'] }] });
    expect(criteria.map(({ criterion, claims }) => [criterion.code, claims.length])).toEqual([
      ['1.1', 0],
      ['1.2', 0],
      ['1.10', 1],
      ['2.1', 0],
      ['2.2', 0],
    ]);
  });
});
