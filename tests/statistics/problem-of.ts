import { StatisticsError, type StatisticsProblem } from '#statistics/statistics.ts';

/** The problem that a piece of work was refused for; any other error is thrown on. */
export const problemOf = (work: () => unknown): StatisticsProblem | 'none' => {
  try {
    work();
    return 'none';
  } catch (error) {
    if (error instanceof StatisticsError && error.message.endsWith('.')) return error.problem;
    throw error;
  }
};
