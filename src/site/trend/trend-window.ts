import { checksAtOnce } from '../paging.ts';
import { counted } from '../words.ts';

/** The latest of some rows that stand in order of time: those that a figure shows one by one. */
export const latest = <T>(rows: readonly T[]): readonly T[] =>
  rows.length > checksAtOnce ? rows.slice(-checksAtOnce) : rows;

interface Limits {
  mean?: number | undefined;
  upper?: number | undefined;
  lower?: number | undefined;
}

interface Drawn extends Limits {
  points: readonly { on: string }[];
  breaks: readonly ({ on: string } & Limits)[];
}

/**
 * A chart of single values with its latest points only. What begins after a break keeps the limits of that break: they
 * were computed from all checks of their part, shown or not.
 */
export const latestOf = <Chart extends Drawn>(chart: Chart): Chart => {
  const points = latest(chart.points);
  const [first] = points;
  if (!first || points.length === chart.points.length) return chart;
  const begun = chart.breaks.filter(({ on }) => on <= first.on).at(-1);
  const limits = begun && { mean: begun.mean, upper: begun.upper, lower: begun.lower };
  return { ...chart, ...limits, points, breaks: chart.breaks.filter(({ on }) => on > first.on) };
};

/** That a figure shows the latest of so many checks only, and where the others are; no words where it shows all. */
export const windowInWords = (checks: number, hasFile: boolean): string[] =>
  checks > checksAtOnce
    ? [
        `One by one stand the latest ${checksAtOnce} of ${counted(checks, 'check')}; every figure is computed from all${hasFile ? ', and all are in the CSV' : ''}.`,
      ]
    : [];

/** Where all values of a chart of so many checks stand, for those who cannot see it. */
export const valuesAre = (checks: number): string =>
  checks > checksAtOnce ? 'The latest values are in the table.' : 'All values are in the table.';
