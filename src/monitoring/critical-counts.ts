import { group } from '#language/group.ts';
import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { ofKind } from '#portfolio/select.ts';
import { month } from '#statistics/periods.ts';
import { failuresIn } from './critical-open.ts';

type Observation = PortfolioRecord<'observation'>;

/** Observations with a critical failure, out of all that could have had one. */
export interface CriticalCount {
  /** A line's id, a channel or a month; undefined for failures that name no line. */
  value: string | undefined;
  failed: Observation[];
  /** Observations that rated the line, or were made on that channel or in that month. */
  of: number;
}

/** Observations with a critical failure, planned and spot, by line, channel and month; what never had one is left out. */
export const criticalCounts = (
  portfolio: Portfolio,
): Record<'line' | 'channel' | 'month', CriticalCount[]> => {
  const all = ofKind(portfolio, 'observation');
  const failed = all.flatMap((observation) =>
    failuresIn(portfolio, observation).map((quality) => ({ observation, quality })),
  );
  const rated = (quality: string | undefined) =>
    quality === undefined
      ? all.length
      : all.filter(({ data }) =>
          data.ratings.some((one) => one.quality === quality && one.rating !== undefined),
        ).length;
  const by = (key: (one: Observation) => string): CriticalCount[] => {
    const [ours, everywhere] = [
      group([...new Set(failed.map(({ observation }) => observation))], key),
      group(all, key),
    ];
    return [...everywhere]
      .map(([value, made]) => ({ value, failed: ours.get(value) ?? [], of: made.length }))
      .filter((one) => one.failed.length > 0)
      .sort((a, b) => ((a.value ?? '') < (b.value ?? '') ? -1 : 1));
  };
  const lines = [...new Set(failed.map(({ quality }) => quality))].sort();
  return {
    line: lines.map((quality) => ({
      value: quality,
      failed: failed.filter((one) => one.quality === quality).map(({ observation }) => observation),
      of: rated(quality),
    })),
    channel: by(({ data }) => data.channel),
    month: by(({ data }) => month(data.observedOn)),
  };
};
