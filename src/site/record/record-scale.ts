import type { PortfolioRecord } from '#portfolio/portfolio.ts';
import { isAtStandard, stepOn } from '#portfolio/scale.ts';
import { recordOfKind } from '#portfolio/select.ts';
import type { Rated } from './record-blocks.ts';
import type { RecordContext } from './record-context.ts';

type Scorecard = PortfolioRecord<'scorecard'>;

/** The scorecard that a record used, where it can be read. */
export const scorecardOf = ({ portfolio, record }: RecordContext): Scorecard | undefined =>
  'scorecard' in record.data
    ? recordOfKind(portfolio, String(record.data.scorecard), 'scorecard')
    : undefined;

/** A rating as a place on the scale of a scorecard, in the scale's own words. */
export const ratedOn = (card: Scorecard | undefined, rating: number, anchor: string): Rated => {
  const scale = card?.data.scale;
  const point = scale?.points.find(({ value }) => value === rating);
  return {
    anchor,
    value: rating,
    label: point?.label ?? '',
    means: point?.means ?? '',
    step: scale ? stepOn(scale, rating) : 0,
    steps: scale?.points.length ?? 0,
    atStandard: scale !== undefined && isAtStandard(scale, rating),
  };
};
