import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { linesOf } from '#portfolio/scorecard-lines.ts';
import { ofKind, recordOfKind } from '#portfolio/select.ts';
import { someOf } from '../in-words.ts';
import type { Rule, Verdict } from '../rule.ts';

type Report = PortfolioRecord<'report'>;
type Trend = Report['data']['trends'][number];

/**
 * MON-6, MON-9: a trend rests on checks of one colleague, one quality criterion and one version, planned or spot. That
 * spot checks stay out of the planned trend is guidance, and a warning.
 */
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

type Observation = PortfolioRecord<'observation'>;

/** What keeps an observation out of a trend, as a sentence has it of one and of more. */
interface Fault {
  applies: boolean;
  one: string;
  many: string;
  /** True where it is guidance that keeps it out, and no must. */
  should?: boolean;
}

/** Each observation is told of once, with all that keeps it out; those with the same faults together. */
function* strangers(portfolio: Portfolio, report: Report, index: number, trend: Trend): Generator<Verdict> {
  const cited = trend.observations.flatMap((number) => recordOfKind(portfolio, number, 'observation') ?? []);
  const faultsOf = faultsIn(portfolio, trend, cited);
  const told = cited.map(({ number, data }) => ({ number, faults: faultsOf(data) }));
  const alike = Map.groupBy(told, ({ faults }) => faults.map(({ one }) => one).join());
  for (const [key, group] of alike) {
    const [first] = group;
    if (key === '' || !first) continue;
    yield {
      place: portfolio.placeOf(report.file, ['trends', index, 'observations']),
      message: `The trend "${trend.states}" rests on ${someOf(group.map(({ number }) => number))}, which ${first.faults.map(({ one, many }) => (group.length > 1 ? many : one)).join(', and ')}.`,
      subject: report.number,
      severity: first.faults.every(({ should }) => should) ? 'warning' : undefined,
    };
  }
}

/** What keeps an observation out of this trend, given all that it cites. */
const faultsIn = (portfolio: Portfolio, trend: Trend, cited: readonly Observation[]) => {
  const scorecard = recordOfKind(portfolio, trend.scorecard, 'scorecard');
  const hasLine = scorecard && linesOf(scorecard).some(({ id }) => id === trend.quality);
  const hasPlanned = cited.some(({ data }) => data.check === 'planned');
  return (data: Observation['data']): Fault[] => {
    const others = data.scorecard !== trend.scorecard;
    const unrated = !others && hasLine === true && !rates(data, trend.quality);
    const faults: Fault[] = [
      { applies: data.colleague !== trend.colleague, ...isAre(`not of ${trend.colleague}`) },
      { applies: others, ...wasWere(`scored with another scorecard than ${trend.scorecard}`) },
      {
        applies: unrated,
        one: `gives no rating of ${trend.quality}`,
        many: `give no rating of ${trend.quality}`,
      },
      {
        applies: data.check === 'spot' && hasPlanned,
        one: 'is a spot check among planned ones',
        many: 'are spot checks among planned ones',
        should: true,
      },
    ];
    return faults.filter(({ applies }) => applies);
  };
};

const isAre = (what: string) => ({ one: `is ${what}`, many: `are ${what}` });
const wasWere = (what: string) => ({ one: `was ${what}`, many: `were ${what}` });

const rates = ({ ratings }: Observation['data'], quality: string): boolean =>
  ratings.some((one) => one.quality === quality && one.rating !== undefined);
