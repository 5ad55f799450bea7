import { type Change, changesUntil } from '#portfolio/changes.ts';
import { judgementsOn } from '#portfolio/coverage/judgements.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { dayOf } from '#portfolio/select.ts';
import { someOf } from '../in-words.ts';
import type { Rule } from '../rule.ts';

/** VAC-3: where procedures, law or scorecard changed, some evidence is later than the change. */
export const changedSince: Rule = {
  id: 'changed-since',
  statements: ['VAC-3'],
  severity: 'warning',
  needsWhole: true,
  title: 'Something changed, and all evidence for a criterion is from before',
  why: 'Evidence is current only where it shows the work as it is done now.',
  mend: 'Add evidence from after the change, or ask your assessor whether the earlier still holds and answer the finding.',
  source: 'VACSR guide: up to date; IQA sampling procedure: sufficiently recent',
  example: {
    wrong: 'a new recording policy on 2026-06-01, and ocr-41/1.3 rests on a notice of March alone',
    right: 'a notice of June claims ocr-41/1.3 as well',
  },
  judge: function* (portfolio, { today }) {
    const decided = judgementsOn(portfolio);
    for (const change of changesUntil(portfolio, today)) {
      const stale = change.criteria.filter(
        (criterion) =>
          isAllBefore(portfolio, criterion, change) &&
          // An assessor who checked that it is current, after the change, has answered this already.
          !decided
            .get(criterion)
            ?.some(({ on, decision }) => on >= change.on && decision.data.checked?.current === true),
      );
      if (stale.length === 0) continue;
      yield {
        place: change.place,
        message: `${change.what} (${change.on}), and all evidence for ${someOf(stale)} is from before.`,
        subject: change.subject,
      };
    }
  },
};

/** What replaces a record is later than it, whatever its own day. */
const isAllBefore = (portfolio: Portfolio, criterion: string, { on, subject }: Change): boolean => {
  const claims = portfolio.claimsOn.get(criterion) ?? [];
  return claims.length > 0 && claims.every(({ record }) => dayOf(record) < on && record.number !== subject);
};
