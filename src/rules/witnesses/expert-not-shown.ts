import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { nameShown, ofKind } from '#portfolio/select.ts';
import type { Rule } from '../rule.ts';

/** WIT-4: an expert witness has what makes an expert, and was named in the assessment plan beforehand. */
export const expertNotShown: Rule = {
  id: 'expert-not-shown',
  statements: ['WIT-4'],
  severity: 'error',
  answerable: false,
  later: true,
  title: 'A witness is called an expert, and nothing shows it',
  why: 'The word of an expert witness weighs more, so the unit knowledge, the competence and the evaluating role are recorded, and the assessment plan names the expert beforehand.',
  mend: 'Fill in `expertise` and let the assessor name the witness in `expertWitnesses` of a plan; otherwise take `expert: true` away: an ordinary witness counts too.',
  source: 'Witness-statement guidance: expert witnesses are agreed in the assessment plan beforehand',
  example: {
    wrong: 'expert: true, and no plan names the witness',
    right: 'expertWitnesses: [pat-doyle], in the plan of 20 January',
  },
  judge: function* (portfolio) {
    for (const testimony of ofKind(portfolio, 'testimony')) {
      if (!testimony.data.expert) continue;
      const missing = missingOf(portfolio, testimony);
      if (missing.length > 0)
        yield {
          place: portfolio.placeOf(testimony.file, ['expert']),
          message: `${testimony.number} calls ${nameShown(portfolio, testimony.data.witness)} an expert witness, and ${missing.join('; ')}.`,
          subject: testimony.number,
        };
    }
  },
};

const missingOf = (portfolio: Portfolio, { data }: PortfolioRecord<'testimony'>): string[] => {
  const seen = [...data.seenOn].sort()[0] ?? data.on;
  const plans = ofKind(portfolio, 'assessment-plan').filter((plan) =>
    plan.data.expertWitnesses.includes(data.witness),
  );
  const before = plans.some((plan) => plan.data.on <= seen);
  return [
    ...(data.expertise ? [] : ['`expertise` does not say what makes one']),
    ...(before
      ? []
      : [plans.length > 0 ? 'the plan was agreed after what they saw' : 'no assessment plan names them']),
  ];
};
