import { promptness } from '#monitoring/promptness.ts';
import { centresChoice } from '../in-words.ts';
import { reasonGiven } from '../reason-given.ts';
import type { Rule } from '../rule.ts';

/** FB-4: feedback follows its observation soon. */
export const feedbackLate: Rule = {
  id: 'feedback-late',
  statements: ['FB-4'],
  severity: 'warning',
  title: 'Feedback came long after the observation',
  why: 'Feedback given soon after monitoring is about something that the colleague still remembers.',
  mend: 'Feed back sooner next time. If there was a reason, say it in `lateBecause` of the feedback.',
  source: 'study-4: immediately after monitoring; no source gives a number of days',
  thresholds: ['feedbackDays'],
  example: {
    wrong: 'observed on 2 March, feedback on 30 March',
    right: 'observed on 2 March, feedback on 5 March',
  },
  gather: (count) =>
    `${count} observations were fed back later than they should be (${centresChoice('feedbackDays')})`,
  judge: function* (portfolio, { today }) {
    const { over, threshold } = promptness(portfolio, today).feedingBack;
    for (const { observation, feedback, daysToFeedback } of over)
      if (feedback)
        yield {
          get place() {
            return portfolio.placeOf(feedback.file, ['on']);
          },
          message: `${feedback.number} came ${daysToFeedback} working days after ${observation.number} was observed, and ${threshold} are the most (${centresChoice('feedbackDays')}).`,
          subject: observation.number,
          answered: reasonGiven(portfolio, 'feedback-late', feedback, feedback.data.lateBecause),
        };
  },
};
