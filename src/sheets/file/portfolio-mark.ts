import type { Portfolio } from '#portfolio/portfolio.ts';
import { sha256 } from '#portfolio/sha-256.ts';
import { inLetters } from './checksum.js';

/** How many signs of a hash tell one portfolio, or one sheet, from another. */
export const markLength = 16;

/** A short hash of several facts. */
export const markOf = (facts: readonly unknown[]): string =>
  inLetters(sha256(JSON.stringify(facts)).slice(0, markLength));

/**
 * What tells a portfolio from every other, by what does not change while it is worked on: its learner, and what was
 * registered first. A unit that is registered for later makes no other portfolio of it.
 */
export const portfolioMark = ({ file, learner }: Portfolio): string => {
  const [first] = [...file.registrations].sort((a, b) => (a.registeredOn < b.registeredOn ? -1 : 1));
  return markOf([
    file.learner,
    learner?.shownAs,
    first?.registeredOn,
    first?.awardingOrganisation,
    first?.qualification,
  ]);
};
