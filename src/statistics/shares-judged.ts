import { chanceOfRow } from './expected-rows.ts';
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

/** The shares of a stretch on a p-chart. Limits are there only where there are enough checks, and periods, for them. */
export interface SharesJudged {
  verdict: Verdict;
  mean?: number | undefined;
  periods: ShareLimits[];
}

/** Periods below which none is drawn with limits: of one or two there is hardly anything to hold against the rest. */
const leastPeriods = 3;
/** Points in a row that a shift asks for. */
const shiftLength = 7;

/**
 * What the checks of a stretch say of one quality criterion: a p-chart by period, and the same by single checks, of
 * which a long row on one side is a shift. With few checks in a period, or a share near all or none, both charts give
 * signals that chance brings often; each is therefore held to the exact binomial probability of what was seen, and
 * stands only where that is as small as the rule means it to be. What does not stand is set aside and said.
 *
 * What is enough is counted in checks and not in periods: the share over all, and with it every limit, rests on all
 * checks, and is the same whether they are cut into three months or twelve weeks. Periods only say how many points
 * there are for the rules of the chart, and the verdict says where they are too few for those.
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
  const limited = periods.length >= leastPeriods;
  const found = [
    ...(limited ? rows : [])
      .flatMap((row) => apart(row))
      .map((row) => ({ row, reason: reasonOf(row, 'period', 'share', named), tries })),
    ...rowsOfChecks(checks, mean),
  ];
  const stands = found.filter(({ row, tries: of }) => isRare(row, of, mean));
  const reasons = stands.map(({ reason }) => reason);
  const setAside = found.filter((one) => !stands.includes(one)).map(({ reason }) => reason);
  const flat = mean === 0 || mean === 1;
  const fewPeriods = periods.length < shiftLength ? periods.length : undefined;
  const ofPeriods = setAside.filter(({ of }) => of === 'period');
  const verdict = verdictOf(reasons, { enough, flat, setAside: ofPeriods, fewPeriods });
  if (!limited) return { verdict, periods: [] };
  return {
    verdict,
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
    reason: withChance(reasonOf(row, 'check', 'share', named), checks.length, mean),
    tries,
  }));
};

const withChance = (reason: Reason, n: number, mean: number): Reason => {
  const long = { above: n + 1, below: n + 1 };
  const lengths =
    reason.way === 'above' ? { ...long, above: reason.points } : { ...long, below: reason.points };
  return { ...reason, chance: chanceOfRow(n, mean, lengths) };
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
