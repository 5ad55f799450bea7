import { coverage } from '#portfolio/coverage/coverage.ts';
import { linkPortfolio, type WholeContent } from '#portfolio/link.ts';
import { stateWords } from '#report/coverage-rows.ts';

/** A criterion that stands elsewhere than it did, each state in words. */
export interface CoverageChange {
  criterion: string;
  text: string;
  before: string;
  now: string;
}

const statesOf = (content: WholeContent) =>
  coverage(linkPortfolio(content))
    .flatMap(({ criteria }) => criteria)
    .map(({ criterion: { ref, text }, state }) => ({ ref, text, state: stateWords[state] }));

/** What changed in the coverage of the learner's units between two readings of a portfolio, in the order of the units. */
export const coverageChange = (before: WholeContent, after: WholeContent): CoverageChange[] => {
  const then = new Map(statesOf(before).map(({ ref, state }) => [ref, state]));
  return statesOf(after)
    .filter(({ ref, state }) => then.has(ref) && then.get(ref) !== state)
    .map(({ ref, text, state }) => ({ criterion: ref, text, before: then.get(ref) ?? '', now: state }));
};
