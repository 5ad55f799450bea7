import { group } from '#language/group.ts';
import { onceFor } from '#language/once-for.ts';
import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { isAtStandard } from '#portfolio/scale.ts';
import { ofKind, recordOfKind } from '#portfolio/select.ts';
import { failedLines } from './critical-failure.ts';

type Observation = PortfolioRecord<'observation'>;

/** A critical failure that nothing has shown to be over. */
export interface CriticalOpen {
  observation: Observation;
  colleague: string;
  /** The line that was failed; undefined where the record names none. */
  quality: string | undefined;
}

/**
 * The critical failures that are still open, planned and spot checks alike, in order of time: of a line, until a later
 * check rates it at standard; where the record names no line, until feedback speaks of the observation.
 */
export const criticalOpen = onceFor((portfolio: Portfolio): CriticalOpen[] => {
  const all = ofKind(portfolio, 'observation').toSorted((a, b) => order(a, b));
  const theirs = group(all, ({ data }) => data.colleague);
  const fed = new Set(ofKind(portfolio, 'feedback').flatMap(({ data }) => data.observations));
  return all.flatMap((observation) =>
    failuresIn(portfolio, observation)
      .filter((quality) =>
        quality === undefined
          ? !fed.has(observation.number)
          : !(theirs.get(observation.data.colleague) ?? []).some(
              (later) => order(observation, later) < 0 && passes(portfolio, later, quality),
            ),
      )
      .map((quality) => ({ observation, colleague: observation.data.colleague, quality })),
  );
});

const order = (a: Observation, b: Observation): number =>
  a.data.observedOn < b.data.observedOn ? -1 : a.data.observedOn > b.data.observedOn ? 1 : 0;

/** The lines that an observation failed critically, each once; undefined stands for one that names no line. */
export const failuresIn = (portfolio: Portfolio, observation: Observation): (string | undefined)[] => {
  const scorecard = recordOfKind(portfolio, observation.data.scorecard, 'scorecard');
  const failed = scorecard ? failedLines(observation, scorecard) : [];
  return [...new Set([...observation.data.criticalFailures.map(({ quality }) => quality), ...failed])];
};

const passes = (portfolio: Portfolio, { data }: Observation, quality: string): boolean => {
  const scorecard = recordOfKind(portfolio, data.scorecard, 'scorecard');
  const rating = data.ratings.find((one) => one.quality === quality)?.rating;
  return scorecard !== undefined && rating !== undefined && isAtStandard(scorecard.data.scale, rating);
};
