import type { Portfolio, PortfolioRecord } from '../portfolio.ts';
import { linesOf } from '../scorecard-lines.ts';
import { ofKind, recordOfKind } from '../select.ts';
import { sum } from './counts.ts';
import { type Kappa, type KappaWeights, kappa } from './kappa.ts';
import { type AlphaMetric, krippendorff } from './krippendorff.ts';
import { type PercentAgreement, percentAgreement } from './percent-agreement.ts';
import type { Ratings } from './ratings.ts';
import { StatisticsError } from './statistics-error.ts';

type Calibration = PortfolioRecord<'calibration'>;
type Scorecard = PortfolioRecord<'scorecard'>;

/** A figure, or why there is none. */
export type Figured<T> = { figure: T } | { refused: string };

/** Two raters and how far they agree beyond chance, by each way of weighing. */
export interface PairOfRaters {
  raters: readonly [string, string];
  /** Ratings that both gave. */
  n: number;
  kappa: Record<KappaWeights, Figured<Kappa>>;
}

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
  /** Ratings that are missing where another rater gave one. */
  gaps: number;
  exact: Figured<PercentAgreement>;
  withinOne: Figured<PercentAgreement>;
  pairs: PairOfRaters[];
  alpha: Record<AlphaMetric, Figured<{ value: number }>>;
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
  const alpha = (metric: AlphaMetric) => figured(() => krippendorff(ratings, { metric }));
  return {
    scorecard,
    raters,
    blind,
    seen: group.filter(({ data }) => !data.blind),
    gaps: gapsIn(ratings),
    exact: figured(() => percentAgreement(ratings, 0)),
    withinOne: figured(() => percentAgreement(ratings, 1)),
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

const figured = <T>(work: () => T): Figured<T> => {
  try {
    return { figure: work() };
  } catch (error) {
    if (error instanceof StatisticsError) return { refused: error.message };
    throw error;
  }
};

const gapsIn = (ratings: Ratings): number =>
  sum(
    (ratings[0] ?? []).map((_, unit) => {
      const given = ratings.filter((of) => of[unit] !== null).length;
      return given === 0 ? 0 : ratings.length - given;
    }),
  );

const pairsOf = (raters: readonly string[]): [string, string][] =>
  raters.flatMap((one, index) => raters.slice(index + 1).map((other): [string, string] => [one, other]));

const pairOf = (
  pair: readonly [string, string],
  raters: readonly string[],
  ratings: Ratings,
  { data }: Scorecard,
): PairOfRaters => {
  const [first = [], second = []] = pair.map((rater) => ratings[raters.indexOf(rater)]);
  const both = first.flatMap((rating, unit) => {
    const other = second[unit];
    return rating === null || other === null || other === undefined ? [] : [[rating, other] as const];
  });
  const points = data.scale.points.map(({ value }) => value).sort((a, b) => a - b);
  const table = points.map((row) =>
    points.map((column) => both.filter(([one, other]) => one === row && other === column).length),
  );
  const weighed = (weights: KappaWeights) => figured(() => kappa(table, { weights }));
  return {
    raters: pair,
    n: both.length,
    kappa: { none: weighed('none'), linear: weighed('linear'), quadratic: weighed('quadratic') },
  };
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
