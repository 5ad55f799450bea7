import { chanceOfRow } from '#statistics/expected-rows.ts';
import { leastRow } from '#statistics/rare-by-chance.ts';
import type { TrendVersion } from './trend-version.ts';

/** How many parts of charts were judged, in how many a rule fires, and in how many chance would make one fire. */
export interface LinesJudged {
  scores: number;
  shares: number;
  signalled: number;
  byChance: number;
}

/** Points in a row that make a shift around a mean. */
const shiftLength = 7;

/**
 * How often a part of a chart would show a long row on one side if nothing had ever changed: scores a shift around a
 * mean that half of them lie above, a quality criterion a row of checks so long that it stands. Other rules add to it,
 * so it is the least. A part with too few checks shows nothing.
 */
export const signalByChance = ({ enough, n, byShare, checks }: TrendVersion): number => {
  if (!enough) return 0;
  if (!byShare) return chanceOfRow(n, 0.5, { above: shiftLength, below: shiftLength });
  const share = checks.filter(({ met }) => met).length / n;
  return chanceOfRow(n, share, { above: leastRow(share), below: leastRow(1 - share) });
};

/** All parts with checks enough for a verdict, counted. The number by chance is the sum of what each brings. */
export const linesJudged = (parts: readonly TrendVersion[]): LinesJudged => {
  const judged = parts.filter(({ enough }) => enough);
  const shares = judged.filter(({ byShare }) => byShare).length;
  return {
    scores: judged.length - shares,
    shares,
    signalled: judged.filter(({ verdict }) => verdict.reasons.length > 0).length,
    byChance: judged.reduce((sum, part) => sum + signalByChance(part), 0),
  };
};
