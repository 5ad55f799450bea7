import type { Criterion, Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { ofKind, registrationOf } from '#portfolio/select.ts';
import { placeOfCriterion } from '#portfolio/units/place-of-criterion.ts';
import type { Rule } from '../rule.ts';

/** GEN-1: every criterion of a unit worked on has evidence; the first step is a claim. */
export const criterionUnclaimed: Rule = {
  id: 'criterion-unclaimed',
  statements: ['GEN-1', 'DEC-4'],
  severity: 'to-do',
  needsWhole: true,
  title: 'A criterion is claimed by nothing',
  why: 'All of the stated learning outcomes and assessment criteria must be shown to be met.',
  mend: 'Add evidence that claims it. Where that takes time, agree a gap plan with your assessor: it says how and by when, and never counts as met.',
  source:
    'ocr-41: you must demonstrate that you have met all of the stated learning outcomes and assessment criteria',
  answeredAt: 'ocr-41/2.3',
  example: {
    wrong: 'no record claims ocr-41/4.9',
    right: '<Claim criteria="ocr-41/4.9" shows="…">…</Claim> in an account',
  },
  judge: function* (portfolio) {
    const exempt = new Set(
      ofKind(portfolio, 'exemption').flatMap(({ data }) => (data.state === 'granted' ? data.criteria : [])),
    );
    const plans = ofKind(portfolio, 'gap-plan').filter(({ data }) => data.state === 'open');
    for (const criterion of portfolio.criteria.values()) {
      const { ref, unit } = criterion;
      if (!registrationOf(portfolio, unit.code) || portfolio.claimsOn.has(ref) || exempt.has(ref)) continue;
      const plan = plans.find(({ data }) => data.criteria.includes(ref));
      yield {
        place: placeOfCriterion(portfolio, criterion),
        ...(plan
          ? planned(criterion, plan)
          : { message: `Nothing claims ${ref} yet: ${criterion.text}`, ...begun(portfolio, ref) }),
        subject: ref,
        unit: unit.code,
      };
    }
  },
};

/** Where a passage is marked for it already, its words are what is missing, and no other record. */
const begun = (portfolio: Portfolio, ref: string): { mend?: string } => {
  const [first] = portfolio.toWrite.filter(({ criterion }) => criterion === ref);
  if (!first) return {};
  return {
    mend: `${first.record.number} marks a passage for it that is still to be written: put your own words inside its \`<Claim …>\`, in ${first.record.file}.`,
  };
};

/** A gap plan never counts as met: the criterion stays to be done, and the plan says how. */
const planned = ({ ref, text }: Criterion, { number, data }: PortfolioRecord<'gap-plan'>) => ({
  message: `Nothing claims ${ref} yet, and the gap plan ${number} is to close that by ${data.due}: ${text}`,
  mend: `Do what ${number} says, and claim the criterion with what comes of it. A gap plan never counts as met.`,
});
