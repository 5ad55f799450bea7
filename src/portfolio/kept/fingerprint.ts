import { onceFor } from '#language/once-for.ts';
import type { AnyRecord, PortfolioRecord } from '../portfolio.ts';
import { defaultsOf } from '../schema/defaults.ts';
import type { FieldPath } from '../schema/field-path.ts';
import type { KindName } from '../schema/kind-names.ts';
import { schemas } from '../schema/kinds.ts';
import { yamlEvidence } from '../schema/records/envelope.ts';
import { sha256 } from '../sha-256.ts';
import { blocksOf } from '../words/body-words.ts';
import { type Leaf, leavesIn } from '../words/leaves.ts';

/** Ten signs of sixteen: two states of one record that share them are not to be expected. */
const shortHash = 10;

/** What is rightly written into a record of any kind after it was signed: where it was handed on, and its claims. */
const laterInAny = [
  ...['signatures', 'withdrawn', 'replaces', 'replacesFrom', 'plannedIn', 'form', 'claims', 'takenIn'],
  ...['attachments.thirdParties', 'attachments.forPublic', 'attachments.publishedWithItsProperties'],
];

/** The same by kind: what came of it, and what others add. */
export const laterByKind: Partial<Record<KindName, readonly string[]>> = {
  'assessment-plan': ['items.evidence'],
  coaching: ['result', 'followUp', 'noFollowUp'],
  decision: ['countersigned'],
  draw: ['swaps'],
  'gap-plan': ['state', 'closedBy'],
  'iqa-plan': ['items.done'],
  'iqa-sample': ['response', 'escalation'],
  'monitoring-plan': ['steps', 'baselines'],
  observation: ['dispute', 'noFeedback'],
  'review-plan': ['revisions', 'effective'],
  scorecard: ['inForceTo'],
  'workplace-document': ['seenBy'],
};

/** What is written into an action, wherever it stands, as it is carried out. */
const laterInAction = /(?:^|\.)actions\.(?:state|closedOn|closedBy|outcome|shownBy)(?:\.|$)/;

/** The place of a value without the numbers of lists: `actions.2.state` is `actions.state`. */
const field = (at: string): string => at.replace(/\.\d+(?=\.|$)/g, '');

/** What the data of a kind holds where nothing was written, by its field. */
const defaultsFor = onceFor((schema: (typeof schemas)[keyof typeof schemas]) => defaultsOf(schema));

/** A field that is left out and one that says what stands for it are the same. */
const saidIn = (record: AnyRecord, data: unknown, under = ''): Leaf[] => {
  const defaults = defaultsFor(schemas[record.kind]);
  return leavesIn(data, under).filter(({ at, value }) => String(defaults.get(field(at))) !== value);
};

const isLater = ({ kind }: AnyRecord, at: string): boolean => {
  const path = field(at);
  const later = [...laterInAny, ...(laterByKind[kind] ?? [])];
  return laterInAction.test(path) || later.some((one) => path === one || path.startsWith(`${one}.`));
};

/** A short hash of what a record said to whoever signed it. What is rightly written later does not count. */
export const signedFingerprint = onceFor((record: AnyRecord): string =>
  hashed([
    ...saidIn(record, record.data)
      .filter(({ at }) => !isLater(record, at))
      .map(({ at, value }) => `${at}: ${value}`),
    ...blocksOf(record.body).map(({ words }) => words),
  ]),
);

/** A part of a scorecard by which records are rated: its scale, one of its lines, or how scores are made of them. */
export interface ScorecardPart {
  /** As in the lock file: `line greeting`, `scale`, `section opening`, `score`. */
  name: string;
  path: FieldPath;
  hash: string;
}

/** What says when and by whom a scorecard was written and used, and rates nothing. */
const ratesNothing = new Set([
  ...Object.keys(yamlEvidence),
  ...['version', 'on', 'agreedOn', 'agreedBy', 'inForceFrom', 'inForceTo', 'change', 'scale', 'sections'],
]);

/** The parts of a scorecard by which records are rated, each with a short hash of what it says. */
export const scorecardParts = onceFor((record: PortfolioRecord<'scorecard'>): readonly ScorecardPart[] => {
  const { scale, sections } = record.data;
  const part = (name: string, path: FieldPath, data: unknown): ScorecardPart[] => {
    const said = saidIn(record, data, field(path.join('.')));
    return said.length > 0
      ? [{ name, path, hash: hashed(said.map(({ at, value }) => `${at}: ${value}`)) }]
      : [];
  };
  const { definedBy: _, ...rates } = scale;
  const score = Object.fromEntries(Object.entries(record.data).filter(([name]) => !ratesNothing.has(name)));
  return [
    ...part('scale', ['scale'], rates),
    ...sections.flatMap(({ id: section, title: __, qualityCriteria, ...rest }, at) => [
      ...part(`section ${section}`, ['sections', at], rest),
      ...qualityCriteria.flatMap(({ id, ...line }, index) =>
        part(`line ${id}`, ['sections', at, 'qualityCriteria', index], line),
      ),
    ]),
    ...part('score', [], score),
  ];
});

const hashed = (lines: readonly string[]): string => sha256(lines.join('\n')).slice(0, shortHash);
