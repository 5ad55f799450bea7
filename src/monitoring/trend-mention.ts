import type { Mention, Portfolio } from '#portfolio/portfolio.ts';
import { channels } from '#portfolio/schema/records/sampling.ts';
import { linesOf } from '#portfolio/scorecard-lines.ts';
import { ofKind } from '#portfolio/select.ts';

/** Whose checks a `<Trend>` asks for, and which of them. */
export interface TrendNames {
  colleague?: string | undefined;
  channel?: string | undefined;
  quality?: string | undefined;
  version?: string | undefined;
}

/** The names that the attributes of a `<Trend>` give; without a colleague and a channel it is of everybody. */
export const trendNames = ({ attributes }: Pick<Mention, 'attributes'>): TrendNames => {
  const { colleague, channel, quality, version } = attributes;
  return { colleague, channel, quality, version };
};

/** Which of these names stand for nothing that is there. A chart of them would be empty. */
export const unknownIn = (portfolio: Portfolio, names: TrendNames): (keyof TrendNames)[] => {
  const { colleague, channel, quality, version } = names;
  const scorecards = ofKind(portfolio, 'scorecard', true);
  const lines = new Set(scorecards.flatMap(linesOf).map(({ id }) => id));
  const unknown: Record<keyof TrendNames, boolean> = {
    colleague: colleague !== undefined && !portfolio.observed.has(colleague),
    channel: channel !== undefined && !channels.some((one) => one === channel),
    quality: quality !== undefined && !lines.has(quality),
    version: version !== undefined && !scorecards.some(({ data }) => data.version === version),
  };
  return (Object.keys(unknown) as (keyof TrendNames)[]).filter((name) => unknown[name]);
};
