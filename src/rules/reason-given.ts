import type { Answer } from '#portfolio/finding.ts';
import type { AnyRecord, Portfolio } from '#portfolio/portfolio.ts';
import { dayOf } from '#portfolio/select.ts';

/** The answer that a record gives of itself to a rule: a reason that was written is a reason. */
export const reasonGiven = (
  portfolio: Portfolio,
  rule: string,
  record: AnyRecord,
  reason: string | undefined,
): Answer | undefined =>
  reason === undefined
    ? undefined
    : { rule, at: record.number, reason, by: portfolio.file.learner, on: dayOf(record) };
