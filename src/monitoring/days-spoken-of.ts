import type { AnyRecord } from '#portfolio/portfolio.ts';
import { dayOf } from '#portfolio/select.ts';

/**
 * The days that a record speaks of when it states a trend: its own period, or all up to the day that it was written.
 * What is observed afterwards makes no report wrong.
 */
export const daysSpokenOf = (record: AnyRecord): { from?: string; to: string } => {
  const { period } = record.data as { period?: { from: string; to: string } };
  return period ?? { to: dayOf(record) };
};
