import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { ofKind } from '#portfolio/select.ts';
import type { Rule } from '../rule.ts';

/** FB-7: when a review was agreed in coaching, the two looked again. */
export const reviewNotHeld: Rule = {
  id: 'review-not-held',
  statements: ['FB-7'],
  severity: 'to-do',
  needsWhole: true,
  title: 'The review that was agreed in coaching is past its day, and nothing tells of it',
  why: 'Coaching that nobody comes back to shows no change; an assessor looks for what came after.',
  mend: 'Record the next session or feedback, name the later check in `followUp`, or say in `noFollowUp` why there was none.',
  source: 'study-4: following up after coaching sessions',
  example: {
    wrong: 'reviewOn: 2026-04-17, and no later record of the colleague',
    right: 'reviewOn: 2026-04-17, and the next session of that day',
  },
  gather: (count) => `${count} reviews that were agreed in coaching are past their day`,
  judge: function* (portfolio, { today }) {
    for (const coaching of ofKind(portfolio, 'coaching')) {
      const { reviewOn, followUp, noFollowUp } = coaching.data;
      if ((reviewOn === undefined || reviewOn >= today || followUp) ?? noFollowUp) continue;
      if (!cameBack(portfolio, coaching))
        yield {
          get place() {
            return portfolio.placeOf(coaching.file, ['reviewOn']);
          },
          message: `${coaching.number} agreed to look again on ${reviewOn}, and no later session or feedback tells of it.`,
          subject: coaching.number,
        };
    }
  },
};

const cameBack = (portfolio: Portfolio, { data }: PortfolioRecord<'coaching'>): boolean =>
  [...ofKind(portfolio, 'coaching'), ...ofKind(portfolio, 'feedback')].some(
    (later) => later.data.colleague === data.colleague && later.data.on > data.on,
  );
