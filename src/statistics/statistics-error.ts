/** Why a statistic cannot be given. */
export type StatisticsProblem =
  | 'no-observations'
  | 'not-a-count'
  | 'more-successes-than-observations'
  | 'not-a-probability'
  | 'not-a-number'
  | 'out-of-range'
  | 'too-few-values'
  | 'ragged-table'
  | 'one-category'
  | 'nothing-to-compare'
  | 'wrong-argument';

/** Figures that no statistic can be made from. Callers ask first; where this is thrown, the program is wrong. */
export class StatisticsError extends Error {
  override readonly name = 'StatisticsError';
  readonly problem: StatisticsProblem;

  constructor(problem: StatisticsProblem, message: string) {
    super(message);
    this.problem = problem;
  }
}
