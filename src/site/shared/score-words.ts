import type { Score } from '#monitoring/score.ts';
import type { PortfolioRecord } from '#portfolio/portfolio.ts';
import { counted } from '../words.ts';

const tidy = (value: number): string => String(Math.round(value * 10) / 10);

/** A score in steps of its scale, as a reader would count them on the form: 15 of 21 points. */
export const pointsInWords = (
  { points, possible }: Score,
  { data }: PortfolioRecord<'scorecard'>,
): string => {
  const values = data.scale.points.map(({ value }) => value);
  const steps = Math.max(...values) - Math.min(...values);
  return `${tidy(points * steps)} of ${tidy(possible * steps)}`;
};

/** How many of the lines rated were at standard: what a score in per cent does not say by itself. */
export const standardInWords = ({ linesAtStandard, rated }: Score): string =>
  `${linesAtStandard} of ${counted(rated, 'line')} at standard`;

/** How many lines were rated, and how many did not apply and left the score. */
export const linesInWords = ({ rated, outOf, notApplicable }: Score): string =>
  `${rated} of ${outOf}${notApplicable > 0 ? `, ${notApplicable} did not apply` : ''}`;
