import type { Portfolio } from '#portfolio/portfolio.ts';
import type { Observed } from '#portfolio/schema/people.ts';

/** The colleagues observed, in the order of `people.yaml`. */
export const colleaguesOf = (portfolio: Portfolio): Observed[] =>
  [...portfolio.observed.values()].filter((person) => person.class === 'colleague');
