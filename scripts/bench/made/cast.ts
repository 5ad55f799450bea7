import { longOutcome } from './units.ts';

/** How large a made portfolio is, whom it is about, and whether it is long enough for the unit of many criteria. */
export interface Cast {
  records: number;
  colleagues: readonly string[];
  long: boolean;
}

/** From so many records on, a portfolio works on the long unit too: as many criteria in all as a real one. */
const longFrom = 100;

/** Five colleagues at the size that a learner has, and a team of up to twenty for very large portfolios. */
export const castOf = (records: number): Cast => {
  const size = Math.min(20, 5 + Math.floor(records / 700));
  return {
    records,
    colleagues: Array.from({ length: size }, (_, index) => `colleague-${String.fromCharCode(97 + index)}`),
    long: records >= longFrom,
  };
};

/** The criterion of the long unit that is the turn of the record at an index, where the portfolio has that unit. */
export const longCriterion = ({ long }: Cast, outcome: 1 | 2 | 3, index: number): string[] =>
  long ? [`made-3/${outcome}.${1 + (index % longOutcome)}`] : [];
