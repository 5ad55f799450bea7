import { describe, expect, it } from 'vitest';
import { compared } from '#monitoring/compared.ts';
import { coverage } from '#portfolio/coverage/coverage.ts';
import { comparedView } from '#site/compared/compared.ts';
import type { Site } from '#site/portfolio.ts';
import { addDays } from '#statistics/periods.ts';
import { line, observed, scorecard, smallPortfolio } from '../monitoring/small-portfolio.ts';

type Records = Parameters<typeof smallPortfolio>[0];

const critical = {
  E001: scorecard('1', [line('greeting'), { ...line('listening'), critical: true }], '2026-02-01'),
};

const siteOf = (observation: Records['observation']): Site => {
  const portfolio = smallPortfolio({ scorecard: critical, observation });
  return { portfolio, findings: [], units: coverage(portfolio), today: '2026-08-03' };
};

/** Forty checks, every other one in writing; `met` says whether one is at standard. */
const checks = (met: (index: number) => boolean) =>
  Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [
      `E${100 + index}`,
      observed(
        addDays('2026-03-02', index),
        { greeting: met(index) ? 3 : 2, listening: met(index) ? 4 : 2 },
        {
          channel: index % 2 === 0 ? 'telephone' : 'written',
          nature: index % 3 === 0 ? 'non-routine' : 'routine',
          observedAt: index % 4 < 2 ? '09:15' : '15:40',
          ...(index % 5 === 0 ? {} : { contactReason: index % 5 < 3 ? 'Late delivery' : 'Refund' }),
        },
      ),
    ]),
  );

const judged = (site: Site) =>
  Object.fromEntries(compared(site.portfolio).map(({ by, apart }) => [by, apart]));

describe('results compared', () => {
  it('finds the channel apart where it is, and nothing else', () => {
    const site = siteOf(checks((index) => index % 2 === 0 || index % 8 === 1));
    expect(judged(site)).toMatchObject({ channel: 'apart', nature: 'not-apart', contactReason: 'not-apart' });
    const [channel] = comparedView(site).comparisons;
    expect(channel?.rows.map(({ name, count, share }) => [name, count, share])).toEqual([
      ['Telephone', '20 of 20', '100%'],
      ['Written', '5 of 20', '25%'],
    ]);
    expect(channel?.says).toMatch(/^Further apart than chance/);
  });

  it('says how many checks name no reason, and compares those that do', () => {
    const reasons = comparedView(siteOf(checks(() => true))).comparisons.find(
      ({ by }) => by === 'contactReason',
    );
    expect(reasons?.rows.map(({ name, count }) => [name, count])).toEqual([
      ['Late delivery', '16 of 16'],
      ['Refund', '16 of 16'],
    ]);
    expect(reasons?.unsaid).toBe('8 planned checks do not say it.');
  });

  it('has the lowest line first, and critical failures by line, channel and month', () => {
    const site = siteOf({
      E100: observed('2026-03-02', { greeting: 3, listening: 1 }),
      E101: observed('2026-04-02', { greeting: 3, listening: 4 }, { channel: 'written' }),
    });
    const view = comparedView(site);
    expect(view.lines.map(({ name, count }) => [name, count])).toEqual([
      ['The listening', '1 of 2'],
      ['The greeting', '2 of 2'],
    ]);
    expect(
      view.critical.map(({ title, rows }) => [title, rows.map(({ name, count }) => `${name}: ${count}`)]),
    ).toEqual([
      ['Quality criterion', ['The listening: 1 of 2']],
      ['Channel', ['Telephone: 1 of 1']],
      ['Month', ['March 2026: 1 of 1']],
    ]);
  });

  it('holds nothing where nothing was checked', () => {
    expect(comparedView(siteOf({}))).toMatchObject({ comparisons: [], lines: [], critical: [] });
  });
});
