import { whatNext } from '#authoring/new-record/what-next.ts';
import { readPortfolio } from '#files/read-portfolio.ts';
import { type Kind, kindOf, kinds } from '#portfolio/schema/kinds.ts';
import { dayOf } from '#portfolio/select.ts';

/** What can be written and what is there. */
export interface Overview {
  /** What the portfolio lacks first; none where it has one of each kind that its units ask for. */
  next?: { what: string; kind: string } | undefined;
  /** Kinds of records, by the part of the work that they belong to. */
  stages: { title: string; kinds: { name: string; title: string; count: number }[] }[];
  records: { number: string; title: string; kind: string; on: string }[];
}

const stages: readonly [Kind['stage'], string][] = [
  ['prepare', 'Prepare'],
  ['monitor', 'Monitor'],
  ['feed-back', 'Feed back'],
  ['review', 'Review'],
  ['understand', 'Understand'],
  ['assessment', 'Assess and assure'],
];

/** The overview of the portfolio at `root`: every kind, and every record that can be read, the newest first. */
export const overview = (root: string): Overview => {
  const { content } = readPortfolio(root);
  const records = content.records.map((record) => ({
    number: record.number,
    title: record.data.title,
    kind: kindOf(record.kind).title,
    on: dayOf(record),
  }));
  const count = (name: string) => content.records.filter(({ kind }) => kind === name).length;
  const next = whatNext(content);
  return {
    next: next?.kind && { what: next.what, kind: next.kind },
    stages: stages.map(([stage, title]) => ({
      title,
      kinds: kinds
        .filter((kind) => kind.stage === stage)
        .map((kind) => ({ name: kind.name, title: kind.title, count: count(kind.name) })),
    })),
    records: records.sort((a, b) => b.on.localeCompare(a.on) || b.number.localeCompare(a.number)),
  };
};
