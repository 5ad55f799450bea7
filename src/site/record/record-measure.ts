import { type MeasureJudged, measureJudged } from '#monitoring/measure-judged.ts';
import { fieldAnchor } from '#portfolio/place-in-record.ts';
import type { PortfolioRecord } from '#portfolio/portfolio.ts';
import { stateWords } from '#statistics/verdict-words.ts';
import { counted, shortDate } from '../words.ts';
import type { ChartBlock } from './record-blocks.ts';
import type { RecordContext } from './record-context.ts';
import type { Layout } from './record-layout.ts';
import { leafAt, wordsAt } from './record-parts.ts';
import type { Value } from './record-value.ts';

type Measure = PortfolioRecord<'measure'>;

/** A service figure reads as its chart: every value in order of time, with limits once there are enough. */
export const measureLayout = (context: RecordContext, record: Measure): Layout => ({
  lead: wordsAt(['figure'], record.data.figure),
  sections: [{ title: 'Over time', anchor: fieldAnchor(['values']), block: chartOf(context, record) }],
  shown: ['figure', 'values'],
});

const signs: Readonly<Partial<Record<Measure['data']['unit'], string>>> = {
  'per-cent': '%',
  seconds: ' s',
  minutes: ' min',
  hours: ' h',
};

const rounded = (value: number): number => Math.round(value * 10) / 10;

const chartOf = (context: RecordContext, record: Measure): ChartBlock => {
  const { data } = record;
  const { trendPoints } = context.portfolio.file.thresholds;
  const judged = measureJudged(record, trendPoints);
  return {
    type: 'chart',
    chart: {
      id: 'measure',
      title: data.figure,
      description: `${counted(data.values.length, 'value')} in order of time. ${saidOf(judged)} All values are in the table.`,
      yLabel: data.figure,
      unit: signs[data.unit] ?? '',
      ...limitsOf(judged, data.unit),
      breaks: [],
      points: data.values.map(({ from, value, note }, index) => ({
        on: from,
        value,
        label: shortDate(from),
        says: note,
        signals: (judged.signals[index] ?? []).map((signal) => signal.replaceAll('-', ' ')),
      })),
    },
    says: [saidOf(judged), limitsInWords(judged, record, trendPoints), targetInWords(judged, record)].filter(
      (words) => words !== '',
    ),
    values: tableOf(context, record),
  };
};

const saidOf = ({ state }: MeasureJudged): string => `${stateWords[state]}.`;

/** A limit beyond what the figure can be is no limit to draw. */
const limitsOf = ({ limits }: MeasureJudged, unit: Measure['data']['unit']) => {
  if (!limits) return {};
  const { mean, upper, lower } = limits;
  return {
    mean: rounded(mean),
    upper: unit === 'per-cent' && upper > 100 ? undefined : rounded(upper),
    lower: lower < 0 ? undefined : rounded(lower),
  };
};

const limitsInWords = ({ limits }: MeasureJudged, { data }: Measure, minimum: number): string => {
  const name = (value: number) => `${rounded(value)}${signs[data.unit] ?? ''}`;
  if (!limits)
    return `${counted(data.values.length, 'value')}: limits and a verdict are worked out from ${minimum} on.`;
  return `Mean ${name(limits.mean)}, natural limits ${name(limits.lower)} to ${name(limits.upper)}.`;
};

const targetInWords = ({ met }: MeasureJudged, { data }: Measure): string =>
  met
    ? `Target ${data.target}${signs[data.unit] ?? ''} or ${data.better}: met in ${met.periods} of ${counted(met.of, 'period')}.`
    : '';

const columns = ['from', 'to', 'value', 'n', 'note'] as const;
const labels = { from: 'From', to: 'To', value: 'Value', n: 'Of how many', note: 'Note' };

const tableOf = (context: RecordContext, { data }: Measure): Value => {
  const used = columns.filter((name) => data.values.some((one) => one[name] !== undefined));
  return {
    type: 'table',
    columns: used.map((name) => labels[name]),
    rows: data.values.map((one, index) => ({
      anchor: fieldAnchor(['values', index]),
      cells: used.map((name) => leafAt(context, ['values', index, name], one[name])),
    })),
  };
};
