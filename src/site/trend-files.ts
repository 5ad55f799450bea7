import { colleaguesOf } from '#monitoring/colleagues.ts';
import { qualityLines } from '#monitoring/quality-lines.ts';
import { scoredObservations } from '#monitoring/scored-observation.ts';
import { isMonitored } from '#portfolio/asks-monitoring.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { channels } from '#portfolio/schema/records/sampling.ts';
import { checksFile, scoresFile, type TrendWho, trendFile } from './trend-asked.ts';

/** A file of a trend: whose it is, and whether its rows are periods, scores of whole checks, or ratings of one line. */
export type TrendFileNamed = { path: string } & (
  | { rows: 'periods'; who: TrendWho }
  | { rows: 'scores'; who: TrendWho }
  | { rows: 'ratings'; who: TrendWho & { quality: string } }
);

/**
 * A file for every trend shown: of each colleague, each channel and everybody, the transactions as a whole and each
 * quality criterion by period, and the scores and ratings check by check. None where no unit asks for monitoring.
 */
export const trendFilesOf = (portfolio: Portfolio): TrendFileNamed[] => {
  if (!isMonitored(portfolio)) return [];
  const scored = scoredObservations(portfolio);
  const qualities = qualityLines(scored).map(({ id }) => id);
  const seen = channels.filter((channel) =>
    scored.some(({ observation }) => observation.data.channel === channel),
  );
  const all: TrendWho[] = [
    ...colleaguesOf(portfolio).map(({ id }) => ({ colleague: id })),
    ...seen.map((channel) => ({ channel })),
    {},
  ];
  return all.flatMap((who) => filesOf(who, qualities));
};

const filesOf = (who: TrendWho, qualities: readonly string[]): TrendFileNamed[] => [
  ...[undefined, ...qualities].map((quality): TrendFileNamed => {
    const asked = { ...who, quality };
    return { path: trendFile(asked), rows: 'periods', who: asked };
  }),
  { path: scoresFile(who), rows: 'scores', who },
  ...qualities.map((quality): TrendFileNamed => {
    const asked = { ...who, quality };
    return { path: checksFile(asked), rows: 'ratings', who: asked };
  }),
];
