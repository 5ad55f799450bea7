import { type ComparedBy, type ComparedGroup, type Comparison, compared } from '#monitoring/compared.ts';
import { type CriticalCount, criticalCounts } from '#monitoring/critical-counts.ts';
import { type LineStanding, standingOf } from '#monitoring/line-standing.ts';
import { qualityLines } from '#monitoring/quality-lines.ts';
import { scoredObservations } from '#monitoring/scored-observation.ts';
import { tallies, tallyPlace } from '#monitoring/tallies.ts';
import { mean } from '#statistics/mean.ts';
import { month } from '#statistics/periods.ts';
import { stateWords } from '#statistics/verdict-words.ts';
import { wilson } from '#statistics/wilson.ts';
import { filtersView } from '../coaching/filters.ts';
import { tallyWords } from '../coaching/tally-words.ts';
import { toTargetWords } from '../coaching/to-target-words.ts';
import { paths } from '../href.ts';
import { qualityWords } from '../monitored.ts';
import type { Site } from '../portfolio.ts';
import { intervalInWords, percent, periodInWords } from '../shared/period-words.ts';
import { choiceInWords, counted, dateInWords, sentenceCase } from '../words.ts';

const titles: Readonly<Record<ComparedBy, string>> = {
  channel: 'Channel',
  contactReason: 'Reason for contact',
  queue: 'Queue or product',
  nature: 'Routine or not',
  complexity: 'Complexity',
  weekday: 'Day of the week',
  hour: 'Time of day',
};

/** Results side by side: by what the checks have in common, line by line, and where critical failures lie. */
export const comparedView = (site: Site) => {
  const { portfolio, today } = site;
  const critical = criticalCounts(portfolio);
  const named: [string, CriticalCount[], (value: string) => string][] = [
    ['Quality criterion', critical.line, (id) => qualityWords(portfolio, id)],
    ['Channel', critical.channel, (id) => sentenceCase(choiceInWords(id))],
    ['Month', critical.month, periodInWords],
  ];
  return {
    asAt: dateInWords(today),
    filters: filtersView(site),
    comparisons: compared(portfolio).map(comparisonShown),
    lines: linesShown(site),
    critical: named
      .filter(([, rows]) => rows.length > 0)
      .map(([title, rows, words]) => ({ title, rows: rows.map((row) => criticalShown(row, words)) })),
  };
};

const comparisonShown = ({ by, groups, unsaid, apart, pValue }: Comparison) => ({
  by,
  title: titles[by],
  rows: groups.map((one) => groupShown(one, by)),
  unsaid: unsaid > 0 ? `${counted(unsaid, 'planned check does', 'planned checks do')} not say it.` : '',
  says:
    groups.length < 2
      ? ''
      : apart === 'apart'
        ? `Further apart than chance would bring among so many comparisons (p = ${pValue?.toFixed(3)}).`
        : apart === 'too-few'
          ? 'Too few checks in some groups to say whether they differ.'
          : 'No further apart than chance would bring.',
});

const groupShown = ({ value, checks, n, atStandard }: ComparedGroup, by: ComparedBy) => {
  const { lower, upper } = wilson(atStandard, n);
  return {
    name:
      by === 'weekday' || by === 'contactReason' || by === 'queue'
        ? value
        : sentenceCase(choiceInWords(value)),
    share: percent(atStandard / n),
    count: `${atStandard} of ${n}`,
    range: intervalInWords(n, lower, upper),
    score: `${Math.round(mean(checks.map(({ score }) => score.percent ?? 0)))}%`,
    tally: tallyWords(talliesOf(checks)),
  };
};

/** The counts of a group by month and channel, for the filter. */
const talliesOf = (checks: ComparedGroup['checks']) => {
  const found = new Map<string, { month: string; channel: string; n: number; atStandard: number }>();
  for (const { observation, atStandard } of checks) {
    const { observedOn, channel } = observation.data;
    const key = `${month(observedOn)} ${channel}`;
    const here = found.get(key) ?? { month: month(observedOn), channel, n: 0, atStandard: 0 };
    found.set(key, here);
    here.n++;
    if (atStandard) here.atStandard++;
  }
  return found;
};

/** Every line over everybody, the lowest share first; equal ones in the order of the scorecard. */
const linesShown = ({ portfolio }: Site) =>
  qualityLines(scoredObservations(portfolio))
    .map(({ id }) => standingOf(portfolio, undefined, id))
    .filter(({ n, inUse }) => n > 0 && inUse)
    .sort((a, b) => a.atStandard / a.n - b.atStandard / b.n)
    .map((standing) => ({
      ...lineShown(standing),
      name: qualityWords(portfolio, standing.quality ?? ''),
      path: `${paths.trends}#trend-quality-${standing.quality}`,
      tally: tallyWords(tallies(portfolio).get(tallyPlace(undefined, standing.quality))),
    }));

const lineShown = (standing: LineStanding) => {
  const { n, atStandard, interval, state, target, toTarget } = standing;
  return {
    share: percent(atStandard / n),
    count: `${atStandard} of ${n}`,
    range: interval ? intervalInWords(n, interval.lower, interval.upper) : '–',
    target: target ? percent(target.share) : 'none set',
    held: target ? toTargetWords(standing) : '',
    ...{ state, toTarget, says: stateWords[state] },
  };
};

/** So many observations are named in a row. */
const namedAtOnce = 12;

const criticalShown = ({ value, failed, of }: CriticalCount, words: (value: string) => string) => ({
  name: value === undefined ? 'No line named' : words(value),
  count: `${failed.length} of ${of}`,
  records: failed.slice(-namedAtOnce).map(({ number }) => ({ number, path: paths.record(number) })),
  more: Math.max(0, failed.length - namedAtOnce),
});
