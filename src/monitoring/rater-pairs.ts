import type { PortfolioRecord } from '#portfolio/portfolio.ts';
import { type Figured, figured } from '#statistics/figure-or-refusal.ts';
import { type Kappa, type KappaWeights, kappa } from '#statistics/kappa.ts';
import type { Ratings } from '#statistics/ratings.ts';

/** Two raters and how far they agree beyond chance, by each way of weighing. */
export interface PairOfRaters {
  raters: readonly [string, string];
  /** Ratings that both gave. */
  n: number;
  kappa: Record<KappaWeights, Figured<Kappa>>;
}

/** Every two of some raters. */
export const pairsOf = (raters: readonly string[]): [string, string][] =>
  raters.flatMap((one, index) => raters.slice(index + 1).map((other): [string, string] => [one, other]));

/** Two raters with the kappa of what both rated, on the points of the scorecard's scale. */
export const pairOf = (
  pair: readonly [string, string],
  raters: readonly string[],
  ratings: Ratings,
  { data }: PortfolioRecord<'scorecard'>,
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
