import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import type { FieldPath } from '#portfolio/schema/field-path.ts';
import { ofKind, recordOfKind } from '#portfolio/select.ts';
import type { Rule, Verdict } from '../rule.ts';

/** PRE-3: every rating is a point of the scale that was used. */
export const ratingOffScale: Rule = {
  id: 'rating-off-scale',
  statements: ['PRE-3'],
  severity: 'error',
  answerable: false,
  title: 'A rating is no point of the scale',
  why: 'Performance is rated on a defined and agreed scale; a number that nobody defined says nothing.',
  mend: 'Write one of the points of the scale.',
  source: 'ocr-41 1.4, 2.5: defined and agreed rating scale',
  example: { wrong: 'rating: 6 (on a scale from 1 to 5)', right: 'rating: 5' },
  judge: function* (portfolio) {
    for (const record of ofKind(portfolio, 'observation'))
      for (const [index, { rating }] of record.data.ratings.entries())
        yield* offScale(portfolio, record, rating, ['ratings', index, 'rating']);
    for (const record of ofKind(portfolio, 'calibration'))
      for (const [rater, { ratings }] of record.data.raters.entries())
        for (const [index, { rating }] of ratings.entries())
          yield* offScale(portfolio, record, rating, ['raters', rater, 'ratings', index, 'rating']);
  },
};

const offScale = (
  portfolio: Portfolio,
  record: PortfolioRecord<'observation'> | PortfolioRecord<'calibration'>,
  rating: number | null | undefined,
  path: FieldPath,
): Verdict[] => {
  const scorecard = recordOfKind(portfolio, record.data.scorecard, 'scorecard');
  if (!scorecard || rating === undefined || rating === null) return [];
  const { points } = scorecard.data.scale;
  if (points.some(({ value }) => value === rating)) return [];
  return [
    {
      place: portfolio.placeOf(record.file, path),
      message: `${rating} is no point of the scale of ${scorecard.number}, version ${scorecard.data.version}.`,
      mend: `Its points are ${points.map(({ value, label }) => `${value} (${label})`).join(', ')}.`,
      subject: record.number,
    },
  ];
};
