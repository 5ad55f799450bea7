import type { Site } from '../portfolio.ts';
import { evidenceIndex, type IndexRow } from './evidence-index.ts';

/** The evidence index as rows of a file: evidence by stage of the work, then records of assessment. */
export const evidenceRows = (site: Site): string[][] => {
  const { evidence, assessment } = evidenceIndex(site);
  return [
    ['part', 'number', 'title', 'kind', 'on', 'who', 'channel', 'claims', 'stands_at', 'page'],
    ...[...evidence, ...assessment].flatMap(({ title, rows }) => rows.map((row) => rowOf(title, row))),
  ];
};

const rowOf = (part: string, row: IndexRow): string[] => [
  part,
  row.number,
  row.title,
  row.kind,
  row.on,
  row.who,
  row.channel ?? '',
  row.codes.flatMap(({ unit, codes }) => codes.map((code) => `${unit}/${code}`)).join(' '),
  row.standing.state,
  row.target,
];
