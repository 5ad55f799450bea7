import type { Tally } from '#monitoring/tallies.ts';

/** Counts by month and channel as the filter's script reads them: `2026-03 telephone 4/6`, parted by semicolons. */
export const tallyWords = (counts: ReadonlyMap<string, Tally> | undefined): string =>
  [...(counts?.values() ?? [])]
    .map(({ month, channel, n, atStandard }) => `${month} ${channel} ${atStandard}/${n}`)
    .join(';');
