import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { linesOf } from '#portfolio/scorecard-lines.ts';
import { ofKind, recordOfKind } from '#portfolio/select.ts';
import { sum } from '#statistics/counts.ts';
import { type Figured, figured } from '#statistics/figure-or-refusal.ts';
import { type AlphaMetric, krippendorff } from '#statistics/krippendorff.ts';
import { type PercentAgreement, percentAgreement } from '#statistics/percent-agreement.ts';
import type { Ratings } from '#statistics/ratings.ts';
import { type PairOfRaters, pairOf, pairsOf } from './rater-pairs.ts';

type Calibration = PortfolioRecord<'calibration'>;
type Scorecard = PortfolioRecord<'scorecard'>;

/** How far the raters lay apart on one quality criterion. */
export interface Disagreement {
  quality: string;
  text: string;
  /** Pairs of ratings of the same transaction, and how many of them differ. */
  pairs: number;
  apart: number;
  /** The points of the scale between two ratings, on average, and at most. */
  meanPoints: number;
  mostPoints: number;
}

/** Calibrations of one scorecard by the same raters, taken together. */
export interface Agreement {
  scorecard: Scorecard;
  raters: string[];
  /** Those scored blind; the figures are of these alone. */
  blind: Calibration[];
  /** Those in which a rater could see the others: agreement there means nothing, so they enter no figure. */
  seen: Calibration[];
  /** Ratings that are missing where another rater gave one: over all blind calibrations, and of each by its number. */
  gaps: number;
  gapsIn: ReadonlyMap<string, number>;
  /** What two or more rated: how many lines over all blind calibrations, and how many ratings of them. */
  compared: { lines: number; ratings: number };
  exact: Figured<PercentAgreement>;
  withinOne: Figured<PercentAgreement>;
  pairs: PairOfRaters[];
  alpha: Record<AlphaMetric, Figured<{ value: number }>>;
  /** How far the raters agree in each blind calibration, in order of time. */
  overTime: {
    calibration: Calibration;
    exact: Figured<PercentAgreement>;
    withinOne: Figured<PercentAgreement>;
  }[];
  /** Every quality criterion that two raters rated; the one with most disagreement first. */
  disagreements: Disagreement[];
}

/** How far raters agree, scorecard by scorecard and group of raters by group of raters. */
export const agreements = (portfolio: Portfolio): Agreement[] => {
  const groups = Map.groupBy(ofKind(portfolio, 'calibration'), ({ data }) =>
    [data.scorecard, ...ratersOf(data).sort()].join('\n'),
  );
  return [...groups.values()].flatMap((group) => {
    const scorecard = recordOfKind(portfolio, group[0]?.data.scorecard, 'scorecard');
    return scorecard ? [agreementOf(scorecard, group)] : [];
  });
};

const agreementOf = (scorecard: Scorecard, group: readonly Calibration[]): Agreement => {
  const raters = group[0] ? ratersOf(group[0].data) : [];
  const blind = group.filter(({ data }) => data.blind);
  const lines = linesOf(scorecard).map(({ id, text }) => ({ id, text }));
  const units = blind.flatMap((one) => lines.map(({ id }) => ({ one, quality: id })));
  const ratings = raters.map((rater) => units.map(({ one, quality }) => ratingBy(one, rater, quality)));
  const each = blind.map((one): [string, number] => [
    one.number,
    gapsIn(raters.map((rater) => lines.map(({ id }) => ratingBy(one, rater, id)))),
  ]);
  const alpha = (metric: AlphaMetric) => figured(() => krippendorff(ratings, { metric }));
  return {
    scorecard,
    raters,
    blind,
    seen: group.filter(({ data }) => !data.blind),
    gaps: gapsIn(ratings),
    gapsIn: new Map(each),
    compared: comparedIn(ratings),
    exact: figured(() => percentAgreement(ratings, 0)),
    withinOne: figured(() => percentAgreement(ratings, 1)),
    overTime: blind
      .toSorted((a, b) => (a.data.on < b.data.on ? -1 : a.data.on > b.data.on ? 1 : 0))
      .map((one) => {
        const alone = raters.map((rater) => lines.map(({ id }) => ratingBy(one, rater, id)));
        const within = (points: number) => figured(() => percentAgreement(alone, points));
        return { calibration: one, exact: within(0), withinOne: within(1) };
      }),
    pairs: pairsOf(raters).map((pair) => pairOf(pair, raters, ratings, scorecard)),
    alpha: { nominal: alpha('nominal'), ordinal: alpha('ordinal'), interval: alpha('interval') },
    disagreements: lines
      .flatMap((line) => disagreementOn(line, blind))
      .sort((a, b) => b.meanPoints - a.meanPoints || b.apart / b.pairs - a.apart / a.pairs),
  };
};

/** The raters by name; where two are only called by the same role, the second is told from the first. */
const ratersOf = ({ raters }: Calibration['data']): string[] =>
  raters.map(({ rater }, index) => {
    const before = raters.slice(0, index).filter((other) => other.rater === rater).length;
    return before === 0 ? rater : `${rater} (${before + 1})`;
  });

const ratingBy = ({ data }: Calibration, rater: string, quality: string): number | null =>
  data.raters[ratersOf(data).indexOf(rater)]?.ratings.find((one) => one.quality === quality)?.rating ?? null;

/** How many raters rated each line. */
const ratersOn = (ratings: Ratings): number[] =>
  (ratings[0] ?? []).map((_, unit) => ratings.filter((of) => of[unit] !== null).length);

const gapsIn = (ratings: Ratings): number =>
  sum(ratersOn(ratings).map((given) => (given === 0 ? 0 : ratings.length - given)));

const comparedIn = (ratings: Ratings): Agreement['compared'] => {
  const shared = ratersOn(ratings).filter((given) => given >= 2);
  return { lines: shared.length, ratings: sum(shared) };
};

const disagreementOn = (
  { id, text }: { id: string; text: string },
  calibrations: readonly Calibration[],
): Disagreement[] => {
  const apart = calibrations.flatMap(({ data }) => {
    const given = data.raters.flatMap(
      ({ ratings }) => ratings.find(({ quality }) => quality === id)?.rating ?? [],
    );
    return given.flatMap((one, index) => given.slice(index + 1).map((other) => Math.abs(one - other)));
  });
  if (apart.length === 0) return [];
  return [
    {
      quality: id,
      text,
      pairs: apart.length,
      apart: apart.filter((points) => points > 0).length,
      meanPoints: sum(apart) / apart.length,
      mostPoints: Math.max(...apart),
    },
  ];
};
