import type { Run } from './run.ts';

/**
 * A run without the numbered lines of something else that stand behind its last outcome: outcomes without words, of one
 * criterion that is not their first, where all outcomes before have words. What was left out is said.
 */
export const withoutStrays = (run: Run): Run => {
  const outcomes = [...run.outcomes];
  const toCheck = [...run.toCheck];
  for (let last = outcomes.at(-1); last && outcomes.length > 1; last = outcomes.at(-1)) {
    const [only, ...more] = last.criteria;
    const worded = outcomes.filter(({ text }) => text !== '').length;
    if (last.text !== '' || !only || more.length > 0 || worded < 2 || /\.1$/.test(only.code)) break;
    outcomes.pop();
    toCheck.push({
      line: only.line,
      says: `${only.code} ${only.text.slice(0, 120)} stands behind the last outcome and under none: it was left out.`,
    });
  }
  return { ...run, outcomes, toCheck };
};
