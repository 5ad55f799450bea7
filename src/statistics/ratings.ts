import { refuseNoTable } from './arguments.ts';
import { refuseNotANumber } from './mean.ts';
import { StatisticsError } from './statistics-error.ts';

/** One list for each rater with one rating for each unit (each transaction scored), null where there is none. */
export type Ratings = readonly (readonly (number | null)[])[];

/** The ratings of each unit that at least two raters rated; refuses where there is no such unit. */
export const comparedUnits = (ratings: Ratings): number[][] => {
  refuseNoTable(ratings, 'The ratings');
  const [first] = ratings;
  if (!first) throw new StatisticsError('no-observations', 'There are no raters.');
  if (ratings.some(({ length }) => length !== first.length)) {
    throw new StatisticsError('ragged-table', 'Every rater has one rating, or null, for every unit.');
  }
  const units = Array.from(first, (_, unit) => ratings.flatMap((given) => ratingOf(given, unit)));
  const compared = units.filter(({ length }) => length >= 2);
  if (compared.length > 0) return compared;
  throw new StatisticsError('nothing-to-compare', 'No unit was rated by two raters.');
};

const ratingOf = (given: readonly (number | null)[], unit: number): number[] => {
  const rating = given[unit];
  if (rating === null) return [];
  refuseNotANumber(rating ?? Number.NaN);
  return rating === undefined ? [] : [rating];
};
