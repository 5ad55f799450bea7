import { promptness } from '#monitoring/promptness.ts';
import { centresChoice } from '../in-words.ts';
import type { Rule } from '../rule.ts';

/** FB-8: every observation leads to feedback, or says why not. */
export const observationWithoutFeedback: Rule = {
  id: 'observation-without-feedback',
  statements: ['FB-8'],
  severity: 'warning',
  needsWhole: true,
  title: 'An observation has had no feedback and gives no reason',
  why: 'Records of monitoring and action plans are continuous: what was seen and never told helps nobody.',
  mend: 'Feed back and name the observation there, or say in `noFeedback` why nothing followed.',
  source: 'ocr-41 3.5: keep records of monitoring and of action plans',
  thresholds: ['feedbackDays'],
  example: {
    wrong: 'E014 stands in no record of feedback',
    right: 'noFeedback: A follow-up, told at the desk.',
  },
  gather: (count) => `${count} observations have had no feedback and give no reason`,
  judge: function* (portfolio, { today }) {
    const { feedbackDays } = portfolio.file.thresholds;
    for (const { observation, days } of promptness(portfolio, today).waiting)
      if (days > feedbackDays)
        yield {
          get place() {
            return portfolio.placeOf(observation.file, ['observedOn']);
          },
          message: `${observation.number} was observed ${days} working days ago and has had no feedback; ${feedbackDays} are the most (${centresChoice('feedbackDays')}).`,
          subject: observation.number,
        };
  },
};
