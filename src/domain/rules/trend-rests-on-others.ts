import type { Portfolio, PortfolioRecord } from '../portfolio.ts';
import { linesOf } from '../scorecard-lines.ts';
import { ofKind, recordOfKind } from '../select.ts';
import { someOf } from './in-words.ts';
import type { Rule, Verdict } from './rule.ts';

type Report = PortfolioRecord<'report'>;
type Trend = Report['data']['trends'][number];

/** MON-6, MON-9: a trend rests on checks of one colleague, one quality criterion and one version, planned or spot. */
export const trendRestsOnOthers: Rule = {
  id: 'trend-rests-on-others',
  statements: ['MON-6', 'MON-9'],
  severity: 'error',
  answerable: false,
  later: true,
  title: 'A trend rests on observations that do not belong together',
  why: 'Ratings of another colleague, another line or another version cannot be joined into one line, and spot checks bend it.',
  mend: 'Leave these observations out of the trend, or state them as a trend of their own.',
  source: 'ocr-41 2.6 and cg-312 3.3: patterns and trends in their colleague’s performance; ocr-41 2.1 v 2.2',
  example: {
    wrong: 'colleague: colleague-b, observations: [E014], and E014 is of colleague-a',
    right: 'observations: [E094, E096], both of colleague-b',
  },
  judge: function* (portfolio) {
    for (const report of ofKind(portfolio, 'report'))
      for (const [index, trend] of report.data.trends.entries())
        yield* strangers(portfolio, report, index, trend);
  },
};

function* strangers(portfolio: Portfolio, report: Report, index: number, trend: Trend): Generator<Verdict> {
  const cited = trend.observations.flatMap((number) => recordOfKind(portfolio, number, 'observation') ?? []);
  const spot = cited.filter(({ data }) => data.check === 'spot');
  const scorecard = recordOfKind(portfolio, trend.scorecard, 'scorecard');
  const hasLine = scorecard && linesOf(scorecard).some(({ id }) => id === trend.quality);
  const mixed = spot.length < cited.length ? spot : [];
  const faults: [string, PortfolioRecord<'observation'>[]][] = [
    [`of ${trend.colleague}`, cited.filter(({ data }) => data.colleague !== trend.colleague)],
    [`by ${trend.scorecard}`, cited.filter(({ data }) => data.scorecard !== trend.scorecard)],
    [`a rating of ${trend.quality}`, hasLine ? cited.filter((one) => !rates(one, trend.quality)) : []],
    ['a planned check, as the others are', mixed],
  ];
  for (const [what, wrong] of faults)
    if (wrong.length > 0)
      yield {
        place: portfolio.placeOf(report.file, ['trends', index, 'observations']),
        message: `The trend "${trend.states}" rests on ${someOf(wrong.map(({ number }) => number))}, which ${wrong.length === 1 ? 'is' : 'are'} not ${what}.`,
        subject: report.number,
      };
}

const rates = ({ data }: PortfolioRecord<'observation'>, quality: string): boolean =>
  data.ratings.some((one) => one.quality === quality && one.rating !== undefined);
