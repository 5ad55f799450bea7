import type { PortfolioRecord } from '#portfolio/portfolio.ts';
import { channels } from '#portfolio/schema/records/sampling.ts';
import { ofKind } from '#portfolio/select.ts';
import { type CrossTable, crossTable } from '#statistics/cross-table.ts';
import type { Site } from '../portfolio.ts';
import { choiceInWords, sentenceCase } from '../words.ts';

type Observation = PortfolioRecord<'observation'>;

const groups = [
  { title: 'Transaction', of: ({ data }: Observation) => data.nature, expected: ['routine', 'non-routine'] },
  { title: 'Check', of: ({ data }: Observation) => data.check, expected: ['planned', 'spot'] },
  {
    title: 'Technique',
    of: ({ data }: Observation) => data.technique,
    expected: ['live', 'recorded', 'mystery-shop'],
  },
];

/** Channels, and types of transaction where observations name them, each by nature, check and technique. */
export const mixView = ({ portfolio }: Site) => {
  const observations = ofKind(portfolio, 'observation');
  const typed = observations.filter(({ data }) => data.transactionType);
  return {
    n: observations.length,
    channelsSeen: new Set(observations.map(({ data }) => data.channel)).size,
    channelsKnown: channels.length,
    channels: tableOf(observations, ({ data }) => data.channel, channels),
    types: tableOf(typed, ({ data }) => data.transactionType ?? '', []),
    untyped: observations.length - typed.length,
  };
};

/** Three tables side by side that share their rows. */
const tableOf = (
  list: readonly Observation[],
  of: (one: Observation) => string,
  expected: readonly string[],
) => {
  const tables = groups.map((group) => crossTable(list, { of, expected }, group));
  return {
    groups: groups.map(({ title }, index) => ({
      title,
      columns: (tables[index]?.columns ?? []).map(choiceInWords),
    })),
    rows: (tables[0]?.rows ?? []).map(({ name, total }, index) => ({
      name: sentenceCase(choiceInWords(name)),
      counts: tables.flatMap(({ rows }) => rows[index]?.counts ?? []),
      total,
    })),
    totals: tables.flatMap(({ totals }: CrossTable) => totals),
    total: list.length,
  };
};

/** What `mixView` gives for channels and for types. */
export type MixTable = ReturnType<typeof tableOf>;
