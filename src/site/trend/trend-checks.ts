import type { Trend } from '#monitoring/trend.ts';
import type { TrendVersion } from '#monitoring/trend-version.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { nameShown, recordOfKind } from '#portfolio/select.ts';
import { hrefFrom, paths } from '../href.ts';
import { listInWords, shortDate } from '../words.ts';
import { latest } from './trend-window.ts';
import type { Whose } from './trend-words.ts';

/** One check of a quality criterion, as a figure lists it and as a file keeps it. */
export interface CheckRated {
  on: string;
  number: string;
  version: string;
  rating: number;
  /** What the scale calls the rating; empty where it has no such point. */
  label: string;
  met: boolean;
  /** The rules whose row of checks, or whose period, this one lies in. */
  rules: string[];
}

/** Every check that a share is counted from, in order of time, with its rating and the rules that it takes part in. */
export const checksRated = (
  portfolio: Portfolio,
  { versions }: Trend,
  quality: string,
  which: typeof latest = (rows) => rows,
): CheckRated[] =>
  which(versions.flatMap((part) => part.checks.map((check) => ({ ...check, part })))).flatMap(
    ({ on, number, met, part }) => {
      const rating = ratingIn(portfolio, number, quality);
      if (rating === undefined) return [];
      const label = labelOf(portfolio, part.scorecard, rating);
      return [{ on, number, version: part.version, rating, label, met, rules: rulesAt(part, number) }];
    },
  );

const ratingIn = (portfolio: Portfolio, number: string, quality: string): number | undefined =>
  recordOfKind(portfolio, number, 'observation')?.data.ratings.find((each) => each.quality === quality)
    ?.rating;

const labelOf = (portfolio: Portfolio, scorecard: string, rating: number): string =>
  recordOfKind(portfolio, scorecard, 'scorecard')?.data.scale.points.find(({ value }) => value === rating)
    ?.label ?? '';

const rulesAt = ({ verdict }: TrendVersion, number: string): string[] =>
  verdict.reasons
    .filter(({ observations }) => observations.includes(number))
    .map(({ signal, of }) => (of === 'check' ? signal : `${signal} by period`));

/** Whose the checks of a row are: `all of Colleague A`, or how many of each. */
export const whoseAre =
  (portfolio: Portfolio): Whose =>
  (observations) => {
    const theirs = Map.groupBy(observations, (number) => {
      const colleague = recordOfKind(portfolio, number, 'observation')?.data.colleague;
      return colleague === undefined ? 'somebody not named' : nameShown(portfolio, colleague);
    });
    const [[only] = [], ...others] = theirs;
    if (only !== undefined && others.length === 0)
      return observations.length === 1 ? `of ${only}` : `all of ${only}`;
    return listInWords([...theirs].map(([name, of]) => `${of.length} of ${name}`));
  };

/** The latest checks of a share as rows of a table. */
export const checkRows = (portfolio: Portfolio, trend: Trend, quality: string, from: string) =>
  checksRated(portfolio, trend, quality, latest).map(
    ({ on, number, version, rating, label, met, rules }) => ({
      number,
      href: hrefFrom(from, paths.record(number)),
      on: shortDate(on),
      version,
      rating: label === '' ? String(rating) : `${rating} (${label})`,
      standard: met ? 'at standard' : 'below',
      rules: rules.join(', '),
    }),
  );
