import { ofKind, recordOfKind } from '../select.ts';
import type { Rule } from './rule.ts';

/** FB-4: feedback never precedes the observation that it is about. */
export const feedbackBeforeObservation: Rule = {
  id: 'feedback-before-observation',
  statements: ['FB-4'],
  severity: 'error',
  answerable: false,
  title: 'Feedback was given before the observation that it is about',
  why: 'Feedback is on what was seen; given before, it cannot be.',
  mend: 'Mend the day that is wrong, or name the observation that the feedback was about.',
  source: 'study-4: feedback immediately after monitoring',
  example: { wrong: 'on: 2026-03-03, about an observation of 2026-03-04', right: 'on: 2026-03-05' },
  judge: function* (portfolio) {
    for (const feedback of ofKind(portfolio, 'feedback'))
      for (const [index, number] of feedback.data.observations.entries()) {
        const observation = recordOfKind(portfolio, number, 'observation');
        if (observation && feedback.data.on < observation.data.observedOn)
          yield {
            place: portfolio.placeOf(feedback.file, ['observations', index]),
            message: `${feedback.number} gives feedback on ${feedback.data.on} about ${number}, which was observed on ${observation.data.observedOn}.`,
            subject: feedback.number,
          };
      }
  },
};
