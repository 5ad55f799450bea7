import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { ofKind, recordOfKind } from '#portfolio/select.ts';
import type { Rule } from '../rule.ts';

/** MON-6: a report on patterns and trends cites the observations that it rests on. */
export const trendNotCited: Rule = {
  id: 'trend-not-cited',
  statements: ['MON-6'],
  severity: 'error',
  answerable: false,
  later: true,
  title: 'A report on patterns and trends rests on no observation',
  why: 'A trend that cannot be traced to what was seen is an opinion.',
  mend: 'List each trend under `trends` with its observations, draw it with <Trend />, or link the observations with <Evidence number="…" />.',
  source: 'ocr-41 2.6: Analyse and summarise their observations to identify patterns and trends; cg-312 3.3',
  example: {
    wrong: 'type: patterns-and-trends, and no observation anywhere in it',
    right: '<Trend colleague="colleague-b" quality="greeting" />',
  },
  judge: function* (portfolio) {
    for (const report of ofKind(portfolio, 'report'))
      if (report.data.type === 'patterns-and-trends' && !isCited(portfolio, report))
        yield {
          place: portfolio.placeOf(report.file, ['type']),
          message: `${report.number} is a report on patterns and trends, and names no observation and no chart of them.`,
          subject: report.number,
        };
  },
};

const isCited = (portfolio: Portfolio, { number, mentions }: PortfolioRecord<'report'>): boolean =>
  mentions.some(({ component }) => component === 'Trend') ||
  (portfolio.citesOf.get(number) ?? []).some(({ to }) => recordOfKind(portfolio, to, 'observation'));
