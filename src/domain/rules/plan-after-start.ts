import type { Portfolio, PortfolioRecord } from '../portfolio.ts';
import { ofKind, recordOfKind } from '../select.ts';
import type { Rule } from './rule.ts';

/** B14-4: the plan of a review comes before the work that it plans. */
export const planAfterStart: Rule = {
  id: 'plan-after-start',
  statements: ['B14-4'],
  severity: 'warning',
  title: 'Work began before the plan that it follows',
  why: 'The unit asks to plan how information is collected and analysed, and then to carry the plan out.',
  mend: 'Mend the day that is wrong; if the work did begin before the plan, say so to your assessor and answer the finding.',
  source: 'ocr-b14 1.2, 1.3 before 2.1: plan, then implement the plan',
  example: {
    wrong: 'a plan of 10 June, a survey from 1 June',
    right: 'a plan of 1 June, a survey from 15 June',
  },
  judge: function* (portfolio) {
    for (const record of [...ofKind(portfolio, 'customer-feedback'), ...ofKind(portfolio, 'analysis')]) {
      const plan = recordOfKind(portfolio, record.data.plan, 'review-plan');
      const begun = 'period' in record.data ? record.data.period.from : record.data.on;
      if (plan && begun < plan.data.on) yield verdict(portfolio, plan, record, begun);
    }
  },
};

const verdict = (
  portfolio: Portfolio,
  plan: PortfolioRecord<'review-plan'>,
  { number, file }: PortfolioRecord,
  begun: string,
) => ({
  place: portfolio.placeOf(file, ['plan']),
  message: `${number} began on ${begun}; ${plan.number}, the plan that it follows, was written on ${plan.data.on}.`,
  subject: number,
});
