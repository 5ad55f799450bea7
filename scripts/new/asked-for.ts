import { askClaims } from '#authoring/new-record/ask-claims.ts';
import { askDecision } from '#authoring/new-record/ask-decision.ts';
import { askFeedback } from '#authoring/new-record/ask-feedback.ts';
import { askFields } from '#authoring/new-record/ask-fields.ts';
import { askObservation } from '#authoring/new-record/ask-observation.ts';
import { askScorecard } from '#authoring/new-record/ask-scorecard.ts';
import { askSubmission } from '#authoring/new-record/ask-submission.ts';
import { missingFields } from '#authoring/new-record/missing.ts';
import type { Asker, Setting } from '#authoring/new-record/question.ts';
import { readingOrder } from '#portfolio/field-order.ts';
import { type Kind, schemas } from '#portfolio/schema/kinds.ts';
import { fieldsOf } from '#portfolio/schema/schema-walk.ts';

/** What was given and what somebody answers for the rest; nobody is asked where nothing is missing. */
export const askedFor = async (
  kind: Kind,
  given: Record<string, unknown>,
  known: Record<string, unknown>,
  setting: Setting,
  ask: Asker,
): Promise<Record<string, unknown>> => {
  const lacks = missingFields(schemas[kind.name], known).some(({ path }) => path !== 'claims');
  const data = lacks ? await fieldsAsked(kind, given, known, { ...setting, kind: kind.name }, ask) : known;
  return lacks || missingFields(schemas[kind.name], known).length > 0
    ? askClaims(kind, data, ask, setting)
    : data;
};

const fieldsAsked = (
  kind: Kind,
  given: Record<string, unknown>,
  known: Record<string, unknown>,
  setting: Setting,
  ask: Asker,
): Promise<Record<string, unknown>> => {
  if (kind.name === 'observation') return askObservation(ask, setting, given);
  if (kind.name === 'feedback') return askFeedback(ask, setting, given, known);
  if (kind.name === 'decision') return askDecision(ask, setting, given, known);
  if (kind.name === 'scorecard') return askScorecard(ask, setting, given, known);
  if (kind.name === 'submission') return askSubmission(ask, setting, given, known);
  const order = readingOrder(kind);
  const fields = fieldsOf(schemas[kind.name])
    .filter(([name]) => name !== 'claims')
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return askFields(fields, ask, setting, { known: given, suggested: known });
};
