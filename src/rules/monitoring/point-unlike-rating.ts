import type { AnyRecord, Portfolio } from '#portfolio/portfolio.ts';
import { worstFirst } from '#portfolio/scale.ts';
import { ofKind, recordOfKind } from '#portfolio/select.ts';
import type { Rule, Verdict } from '../rule.ts';

/** MON-4, FB-3: what is praised was not rated worst, and what is to be better was not rated best. */
export const pointUnlikeRating: Rule = {
  id: 'point-unlike-rating',
  statements: ['MON-4', 'FB-3'],
  severity: 'warning',
  title: 'A point speaks against the rating of its line',
  why: 'Whoever is told to be better at what was rated best, or praised for what was rated worst, learns that the ratings mean nothing.',
  mend: 'Mend the rating, or give the point the line that it bears on. Where both are meant, answer the finding with why.',
  source: 'study-4: both positive and negative aspects; study-2: feedback that cites what was observed',
  answeredAt: 'E014',
  example: {
    wrong: '{ quality: tone, rating: 4 } and developmentPoints: [{ text: Softer at the end, quality: tone }]',
    right: '{ quality: tone, rating: 3 } and the same point',
  },
  judge: function* (portfolio) {
    for (const record of ofKind(portfolio, 'observation'))
      yield* pointsOf(portfolio, record, record.data, () => record.number);
    for (const record of ofKind(portfolio, 'feedback'))
      yield* pointsOf(portfolio, record, record.data, ({ observation }) => observation);
  },
};

interface Point {
  quality?: string | undefined;
  observation?: string | undefined;
}

interface Points {
  strengths: readonly Point[];
  developmentPoints: readonly Point[];
}

const lists = ['strengths', 'developmentPoints'] as const;

const pointsOf = (
  portfolio: Portfolio,
  { number, file }: AnyRecord,
  points: Points,
  seenIn: (point: Point) => string | undefined,
): Verdict[] =>
  lists.flatMap((list) =>
    points[list].flatMap((point, index) => {
      const observation = seenIn(point);
      const end = endOfScale(portfolio, observation, point.quality);
      if (end === undefined || (end === 'best') === (list === 'strengths')) return [];
      const about = `${point.quality}${observation === number ? '' : ` of ${observation}`}`;
      return [
        {
          place: portfolio.placeOf(file, [list, index]),
          message: `${number} ${list === 'strengths' ? 'praises' : 'would have better'} ${about}, which is rated ${end === 'best' ? 'at the best' : 'at the worst'} point of its scale.`,
          subject: number,
        },
      ];
    }),
  );

/** On a short scale the best point is given often, and leaves something to say all the same. */
const longScale = 4;

/** Which end of its scale a line was rated at, if at either. */
const endOfScale = (
  portfolio: Portfolio,
  number: string | undefined,
  quality: string | undefined,
): 'best' | 'worst' | undefined => {
  const observation = recordOfKind(portfolio, number, 'observation');
  const scorecard = recordOfKind(portfolio, observation?.data.scorecard, 'scorecard');
  const rating = observation?.data.ratings.find((one) => one.quality === quality)?.rating;
  if (!scorecard || rating === undefined || quality === undefined) return undefined;
  const values = worstFirst(scorecard.data.scale);
  if (values.length < longScale) return undefined;
  return rating === values[0] ? 'worst' : rating === values.at(-1) ? 'best' : undefined;
};
