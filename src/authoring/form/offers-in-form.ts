import type { Choice } from '#portfolio/choices.ts';
import { schemas } from '#portfolio/schema/kinds.ts';
import { ofKind } from '#portfolio/select.ts';
import {
  criteriaToDecide,
  evidenceToJudge,
  submissionsWaiting,
  testsNotPassed,
} from '../new-record/ask-decision.ts';
import { observationsOf } from '../new-record/ask-feedback.ts';
import { drawOf, openItems } from '../new-record/ask-occasion.ts';
import { evidenceToHandIn } from '../new-record/ask-submission.ts';
import { offersFor } from '../new-record/offers.ts';
import type { Setting } from '../new-record/question.ts';

/** What is offered where a prompt asks in a way of its own, by `kind.path.field`. */
const offers: Readonly<Record<string, (setting: Setting) => readonly Choice[]>> = {
  'feedback.observations': ({ portfolio, record }) => observationsOf(portfolio, said(record?.colleague)),
  'feedback.strengths.observation': (setting) => ownObservations(setting),
  'feedback.developmentPoints.observation': (setting) => ownObservations(setting),
  'observation.drawItem': ({ portfolio, record = {} }) =>
    openItems(String(drawOf(record, portfolio)), said(record.colleague), portfolio),
  'submission.items': evidenceToHandIn,
  'decision.submission': (setting) => {
    const waiting = submissionsWaiting(setting.portfolio);
    const isWaiting = new Set(waiting.map(({ value }) => value));
    const all = offersFor('submission', schemas.decision.shape.submission, setting);
    return [...waiting, ...all.filter(({ value }) => !isWaiting.has(value))];
  },
  'decision.evidence': evidenceToJudge,
  'decision.criteria.criterion': criteriaToDecide,
  'decision.criteria.reasons.test': () => testsNotPassed,
};

const said = (value: unknown): unknown => (value === '' ? undefined : value);

/** A point of feedback was seen in one of the observations that it is about. */
const ownObservations = ({ portfolio, record }: Setting): Choice[] => {
  const about = Array.isArray(record?.observations) ? record.observations : [];
  return observationsOf(portfolio).filter(({ value }) => about.includes(value));
};

/** What is offered for a field in a way of its own; undefined where the field's schema says what it holds. */
export const offersOfItsOwn = (name: string, setting: Setting): readonly Choice[] | undefined =>
  offers[[setting.kind, ...(setting.path ?? []), name].join('.')]?.(setting);

/** What is offered for a field beside any other words, wherever it stands: who may own an action. */
export const suggestedFor = (
  name: string,
  { portfolio, path = [] }: Setting,
): readonly Choice[] | undefined => {
  if ([...path, name].join('.') !== 'actions.owner') return undefined;
  const observed = [...portfolio.observed.values()].map(({ id, shownAs }) => ({ value: id, label: shownAs }));
  return [{ value: 'learner', label: 'The learner' }, ...observed];
};

const keptAlike = ['contactReason', 'queue', 'transactionType'] as const;

/** The words that earlier observations have in a field by which results are compared: only the same words count together. */
export const wordsUsedBefore = (name: string, { portfolio, kind, path = [] }: Setting): Choice[] => {
  const field = keptAlike.find((one) => one === name);
  if (kind !== 'observation' || path.length > 0 || !field) return [];
  const used = ofKind(portfolio, 'observation').flatMap(({ data }) => data[field] ?? []);
  return [...new Set(used)].sort().map((words) => ({ value: words, label: words }));
};
