import type { Portfolio } from '#portfolio/portfolio.ts';
import { channels } from '#portfolio/schema/records/sampling.ts';
import { ofKind } from '#portfolio/select.ts';
import { daysBetween } from '#statistics/periods.ts';

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

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const parts: readonly [name: string, from: string, to: string][] = [
  ['before 8', '00:00', '08:00'],
  ['8 to 10', '08:00', '10:00'],
  ['10 to 12', '10:00', '12:00'],
  ['12 to 2', '12:00', '14:00'],
  ['2 to 4', '14:00', '16:00'],
  ['4 to 6', '16:00', '18:00'],
  ['6 to 8', '18:00', '20:00'],
  ['after 8', '20:00', '24:00'],
];

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
    weekdays: weekdays.map((name, day) =>
      count(
        name,
        seen.filter(({ observedOn }) => weekdayOf(observedOn) === day),
      ),
    ),
    hours: parts.map(([name, from, to]) =>
      count(
        name,
        seen.filter(({ observedAt: at }) => at !== undefined && at >= from && at < to),
      ),
    ),
    untimed: seen.filter(({ observedAt }) => observedAt === undefined).length,
    inFrames: framedChannels(portfolio),
  };
};

/** 1 January 2024 was a Monday. */
const weekdayOf = (day: string): number => ((daysBetween('2024-01-01', day) % 7) + 7) % 7;

const framedChannels = (portfolio: Portfolio): string[] => {
  const strata = ofKind(portfolio, 'sampling-frame').flatMap(({ data }) => data.strata);
  return channels.filter((name) => strata.some(({ channel, size }) => channel === name && size !== 0));
};
