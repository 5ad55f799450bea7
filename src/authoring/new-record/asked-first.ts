import type { KindName } from '#portfolio/schema/kind-names.ts';

/** The fields that are asked first, in the order in which one notes or decides such a thing, by kind. */
const askedFirst = {
  observation: [
    'colleague',
    'observedOn',
    'channel',
    'check',
    'draw',
    'drawItem',
    'reason',
    'nature',
    'technique',
    'transaction',
    'scorecard',
    'ratings',
    'strengths',
    'developmentPoints',
    'noDevelopment',
    'criticalFailures',
    'writtenUpOn',
    'title',
  ],
  feedback: [
    'observations',
    'colleague',
    'on',
    'title',
    'preparation',
    'strengths',
    'developmentPoints',
    'noDevelopment',
    'actions',
    'colleagueWords',
  ],
  coaching: ['feedback', 'action', 'because', 'quality', 'colleague', 'on', 'by', 'title'],
  submission: ['items', 'to', 'on', 'title', 'note'],
  decision: [
    'submission',
    'evidence',
    'criteria',
    'checked',
    'feedback',
    'nextAction',
    'assessor',
    'on',
    'title',
  ],
} as const satisfies Partial<Record<KindName, readonly string[]>>;

/** The fields of a kind that are asked first, in order; none where the order of its schema is that of asking. */
export const firstAsked = (kind: string): readonly string[] =>
  Object.hasOwn(askedFirst, kind) ? askedFirst[kind as keyof typeof askedFirst] : [];

/** Fields inside others that may be left out and are asked for all the same, by `path.field`. */
const inside = new Set([
  'claims.at',
  'claims.shows',
  'attachments.thirdParties',
  'strengths.quality',
  'strengths.example',
  'strengths.observation',
  'developmentPoints.quality',
  'developmentPoints.example',
  'developmentPoints.observation',
  'criteria.reasons',
  'results.counts',
  'items.furtherCriteria',
  'items.met',
  'grow.goal',
  'grow.reality',
  'grow.options',
  'grow.will',
  'checked.reliable',
]);

/** Whether a field inside another is asked for at once, though it may be left out. */
export const isAskedInside = (path: readonly string[], name: string): boolean =>
  inside.has([...path, name].join('.'));
