/** Whose checks a trend is made of: a colleague's, those of a channel, or, without either, everybody's. */
export interface TrendWho {
  colleague?: string | undefined;
  channel?: string | undefined;
  /** A quality criterion; without it whole transactions by their weighted score. */
  quality?: string | undefined;
}

/** Which trend is shown, and on which page. */
export interface TrendAsked extends TrendWho {
  check?: 'planned' | 'spot' | undefined;
  /** A version of the scorecard; without it all. */
  version?: string | undefined;
  /** What a report says of it, held beside what the checks show. */
  says?: string | undefined;
  /** The days that the report speaks of; without them all. */
  days?: { from?: string | undefined; to?: string | undefined } | undefined;
  /** Unique on the page. */
  id: string;
  /** The path of the page that shows it. */
  from: string;
  /** For a narrow card. */
  compact?: boolean | undefined;
}

/** The file with the shares of a trend by period. A dot keeps ids apart: they hold none. */
export const trendFile = ({ colleague, channel, quality }: TrendWho): string => {
  const who = colleague ?? (channel === undefined ? 'everybody' : `channel.${channel}`);
  return `monitoring/data/${quality === undefined ? who : `${who}.${quality}`}.csv`;
};

/** The file with the checks that the shares of a quality criterion are counted from, one by one. */
export const checksFile = (who: TrendWho): string =>
  trendFile(who).replace('monitoring/data/', 'monitoring/data/checks.');

/** The file with the scores of whole transactions, check by check. */
export const scoresFile = (who: TrendWho): string =>
  trendFile({ ...who, quality: undefined }).replace('monitoring/data/', 'monitoring/data/scores.');
