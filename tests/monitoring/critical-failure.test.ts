import { describe, expect, test } from 'vitest';
import { criticalFailuresIn, failedLines } from '#monitoring/critical-failure.ts';
import { ofKind } from '#portfolio/select.ts';
import { line, observed, scorecard, smallPortfolio } from './small-portfolio.ts';

const card = scorecard('1', [{ ...line('identity', 2), critical: true }, line('greeting')], '2026-02-01');
const entry = (quality?: string) => ({ text: 'Gave the street to a stranger.', quality });

const failuresOf = (identity: number | string, criticalFailures: object[] = []) => {
  const portfolio = smallPortfolio({
    scorecard: { E001: card },
    observation: { E010: observed('2026-03-02', { identity, greeting: 1 }, { criticalFailures }) },
  });
  const [observation] = ofKind(portfolio, 'observation');
  const [used] = ofKind(portfolio, 'scorecard');
  if (!observation || !used) throw new Error('The portfolio holds neither.');
  return { count: criticalFailuresIn(portfolio, observation), lines: failedLines(observation, used) };
};

describe('a critical line', () => {
  test('is failed at the lowest point of its scale, also where the record does not say so', () => {
    expect(failuresOf(1)).toEqual({ count: 1, lines: ['identity'] });
  });

  test('is not failed by a rating that is only below standard, nor where it did not apply', () => {
    expect(failuresOf(2)).toEqual({ count: 0, lines: [] });
    expect(failuresOf('Nothing was asked.')).toEqual({ count: 0, lines: [] });
  });

  test('counts once where rating and record say the same', () => {
    expect(failuresOf(1, [entry('identity')]).count).toBe(1);
  });
});

test('what a record tells of counts too, on whatever line', () => {
  expect(failuresOf(4, [entry(), entry('greeting')]).count).toBe(2);
  expect(failuresOf(1, [entry()]).count).toBe(2);
});
