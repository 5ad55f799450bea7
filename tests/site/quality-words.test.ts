import { describe, expect, test } from 'vitest';
import { coverage } from '#portfolio/coverage/coverage.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { qualityWords } from '#site/monitored.ts';
import { colleagueView } from '#site/monitoring/monitoring-colleague.ts';
import { trendsView } from '#site/monitoring/monitoring-trends.ts';
import type { Site } from '#site/portfolio.ts';
import { fedBack, line, observed, scorecard, smallPortfolio } from '../monitoring/small-portfolio.ts';

const worded = (text: string) => [{ ...line('next-steps'), text }];
const cards = {
  E001: scorecard('1', worded('Says what is next, and when.'), '2026-02-01'),
  E002: scorecard('2', worded('Says what is next, with a day.'), '2026-06-01'),
};
const second = { scorecard: 'E002', version: '2' };
const action = (id: string) => ({
  ...{ id, action: 'Try it', owner: 'colleague-a', due: '2026-04-01', measure: 'x' },
  ...{ state: 'open', quality: 'next-steps' },
});
const portfolio = smallPortfolio({
  scorecard: cards,
  observation: {
    E010: observed('2026-03-02', { 'next-steps': 2 }),
    E011: observed('2026-07-02', { 'next-steps': 3 }, { ...second, colleague: 'colleague-b' }),
  },
  feedback: { E050: fedBack('2026-03-09', ['E010'], { actions: [action('a1')] }) },
});
const siteOf = (of: Portfolio): Site => ({
  portfolio: of,
  findings: [],
  units: coverage(of),
  today: '2026-08-03',
});
const site = siteOf(portfolio);

describe('the words of a quality criterion stand', () => {
  test('on a chart as the version has them that its checks were rated with', () => {
    const subjects = ['colleague-a', 'colleague-b'].map(
      (id) => colleagueView(site, id).qualities[0]?.trend.subject,
    );
    expect(subjects).toEqual(['Says what is next, and when', 'Says what is next, with a day']);
  });

  test('on a chart of both versions with the earlier ones beside the latest', () => {
    expect(trendsView(site).qualities[0]?.trend.subject).toBe(
      'Says what is next, with a day (version 1: Says what is next, and when)',
    );
  });

  test('with an action as the observations behind its feedback were rated', () => {
    expect(colleagueView(site, 'colleague-a').chains.open[0]?.quality).toBe('Says what is next, and when');
  });

  test('once where two versions share them, and as its id where no scorecard has it', () => {
    const same = { ...cards, E003: scorecard('3', worded('Says what is next, and when.'), '2026-07-01') };
    const three = smallPortfolio({ scorecard: same });
    expect(qualityWords(three, 'next-steps', ['E001', 'E003'])).toBe('Says what is next, and when');
    expect(qualityWords(three, 'next-steps')).toBe('Says what is next, and when');
    expect(qualityWords(three, 'unheard-of')).toBe('unheard-of');
  });
});
