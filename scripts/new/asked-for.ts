import { type Kind, schemas } from '#domain/kinds.ts';
import { askFeedback } from '#domain/new-record/ask-feedback.ts';
import { askFields } from '#domain/new-record/ask-fields.ts';
import { askObservation } from '#domain/new-record/ask-observation.ts';
import { readingOrder } from '#domain/new-record/field-order.ts';
import { missingFields } from '#domain/new-record/missing.ts';
import type { Asker, Setting } from '#domain/new-record/question.ts';
import { fieldsOf } from '#domain/schema-walk.ts';

/** What was given and what somebody answers for the rest; nobody is asked where nothing is missing. */
export const askedFor = (
  kind: Kind,
  given: Record<string, unknown>,
  known: Record<string, unknown>,
  setting: Setting,
  ask: Asker,
): Promise<Record<string, unknown>> => {
  if (missingFields(schemas[kind.name], known).length === 0) return Promise.resolve(known);
  if (kind.name === 'observation') return askObservation(ask, setting, given);
  if (kind.name === 'feedback') return askFeedback(ask, setting, given, known);
  const order = readingOrder(kind);
  const fields = fieldsOf(schemas[kind.name]).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return askFields(fields, ask, setting, { known: given, suggested: known });
};
