import type { Portfolio } from '#portfolio/portfolio.ts';
import { channels } from '#portfolio/schema/records/sampling.ts';
import { ofKind } from '#portfolio/select.ts';
import { partOfDay, partsOfDay, weekdayOf, weekdays } from '#statistics/parts-of-time.ts';

/** Counts of observations in one channel, on one weekday or in one part of the day. */
export interface Looked {
  name: string;
  planned: number;
  spot: number;
}

/** Where and when was looked, gaps included. */
export interface LookedAt {
  channels: Looked[];
  weekdays: Looked[];
  hours: Looked[];
  /** Observations that give no time of day. */
  untimed: number;
  /** Channels of which a frame holds transactions. */
  inFrames: string[];
}

/** Counts every observation that stands by channel, by weekday and by part of the day. */
export const lookedAt = (portfolio: Portfolio): LookedAt => {
  const seen = ofKind(portfolio, 'observation').map(({ data }) => data);
  const count = (name: string, within: typeof seen): Looked => ({
    name,
    planned: within.filter(({ check }) => check === 'planned').length,
    spot: within.filter(({ check }) => check === 'spot').length,
  });
  return {
    channels: channels.map((name) =>
      count(
        name,
        seen.filter(({ channel }) => channel === name),
      ),
    ),
    weekdays: weekdays.map((name) =>
      count(
        name,
        seen.filter(({ observedOn }) => weekdayOf(observedOn) === name),
      ),
    ),
    hours: partsOfDay.map((name) =>
      count(
        name,
        seen.filter(({ observedAt }) => observedAt !== undefined && partOfDay(observedAt) === name),
      ),
    ),
    untimed: seen.filter(({ observedAt }) => observedAt === undefined).length,
    inFrames: framedChannels(portfolio),
  };
};

const framedChannels = (portfolio: Portfolio): string[] => {
  const strata = ofKind(portfolio, 'sampling-frame').flatMap(({ data }) => data.strata);
  return channels.filter((name) => strata.some(({ channel, size }) => channel === name && size !== 0));
};
