import { group } from '#language/group.ts';
import { onceFor } from '#language/once-for.ts';
import type { AnyRecord } from '#portfolio/portfolio.ts';
import { isEvidence, kindOf } from '#portfolio/schema/kinds.ts';
import { dayOf, nameShown } from '#portfolio/select.ts';
import { paths } from './href.ts';
import type { Site } from './portfolio.ts';

/** Something that happened in assessment or quality assurance, on a day. */
export interface TrailEntry {
  on: string;
  what: string;
  who: string;
  /** The records that it happened to; none where it happened to the portfolio. */
  records: { number: string; path: string; title: string }[];
}

/**
 * What happened in assessment and quality assurance, in order of time: records of decisions, samples and visits,
 * signatures, replacements and withdrawals of any record, evidence seen in the workplace, answers to findings.
 * What one person did to several records on the same day, such as signing them, is one entry.
 */
export const auditTrail = onceFor((site: Site): TrailEntry[] =>
  together([...site.portfolio.records.flatMap((record) => entriesOf(site, record)), ...answersOf(site)]).sort(
    (a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0),
  ),
);

/** The audit trail as rows of a file: one for each record that something happened to. */
export const trailRows = (site: Site): string[][] => [
  ['on', 'what', 'who', 'record', 'title'],
  ...auditTrail(site).flatMap(({ on, what, who, records }) =>
    (records.length === 0 ? [{ number: '', title: '' }] : records).map(({ number, title }) => [
      on,
      what,
      who,
      number,
      title,
    ]),
  ),
];

const together = (entries: readonly TrailEntry[]): TrailEntry[] =>
  [...group(entries, ({ on, what, who }) => JSON.stringify([on, what, who])).values()].flatMap(
    ([first, ...more]) =>
      first ? [{ ...first, records: [first, ...more].flatMap(({ records }) => records) }] : [],
  );

const entriesOf = (site: Site, record: AnyRecord): TrailEntry[] => {
  const entry = (on: string, what: string, who = ''): TrailEntry => ({
    on,
    what,
    who: who === '' ? '' : nameShown(site.portfolio, who),
    records: [{ number: record.number, path: paths.record(record.number), title: record.data.title }],
  });
  const { signatures, withdrawn, replaces } = record.data;
  const { learner } = site.portfolio.file;
  const keeper = isEvidence(record.kind) ? learner : whoActed(record) || learner;
  return [
    ...(isEvidence(record.kind)
      ? []
      : [entry(dayOf(record), kindOf(record.kind).title, whoActed(record) || learner)]),
    ...countersignature(record).map(({ on, by }) => entry(on, 'Countersigned', by)),
    ...signatures.map(({ on, by, replaces }) => entry(on, replaces ? 'Signed again' : 'Signed', by)),
    ...seenInWorkplace(record).map(({ on, by }) => entry(on, 'Seen in the workplace', by)),
    ...(replaces ? [entry(record.data.replacesFrom ?? dayOf(record), `Replaces ${replaces}`, keeper)] : []),
    ...(withdrawn ? [entry(withdrawn.on, `Withdrawn: ${withdrawn.reason}`, keeper)] : []),
  ];
};

interface Act {
  on: string;
  by: string;
}

const countersignature = ({ data }: AnyRecord): Act[] =>
  'countersigned' in data && data.countersigned ? [data.countersigned] : [];

const seenInWorkplace = ({ data }: AnyRecord): Act[] =>
  'seenBy' in data && data.seenBy ? [data.seenBy] : [];

const actors = ['assessor', 'iqa', 'eqa', 'by', 'decidedBy', 'agreedWith'] as const;

/** Who made a record of assessment: the field of its kind that names them. A submission is the learner's. */
const whoActed = ({ data }: AnyRecord): string => {
  const fields = data as unknown as Record<string, unknown>;
  for (const actor of actors) if (typeof fields[actor] === 'string') return fields[actor];
  return '';
};

const answersOf = ({ portfolio }: Site): TrailEntry[] =>
  portfolio.file.answers.map(({ on, rule, at, by }) => ({
    on,
    what: `Answered the finding ${rule} on ${at}`,
    who: nameShown(portfolio, by),
    records: [],
  }));
