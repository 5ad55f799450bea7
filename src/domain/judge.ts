import type { Answer, Finding, Severity } from './finding.ts';
import type { Portfolio } from './portfolio.ts';
import { rules as allRules } from './rules/index.ts';
import { findingOf, type Rule, type Verdict, type World } from './rules/rule.ts';
import { shapeRules } from './rules/shape.ts';
import { declaredComplete } from './select.ts';

/** Judges a whole portfolio by every rule. Findings come sorted by file and place; answered ones carry their answer. */
export const judge = (
  portfolio: Portfolio,
  { today }: { today: string },
  rules: readonly Rule[] = allRules,
): Finding[] => {
  const world: World = { today, rules: [...shapeRules, ...allRules] };
  const findings: Finding[] = [];
  for (const rule of rules.filter(({ needsWhole }) => !needsWhole || portfolio.unread.size === 0))
    for (const verdict of rule.judge(portfolio, world)) findings.push(judged(portfolio, rule, verdict));
  return sortFindings(findings);
};

/** Sorts findings by file, line, column and rule, so that the same input gives the same list. */
export const sortFindings = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );

/** Whether a finding stops publishing: an error that nobody has answered. */
export const blocks = (finding: Finding): boolean => finding.severity === 'error' && !finding.answered;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const judged = (portfolio: Portfolio, rule: Rule, verdict: Verdict): Finding => {
  const finding = findingOf(rule, verdict);
  const severity = severityNow(portfolio, finding.severity, verdict.unit);
  const answered = verdict.answered ?? (rule.answerable === false ? undefined : answerTo(portfolio, finding));
  return { ...finding, severity, answered };
};

/** Work in progress is a to-do until its unit is declared complete, and an error after. */
const severityNow = (portfolio: Portfolio, severity: Severity, unit: string | undefined): Severity =>
  severity === 'to-do' && unit !== undefined && declaredComplete(portfolio, unit) ? 'error' : severity;

const answerTo = (portfolio: Portfolio, finding: Finding): Answer | undefined =>
  portfolio.file.answers.find(
    ({ rule, at }) => rule === finding.rule && (at === finding.subject || at === finding.file),
  );
