import { StatisticsError } from './statistics-error.ts';

/** A figure, or why there is none. */
export type Figured<T> = { figure: T } | { refused: string };

/** The figure of a statistic, or its own words on why it cannot be given. */
export const figured = <T>(work: () => T): Figured<T> => {
  try {
    return { figure: work() };
  } catch (error) {
    if (error instanceof StatisticsError) return { refused: error.message };
    throw error;
  }
};
