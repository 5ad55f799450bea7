import { type CriterionCoverage, coverage } from '#portfolio/coverage/coverage.ts';
import { placeOfCriterion } from '#portfolio/units/place-of-criterion.ts';
import type { Rule, Verdict } from '../rule.ts';

/** GEN-2: a claim never counts as met; only an assessor's decision does. */
export const criterionUnjudged: Rule = {
  id: 'criterion-unjudged',
  statements: ['GEN-1', 'GEN-2', 'DEC-4'],
  severity: 'to-do',
  needsWhole: true,
  title: 'A criterion is claimed and not decided on',
  why: 'A claim by the learner never counts as met; only a decision by an assessor does.',
  mend: 'Hand the evidence in with a submission, to be decided on by your assessor.',
  source: 'OCR evidence page: assessed and accepted by the internal assessor',
  answeredAt: 'ocr-41/2.3',
  example: { wrong: 'E014 claims ocr-41/2.4 and no decision names it', right: 'D007 decides on ocr-41/2.4' },
  judge: function* (portfolio) {
    for (const { unit, criteria } of coverage(portfolio))
      for (const one of criteria)
        if (one.state === 'claimed' || one.state === 'submitted')
          yield {
            place: placeOfCriterion(portfolio, one.criterion),
            ...told(one),
            subject: one.criterion.ref,
            unit: unit.code,
          };
  },
};

type Told = Pick<Verdict, 'message' | 'mend'>;

/** Whose turn it is: the countersigner's, the assessor's, or the learner's, to whom the rule's own words speak. */
const told = ({ criterion, claims, submitted, history }: CriterionCoverage): Told => {
  const uncounted = history.at(-1)?.decision.number;
  if (uncounted)
    return {
      message: `${criterion.ref} was decided on in ${uncounted}, which does not count until it is countersigned.`,
      mend: `Ask the assessor who countersigns to sign ${uncounted}.`,
    };
  const last = submitted.toSorted((a, b) => (a.on < b.on ? -1 : 1)).at(-1);
  if (last)
    return {
      message: `${criterion.ref} was handed in with ${last.submission.number} and is not decided on yet.`,
      mend: `Handed in with ${last.submission.number} on ${last.on}; it waits for the assessor’s decision.`,
    };
  const records = [...new Set(claims.map(({ record }) => record.number))].slice(0, 3).join(', ');
  return { message: `${criterion.ref} is claimed by ${records} and not handed in yet.` };
};
