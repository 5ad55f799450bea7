import type { Rule, Verdict } from './rule.ts';

/** As many findings of one rule as a reader can take in one by one. */
const fewEnough = 3;

/** A verdict that is shown, with those that it stands for: itself, or all that were gathered. */
export interface Gathered {
  verdict: Verdict;
  of: readonly Verdict[];
}

/**
 * The verdicts of a rule as they are shown: each by itself while they are few, else one for all that weigh the same,
 * at the place of the first, with their count and the first three by name.
 */
export const gathered = (rule: Rule, verdicts: readonly Verdict[]): Gathered[] =>
  [...Map.groupBy(verdicts, ({ severity, unit }) => `${severity} ${unit}`).values()].flatMap((alike) =>
    alike.length > fewEnough
      ? [{ verdict: oneForAll(rule, alike), of: alike }]
      : alike.map((verdict) => ({ verdict, of: [verdict] })),
  );

const oneForAll = (rule: Rule, verdicts: readonly Verdict[]): Verdict => {
  const [first] = verdicts as [Verdict];
  const { place } = first;
  const subjects = [...new Set(verdicts.flatMap(({ subject }) => subject ?? []))];
  const named = subjects.slice(0, fewEnough).join(', ');
  const more = subjects.length > fewEnough ? ` and ${subjects.length - fewEnough} more` : '';
  const folder = place.file.split('/').slice(0, 2).join('/');
  return {
    place,
    message: `${rule.gather?.(verdicts.length)}: ${named}${more}.`,
    mend: mendOf(rule, verdicts, folder),
    subject: folder,
    subjects,
    severity: first.severity,
    unit: first.unit,
  };
};

/** How to mend them all, or, where that can be, how to answer them all. */
const mendOf = (rule: Rule, verdicts: readonly Verdict[], folder: string): string => {
  // Words on how to mend one of them may not fit the others.
  const [mend = rule.mend, ...others] = new Set(verdicts.map((one) => one.mend));
  const forAll = others.length > 0 ? rule.mend : mend;
  return rule.answerable === false
    ? forAll
    : `${forAll} Where that is as it should be, answer in content/portfolio.yaml with \`at:\` and a number, or \`at: ${folder}\` for all of that folder.`;
};
