import { counted } from '#language/words.ts';
import type { AnyRecord, Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { ofKind, recordOfKind } from '#portfolio/select.ts';
import type { Rule, Verdict } from '../rule.ts';

/** B14-4, PRE-10: a plan comes before the work that it plans. */
export const planAfterStart: Rule = {
  id: 'plan-after-start',
  statements: ['B14-4', 'PRE-10'],
  severity: 'warning',
  title: 'Work began before the plan that it follows',
  why: 'The units ask to plan how information is collected, and then to carry the plan out; a plan written afterwards planned nothing.',
  mend: 'Mend the day that is wrong; if the work did begin before the plan, say so to your assessor and answer the finding.',
  source:
    'ocr-b14 1.2, 1.3 before 2.1: plan, then implement the plan; study-2: the rationale for monitoring frequency; cg-312 2.3',
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
    yield* checkedBefore(portfolio);
  },
};

const verdict = (
  portfolio: Portfolio,
  plan: PortfolioRecord<'review-plan'>,
  { number, file }: AnyRecord,
  begun: string,
) => ({
  place: portfolio.placeOf(file, ['plan']),
  message: `${number} began on ${begun}; ${plan.number}, the plan that it follows, was written on ${plan.data.on}.`,
  subject: number,
});

/** Checks that were made when there was no plan of monitoring at all; one finding for all of them. */
function* checkedBefore(portfolio: Portfolio): Generator<Verdict> {
  const [plan] = ofKind(portfolio, 'monitoring-plan').sort((a, b) => (a.data.on < b.data.on ? -1 : 1));
  if (!plan) return;
  const all = ofKind(portfolio, 'observation');
  const early = all.filter(({ data }) => data.observedOn < plan.data.on);
  const [first] = early.sort((a, b) => (a.data.observedOn < b.data.observedOn ? -1 : 1));
  if (!first) return;
  yield {
    place: portfolio.placeOf(plan.file, ['on']),
    message: `${early.length === all.length ? `No check was made after ${plan.number}` : `${early.length} of ${counted(all.length, 'check')} came before ${plan.number}`}, the first monitoring plan, of ${plan.data.on}; the first is ${first.number} of ${first.data.observedOn}.`,
    subject: plan.number,
  };
}
