import { chains } from '#monitoring/chains.ts';
import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import type { Rule, Verdict } from '../rule.ts';

/** FB-7: after coaching, the same quality criterion was looked at again. */
export const coachingNotFollowedUp: Rule = {
  id: 'coaching-not-followed-up',
  statements: ['FB-7'],
  severity: 'warning',
  needsWhole: true,
  title: 'Nobody looked again after coaching',
  why: 'Whether coaching helped can only be seen in a later observation of the same quality criterion. Any such observation is enough here; the monitoring page also lists a session whose follow-up nobody named.',
  mend: 'Observe again and name that observation in `followUp` of the coaching, or say in `noFollowUp` why there is none.',
  source: 'study-4: following up after coaching sessions',
  example: {
    wrong: 'followUp: E053, which does not rate next-steps',
    right: 'followUp: E053, which rates it',
  },
  gather: (count) => `${count} coaching sessions were not followed up on the same quality criterion`,
  judge: function* (portfolio, { today }) {
    for (const { action, sessions, seenSince } of chains(portfolio, today))
      for (const { coaching, followUp, noFollowUp } of sessions) {
        if (coaching.data.result === undefined && action.state !== 'open')
          yield withoutResult(portfolio, coaching);
        const { quality } = action;
        const rated = followUp?.data.ratings.some(
          (one) => one.quality === quality && one.rating !== undefined,
        );
        const missing = !followUp && noFollowUp === undefined && !seenSince && action.state !== 'open';
        if (!missing && !(followUp && quality !== undefined && !rated)) continue;
        yield {
          get place() {
            return portfolio.placeOf(coaching.file, followUp ? ['followUp'] : ['action']);
          },
          message: followUp
            ? `${followUp.number} followed up ${coaching.number} and does not rate ${quality}, which the action was about.`
            : `${coaching.number} was not followed up by an observation, and action ${action.id} of ${coaching.data.feedback} is closed.`,
          subject: coaching.number,
        };
      }
  },
};

/** What came of a session need not be known on its day; once its action is closed it is. */
const withoutResult = (
  portfolio: Portfolio,
  { number, file, data }: PortfolioRecord<'coaching'>,
): Verdict => ({
  get place() {
    return portfolio.placeOf(file, ['action']);
  },
  severity: 'to-do',
  message: `${number} does not say what came of it, and action ${data.action} of ${data.feedback} is closed.`,
  mend: 'Write in `result` what came of the session.',
  subject: number,
});
