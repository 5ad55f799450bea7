import { type CriterionCoverage, coverage } from '#portfolio/coverage/coverage.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { ofKind } from '#portfolio/select.ts';
import { placeOfCriterion } from '#portfolio/units/place-of-criterion.ts';
import { shows } from '#portfolio/units/requirements.ts';
import type { Rule, Verdict } from '../rule.ts';

/** B14-5: a criterion that asks for something only in some cases is settled one way or the other, never by itself. */
export const conditionNotSettled: Rule = {
  id: 'condition-not-settled',
  statements: ['B14-5'],
  severity: 'to-do',
  needsWhole: true,
  title: 'A conditional criterion is not settled',
  why: 'A criterion with an "if" is met by what was done when the case arose, or by an assessor who accepts in a discussion that it did not. It is never met of itself.',
  mend: 'Record what was done and why, or discuss it with your assessor, who writes it under `settles` of the discussion.',
  source: 'ocr-b14 2.4: if the agreed methods are not proving effective',
  answeredAt: 'ocr-b14/2.4',
  example: {
    wrong: '2.4 decided met, with no revision of the plan and no discussion',
    right: 'settles: [{ criterion: ocr-b14/2.4, accepted: true, reason: … }]',
  },
  judge: function* (portfolio) {
    for (const { unit, criteria } of coverage(portfolio))
      for (const one of criteria)
        if (one.criterion.condition && one.state !== 'exempt' && !isSettled(portfolio, one))
          if (one.claims.length > 0 || one.judged?.state === 'met')
            yield { ...unsettled(one), place: placeOfCriterion(portfolio, one.criterion), unit: unit.code };
  },
};

const isSettled = (portfolio: Portfolio, { criterion }: CriterionCoverage): boolean => {
  const tests = criterion.condition?.shownBy ?? [];
  const arose = portfolio.records.some(
    (record) => !record.data.withdrawn && tests.some((test) => shows(record, test)),
  );
  return (
    arose ||
    ofKind(portfolio, 'discussion').some(({ data }) =>
      data.settles.some((settled) => settled.criterion === criterion.ref && settled.accepted),
    )
  );
};

/** A decision that it is met is wrong already; a claim is work still to be done. */
const unsettled = ({ criterion, judged }: CriterionCoverage): Omit<Verdict, 'place'> => ({
  message:
    judged?.state === 'met'
      ? `${criterion.ref} was decided met in ${judged.decision.number}; nothing shows that its condition arose, and no discussion settles that it did not.`
      : `${criterion.ref} is claimed; nothing shows that its condition arose, and no discussion settles that it did not.`,
  why: `It holds only ${criterion.condition?.when}.`,
  mend: `Record what was done and why. Where the case did not arise: ${criterion.condition?.otherwise}`,
  subject: criterion.ref,
  severity: judged?.state === 'met' ? 'error' : undefined,
});
