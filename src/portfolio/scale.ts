import type { PortfolioRecord } from './portfolio.ts';

type Scale = PortfolioRecord<'scorecard'>['data']['scale'];

/** How far a value is to the good on its scale, so that a better one is always the greater: the scale says which end is best. */
const goodness = ({ best }: Pick<Scale, 'best'>, value: number): number =>
  best === 'lowest' ? -value : value;

/** Whether a value meets the standard of its scale: it is that or better. */
export const isAtStandard = (scale: Scale, value: number): boolean =>
  goodness(scale, value) >= goodness(scale, scale.atStandard);

/** The values of a scale, the worst first. */
export const worstFirst = (scale: Scale): number[] =>
  scale.points.map(({ value }) => value).sort((a, b) => goodness(scale, a) - goodness(scale, b));

/** The worst point of a scale: the rating at which a critical line is failed. */
export const worstPoint = (scale: Scale): number => worstFirst(scale)[0] ?? 0;

/** Which step of the scale a value is, counted from 1 at the worst point; 0 for a value that is none of its points. */
export const stepOn = (scale: Scale, value: number): number => worstFirst(scale).indexOf(value) + 1;

/** How far a value lies up its scale, from 0 at the worst point to 1 at the best. */
export const heightOn = (scale: Scale, value: number): number => {
  const values = worstFirst(scale);
  const [worst = 0, best = 0] = [values[0], values.at(-1)];
  return best === worst ? 1 : (value - worst) / (best - worst);
};

/** What the worst point is called: the lowest, but for a scale of which the lowest number is best. */
export const worstInWords = ({ best }: Pick<Scale, 'best'>): string =>
  best === 'lowest' ? 'worst' : 'lowest';

/** How a value or a better one is said: 3 or above, or 2 or below. */
export const orBetter = ({ best }: Pick<Scale, 'best'>): string =>
  best === 'lowest' ? 'or below' : 'or above';
