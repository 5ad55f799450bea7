import { nearest } from '#language/nearest.ts';
import { counted } from '#language/words.ts';
import { daysSpokenOf } from '#monitoring/days-spoken-of.ts';
import { type ScoredObservation, scoredObservations } from '#monitoring/scored-observation.ts';
import { type Trend, trendOf } from '#monitoring/trend.ts';
import { type TrendNames, trendNames, unknownIn } from '#monitoring/trend-mention.ts';
import type { TrendOf } from '#monitoring/trend-of.ts';
import { trendQuestion } from '#monitoring/trend-question.ts';
import type { AnyRecord, Mention, Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { ofKind } from '#portfolio/select.ts';
import { claimIn } from '#statistics/claimed-trend.ts';
import { type TrendState, type Verdict as TrendVerdict, trendStates } from '#statistics/verdict.ts';
import { verdictWords } from '#statistics/verdict-words.ts';
import { centresChoice } from '../in-words.ts';
import type { Rule, Verdict } from '../rule.ts';

/** MON-6: what a report says of a trend is what the checks show. */
export const trendNotBorneOut: Rule = {
  id: 'trend-not-borne-out',
  statements: ['MON-6'],
  severity: 'error',
  answerable: false,
  later: true,
  needsWhole: true,
  title: 'A report states a trend that the checks do not bear out',
  why: 'An assessor lays the statement beside the checks; scores go up and down by themselves, and only a rule of the chart tells a change from that.',
  mend: 'Write what the checks show, or leave the statement out.',
  source:
    'ocr-41 2.6 and cg-312 3.3: identify patterns and trends. The rules are those of NHS England, Making Data Count',
  thresholds: ['trendPoints'],
  example: {
    wrong: '<Trend colleague="colleague-b" quality="greeting" says="improving" />, and the checks only vary',
    right: '<Trend colleague="colleague-b" quality="greeting" says="common-cause" />',
  },
  judge: function* (portfolio) {
    for (const record of portfolio.records) {
      if (record.data.withdrawn) continue;
      for (const mention of record.mentions)
        if (mention.component === 'Trend' && mention.attributes.says !== undefined)
          yield* said(portfolio, record, mention);
    }
    for (const report of ofKind(portfolio, 'report')) yield* stated(portfolio, report);
  },
};

function* said(portfolio: Portfolio, record: AnyRecord, mention: Mention): Generator<Verdict> {
  const { place } = mention;
  const { says = '' } = mention.attributes;
  const claim = trendStates.find((state) => state === says);
  if (!claim) {
    yield unknownWord(record, place, says);
    return;
  }
  const names = trendNames(mention);
  // A name that stands for nothing is told by another rule; what is said of it can be neither right nor wrong.
  if (unknownIn(portfolio, names).length > 0) return;
  const asked = trendQuestion(portfolio, { ...names, ...daysSpokenOf(record) });
  const trend = trendOf(scoredObservations(portfolio), asked);
  if (trend.verdict.state === claim) return;
  yield {
    place,
    message: `${record.number} says of ${whoseTrend(names)}: ${claim}. ${shows(portfolio, trend)}`,
    mend: mendOf(trend, claim),
    subject: record.number,
  };
}

const whoseTrend = ({ colleague, channel, quality, version }: TrendNames): string => {
  const whose = colleague === undefined && channel === undefined ? 'everybody' : undefined;
  const by = version === undefined ? undefined : `version ${version}`;
  return [whose, colleague, channel, quality, by].filter((word) => word !== undefined).join(', ');
};

/** What is true of an earlier version may be said of that version, by its name. */
const mendOf = ({ verdict, versions, present }: Trend, claim: TrendState): string => {
  const earlier = versions.findLast(
    (one) => one.version !== present?.version && one.verdict.state === claim && claim !== 'too-few',
  );
  return earlier
    ? `Add version="${earlier.version}", for which it holds, or write says="${verdict.state}".`
    : `Write says="${verdict.state}", or leave \`says\` out.`;
};

const unknownWord = (record: AnyRecord, place: Mention['place'], says: string): Verdict => ({
  place,
  message: `"${says}" is nothing that can be said of a trend.`,
  mend: `Write one of ${trendStates.join(', ')}.`,
  nearest: nearest(says, trendStates),
  subject: record.number,
});

/** A statement rests on the very checks that it names; whether they are enough is another rule's question. */
function* stated(portfolio: Portfolio, report: PortfolioRecord<'report'>): Generator<Verdict> {
  for (const [index, { states, colleague, quality, observations }] of report.data.trends.entries()) {
    const claim = claimIn(states);
    if (!claim) continue;
    const cited = scoredObservations(portfolio).filter(({ observation }) =>
      observations.includes(observation.number),
    );
    const trend = trendOf(cited, trendQuestion(portfolio, { colleague, quality, check: checkOf(cited) }));
    const { state } = trend.verdict;
    if (state === claim || state === 'too-few') continue;
    yield {
      place: portfolio.placeOf(report.file, ['trends', index, 'states']),
      message: `"${states}" is not what its checks show. ${shows(portfolio, trend)}`,
      subject: report.number,
    };
  }
}

const checkOf = (cited: readonly ScoredObservation[]): TrendOf['check'] =>
  cited.some(({ observation }) => observation.data.check === 'planned') ? 'planned' : 'spot';

/** What the present part of the chart says. What an earlier version of the scorecard said is named as such. */
const shows = (portfolio: Portfolio, { verdict, versions, present }: Trend): string => {
  const n = present?.n ?? 0;
  const since = present?.step ? ` since the step of ${present.step.on}` : '';
  const part =
    present && versions.length > 1 ? ` in the latest part, version ${present.version}${since}` : '';
  if (verdict.state !== 'too-few') return `The checks${part} say: ${inWords(verdict)}`;
  return `There ${n === 1 ? 'is' : 'are'} ${n === 0 ? 'no planned checks' : counted(n, 'planned check')}${part}, and a trend is stated from ${portfolio.file.thresholds.trendPoints} on (${centresChoice('trendPoints')}).`;
};

const inWords = (verdict: TrendVerdict): string => verdictWords(verdict, (name) => name);
