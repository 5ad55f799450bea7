import { binomialBetween } from '#statistics/binomial.ts';
import { falseDiscovery } from '#statistics/false-discovery.ts';
import { type StepDown, stepDown } from '#statistics/step-down.ts';
import { heldAgainst, type LineStanding } from './line-standing.ts';

/** Of the lines that a question singles out, at most this part is expected to be there by chance. */
export const falseRate = 0.05;

/** So many of the latest checks are asked whether a line grew worse; what lies further back is no news. */
export const checksAsked = 100;

/** A fall in the share at standard, with the day of the first check after it. */
export interface Fall extends StepDown {
  from: string;
}

/** Which of many lines a question singles out, and of how many it was asked. */
export interface Singled<T> {
  asked: number;
  stand: ReadonlyMap<LineStanding, T>;
}

/**
 * The lines that grew worse: Pettitt's exact test on the latest checks of each line that has enough for a trend, held to
 * the rate of false discoveries among all of them. A line whose chart says that it is improving is left to go on.
 */
export const linesThatFell = (lines: readonly LineStanding[]): Singled<Fall> => {
  const asked = lines.flatMap((line) => {
    const checks = line.part?.enough ? line.part.checks.slice(-checksAsked) : [];
    if (checks.length === 0) return [];
    const step = stepDown(checks.map(({ met }) => met));
    return [{ line, step: { ...step, from: checks[step.before.n]?.on ?? '' } }];
  });
  const { stand } = falseDiscovery(
    asked.map(({ step }) => step.pValue),
    falseRate,
    asked.map(({ step }) => step.least),
  );
  const found = asked.filter(({ line }, index) => stand[index] && line.state !== 'improving');
  return { asked: asked.length, stand: new Map(found.map(({ line, step }) => [line, step])) };
};

/**
 * The lines below their target, or below a half where no plan sets one: the exact binomial test of each line with checks
 * enough for a share, held to the rate of false discoveries among all of them, and a 95% Wilson interval that lies
 * wholly under the target. A line whose chart says that it is improving is left to go on.
 */
export const linesBelow = (lines: readonly LineStanding[]): Singled<number> => {
  const asked = lines.filter(({ toTarget }) => toTarget !== 'too-few');
  const chances = asked.map((line) => binomialBetween(0, line.atStandard, line.n, heldAgainst(line)));
  const least = asked.map((line) => binomialBetween(0, 0, line.n, heldAgainst(line)));
  const { stand } = falseDiscovery(chances, falseRate, least);
  const found = asked.flatMap((line, index): [LineStanding, number][] =>
    stand[index] && line.toTarget === 'under' && line.state !== 'improving'
      ? [[line, chances[index] ?? 1]]
      : [],
  );
  return { asked: asked.length, stand: new Map(found) };
};
