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
  /** True where evidence was signed, as happens every day: a page may fold a row of such entries. */
  routine: boolean;
  /** The records that it happened to; none where it happened to the portfolio. */
  records: { number: string; path: string; title: string }[];
}

/**
 * What happened in assessment and quality assurance, in order of time: records of decisions, samples and visits,
 * signatures, replacements and withdrawals of any record, evidence seen in the workplace, answers to findings.
 * What one person did to several records on the same day, such as signing them, is one entry; so is a record of
 * assessment that its maker signed on its own day.
 */
export const auditTrail = onceFor((site: Site): TrailEntry[] =>
  together([...site.portfolio.records.flatMap((record) => entriesOf(site, record)), ...answersOf(site)]).sort(
    (a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0),
  ),
);

const signed = 'Signed';

/** Entries as a page shows them: each alone, but routine ones that follow each other together. */
export const foldedTrail = (entries: readonly TrailEntry[]): TrailEntry[][] =>
  entries.reduce<TrailEntry[][]>((runs, entry) => {
    const last = runs.at(-1);
    if (last && entry.routine && last[0]?.routine) last.push(entry);
    else runs.push([entry]);
    return runs;
  }, []);

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
    routine: what === signed && isEvidence(record.kind),
    records: [{ number: record.number, path: paths.record(record.number), title: record.data.title }],
  });
  const { signatures, withdrawn, replaces } = record.data;
  const { learner } = site.portfolio.file;
  const maker = whoActed(record) || (record.kind === 'centre-document' ? 'The centre' : learner);
  const keeper = isEvidence(record.kind) ? learner : maker;
  const day = dayOf(record);
  const atOnce = ({ on, by, replaces }: (typeof signatures)[number]) =>
    !isEvidence(record.kind) && !replaces && on === day && by === maker;
  const made = signatures.some(atOnce) ? `${kindOf(record.kind).title}, signed` : kindOf(record.kind).title;
  return [
    ...(isEvidence(record.kind) ? [] : [entry(day, made, maker)]),
    ...countersignature(record).map(({ on, by }) => entry(on, 'Countersigned', by)),
    ...signatures
      .filter((one) => !atOnce(one))
      .map(({ on, by, replaces }) => entry(on, replaces ? 'Signed again' : signed, by)),
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
    routine: false,
    records: [],
  }));
