import { pChart } from './p-chart.ts';
import { isRare, type Try } from './rare-by-chance.ts';
import { type SignalRow, signalRows } from './signal-rows.ts';
import { type Reason, reasonOf, type Verdict, verdictOf } from './verdict.ts';
import type { Signal } from './xmr-signals.ts';

/** One check that was rated, at standard or not. */
export interface MetOn {
  on: string;
  number: string;
  met: boolean;
}

/** The share at standard in one period. */
export interface ShareIn {
  period: string;
  n: number;
  atStandard: number;
  observations: readonly string[];
}

/** The limits of one period on a p-chart and what was signalled there. */
export interface ShareLimits {
  /** The first observation of the period. */
  first: string | undefined;
  upper: number;
  lower: number;
  signals: Signal[];
}

/** The shares of a stretch on a p-chart. Limits are there only where there are enough checks for a verdict. */
export interface SharesJudged {
  verdict: Verdict;
  mean?: number | undefined;
  periods: ShareLimits[];
}

/**
 * What the checks of a stretch say of one quality criterion: a p-chart by period, and the same by single checks, of
 * which a long row on one side is a shift. With few checks in a period, or a share near all or none, both charts give
 * signals that chance brings often; each is therefore held to the exact binomial probability of what was seen, and
 * stands only where that is as small as the rule means it to be. What does not stand is set aside and said.
 */
export const sharesJudged = (
  checks: readonly MetOn[],
  periods: readonly ShareIn[],
  minimum: number,
): SharesJudged => {
  const enough = checks.length >= Math.max(1, minimum);
  if (!enough) return { verdict: verdictOf([], { enough, flat: false }), periods: [] };
  const sizes = periods.map(({ n }) => n);
  const counts = periods.map(({ atStandard }) => atStandard);
  const byPeriod = pChart(counts, sizes);
  const { mean } = byPeriod;
  const named = periods.map(({ period, observations }) => ({ name: period, observations }));
  const rows = signalRows(
    byPeriod.signals,
    counts.map((count, index) => count / (sizes[index] ?? 1)),
    mean,
  );
  const tries = periods.map(({ n, atStandard }) => ({ n, atStandard }));
  const found = [
    ...rows
      .flatMap((row) => apart(row))
      .map((row) => ({ row, reason: reasonOf(row, 'period', 'share', named), tries })),
    ...rowsOfChecks(checks, mean),
  ];
  const stands = found.filter(({ row, tries: of }) => isRare(row, of, mean));
  const reasons = stands.map(({ reason }) => reason);
  const setAside = found.filter((one) => !stands.includes(one)).map(({ reason }) => reason);
  const flat = mean === 0 || mean === 1;
  return {
    verdict: verdictOf(reasons, { enough, flat, setAside: setAside.filter(({ of }) => of === 'period') }),
    mean,
    periods: periods.map(({ observations }, index) => ({
      first: observations[0],
      upper: byPeriod.upper[index] ?? 1,
      lower: byPeriod.lower[index] ?? 0,
      signals: signalsAt(index, reasons),
    })),
  };
};

const rowsOfChecks = (
  checks: readonly MetOn[],
  mean: number,
): { row: SignalRow; reason: Reason; tries: Try[] }[] => {
  const tries = checks.map(({ met }) => ({ n: 1, atStandard: met ? 1 : 0 }));
  const ones = tries.map(({ n }) => n);
  const met = tries.map(({ atStandard }) => atStandard);
  const named = checks.map(({ on, number }) => ({ name: on, observations: [number] }));
  // A single check can never lie outside the limits of a single check in a way that means anything.
  const shifts = pChart(met, ones).signals.map((here) => here.filter((signal) => signal === 'shift'));
  return signalRows(shifts, met, mean).map((row) => ({
    row,
    reason: reasonOf(row, 'check', 'share', named),
    tries,
  }));
};

/** Points outside stand each for itself. */
const apart = (row: SignalRow): SignalRow[] =>
  row.signal !== 'outside'
    ? [row]
    : Array.from({ length: row.to - row.from + 1 }, (_, index) => ({
        ...row,
        from: row.from + index,
        to: row.from + index,
      }));

const signalsAt = (index: number, reasons: readonly Reason[]): Signal[] =>
  reasons
    .filter(({ of, from, to }) => of === 'period' && from <= index && index <= to)
    .map(({ signal }) => signal);
