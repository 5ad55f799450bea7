import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { ofKind, recordOfKind } from '#portfolio/select.ts';
import type { Rule } from '../rule.ts';

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
    for (const { file, number, data } of ofKind(portfolio, 'feedback')) {
      const about = observationsOf(portfolio, data.observations);
      const last = about.at(-1);
      if (!last || data.on >= last.data.observedOn) continue;
      yield {
        place: portfolio.placeOf(file, ['on']),
        message: `${number} is dated ${data.on}; ${about.length > 1 ? `the last of its ${about.length} observations, ${last.number},` : last.number} was on ${last.data.observedOn}.`,
        mend: `Mend \`on:\` if the feedback was later. If ${last.number} was not part of it, take it out of \`observations\`.`,
        subject: number,
      };
    }
  },
};

/** The observations of those numbers, by the day of observing. */
const observationsOf = (portfolio: Portfolio, numbers: readonly string[]): PortfolioRecord<'observation'>[] =>
  numbers
    .flatMap((number) => recordOfKind(portfolio, number, 'observation') ?? [])
    .sort((a, b) => (a.data.observedOn < b.data.observedOn ? -1 : 1));
