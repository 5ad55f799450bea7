import { ofKind, recordOfKind } from '#portfolio/select.ts';
import type { Rule } from '../rule.ts';

/** So many lines are seldom all alike, unless one impression was rated instead of each. */
const enough = 5;

/** MON-10: each line is judged by itself, and not all by the first impression. */
export const ratingsAllAlike: Rule = {
  id: 'ratings-all-alike',
  statements: ['MON-10'],
  severity: 'warning',
  title: 'Every line of an observation has the same rating',
  why: 'Where some lines are named as better and some as worse and all have one number, the number may be of the whole impression and not of each line.',
  mend: 'Look at each line against the words of the scale again. If all are alike, name no development point and say so in `noDevelopment`, or answer the finding.',
  source: 'study-4: avoiding personal bias; ocr-41 2.5: against a defined and agreed rating scale',
  answeredAt: 'E014',
  example: {
    wrong: 'nine lines rated 3, and developmentPoints: [{ text: No summary, quality: listening }]',
    right: 'listening rated 2; or noDevelopment: At standard throughout.',
  },
  gather: (count) =>
    `${count} observations have the same rating on every line, and name some as better or worse`,
  judge: function* (portfolio) {
    for (const { number, file, data } of ofKind(portfolio, 'observation')) {
      const ratings = data.ratings.flatMap(({ rating }) => rating ?? []);
      const points = recordOfKind(portfolio, data.scorecard, 'scorecard')?.data.scale.points.length ?? 0;
      // Two boxes, Yes and No, may well all be ticked Yes.
      if (points < 3 || ratings.length < enough || new Set(ratings).size > 1) continue;
      if (data.noDevelopment !== undefined || data.developmentPoints.length === 0) continue;
      yield {
        get place() {
          return portfolio.placeOf(file, ['ratings']);
        },
        message: `${number} rates all ${ratings.length} lines ${ratings[0]}, and names development points: was each line judged by itself?`,
        subject: number,
      };
    }
  },
};
