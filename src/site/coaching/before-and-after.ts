import type { Change, ShareSeen } from '#monitoring/change-after.ts';
import { intervalInWords } from '../shared/period-words.ts';
import { counted, shortDate } from '../words.ts';

/** What the quality criterion was like before and after, in words that claim no cause. */
export const changeShown = (change: Change | undefined) => {
  if (!change) return undefined;
  const { turn, from, to, before, after, difference, otherVersion } = change;
  const what = turn.what === 'coaching' ? 'the session' : 'the feedback';
  const other =
    otherVersion > 0
      ? [`${counted(otherVersion, 'later check')} with another version of the scorecard cannot be compared.`]
      : [];
  return {
    since: `${what} on ${shortDate(turn.on)}`,
    from: from && `since ${shortDate(from)}, when the line was last worked on`,
    to: to && `up to ${shortDate(to)}, when it was next worked on`,
    before: shareInWords(before),
    after: shareInWords(after),
    difference: difference && differenceInWords(difference),
    other,
  };
};

/** What to make of many differences side by side; nothing where there are not many. */
export const manyInWords = (differences: number): string | undefined =>
  differences < 2
    ? undefined
    : `${differences} differences stand side by side here, each with an interval of 95%: of so many intervals about one in twenty would leave out the true change by chance, so a single “higher” or “lower” is a reason to look and no proof.`;

const shareInWords = (share: ShareSeen | undefined): string =>
  share === undefined
    ? 'no planned check'
    : `${share.atStandard} of ${share.n} (${intervalInWords(share.n, share.lower, share.upper)})`;

/** Points with their sign; what rounds to none has none. */
const points = (share: number): string => {
  const whole = Math.round(share * 100);
  return whole === 0 ? '0' : `${whole > 0 ? '+' : '−'}${Math.abs(whole)}`;
};

const differenceInWords = ({ difference, lower, upper }: NonNullable<Change['difference']>): string => {
  const said = `${points(difference)} points, 95% interval ${points(lower)} to ${points(upper)}`;
  if (lower > 0) return `Higher: ${said}.`;
  if (upper < 0) return `Lower: ${said}.`;
  return `May be no change at all: ${said}.`;
};
