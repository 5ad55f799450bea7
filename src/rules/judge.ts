import type { Answer, Finding, Severity } from '#portfolio/finding.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { declaredComplete } from '#portfolio/select.ts';
import { shapeRules } from './files/shape.ts';
import { gathered } from './gathered.ts';
import { rules as allRules } from './index.ts';
import { findingOf, type Rule, type Verdict, type World } from './rule.ts';
import { ifRead } from './unread-parts.ts';
import { answerIdle, idlePlace } from './whole/answer-idle.ts';

/**
 * Judges a whole portfolio by every rule. Findings come sorted by file and place; answered ones carry their answer.
 * A rule about the answers themselves (`last`) is asked when all others have been.
 */
export const judge = (
  portfolio: Portfolio,
  { today }: { today: string },
  rules: readonly Rule[] = allRules,
): Finding[] => judgeRead(portfolio, { today }, rules).findings;

/** What was found, and the rules that could not be asked, since what they look at could not be read. */
export interface Judged {
  findings: Finding[];
  silent: Rule[];
}

/** As `judge`, of a portfolio of which parts may not have been read: a rule that looks at one of them is silent. */
export const judgeRead = (
  portfolio: Portfolio,
  { today }: { today: string },
  rules: readonly Rule[] = allRules,
): Judged => {
  const used = new Set<Answer>();
  const world: World = { today, rules: [...shapeRules, ...allRules], used };
  const silent = new Set(silentRules(portfolio, rules));
  const asked = rules.filter((rule) => !silent.has(rule));
  const findings: Finding[] = [];
  for (const rule of [...asked.filter(({ last }) => !last), ...asked.filter(({ last }) => last)]) {
    const found = ifRead(() => judgedBy(rule, portfolio, world));
    if (!found) silent.add(rule);
    for (const { answered } of found ?? []) if (answered) used.add(answered);
    findings.push(...(found ?? []));
  }
  return { findings: sortFindings(findings), silent: rules.filter((rule) => silent.has(rule)) };
};

/** The rules that cannot be asked of a portfolio: what they would miss may stand in a file that cannot be read. */
const silentRules = (
  { unread }: Pick<Portfolio, 'unread'>,
  rules: readonly Rule[] = allRules,
): readonly Rule[] => (unread.size === 0 ? [] : rules.filter(({ needsWhole }) => needsWhole));

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

const judgedBy = (rule: Rule, portfolio: Portfolio, world: World): Finding[] => {
  const verdicts = [...rule.judge(portfolio, world)];
  const answers = rule.answerable === false ? [] : answersTo(portfolio, rule.id);
  if (!rule.gather) return verdicts.map((verdict) => judged(portfolio, rule, verdict, answers));
  // A place is looked up in its file again, so only for the verdicts that are shown, or that an answer may meet.
  const answered = verdicts.map((one) =>
    answers.length > 0 || one.answered ? judged(portfolio, rule, one, answers) : undefined,
  );
  const open = verdicts.filter((_, index) => !answered[index]?.answered);
  return [
    ...answered.flatMap((finding) => (finding?.answered ? [finding] : [])),
    ...gathered(rule, open).map(({ verdict, of }) => {
      const finding = judged(portfolio, rule, verdict, []);
      if (of.length > 1) {
        const verdicts = bySubject(of);
        apart.set(finding, (about) =>
          (verdicts().get(about) ?? []).map((one) => judged(portfolio, rule, one, [])),
        );
      }
      return finding;
    }),
  ];
};

/** What one that was gathered says of one record, worked out when that record is asked about: places cost reading. */
type Apart = WeakMap<Finding, (about: string) => Finding[]>;

const everywhere = globalThis as { portfolioFindingsApart?: Apart };

/** One for all copies of this file: Astro makes pages with a copy of its own, and shows them what the commands found. */
const apart: Apart = everywhere.portfolioFindingsApart ?? new WeakMap();
everywhere.portfolioFindingsApart = apart;

const addTo = (index: Map<string, Verdict[]>, about: string, verdict: Verdict): void => {
  const list = index.get(about);
  if (list) list.push(verdict);
  else index.set(about, [verdict]);
};

/** Verdicts under all that they are about, sorted once somebody asks: each page of a record does. */
const bySubject = (verdicts: readonly Verdict[]): (() => ReadonlyMap<string, readonly Verdict[]>) => {
  let made: Map<string, Verdict[]> | undefined;
  return () => {
    if (made) return made;
    made = new Map();
    for (const one of verdicts)
      for (const about of new Set([one.subject, ...(one.subjects ?? [])]))
        if (about !== undefined) addTo(made, about, one);
    return made;
  };
};

/**
 * Findings as somebody sees them who asks about one thing, by its number, reference, code or file: what was gathered
 * with others stands there by itself, at its own place and with its own mend.
 */
export const findingsOn = (about: string, findings: readonly Finding[]): Finding[] =>
  findings.flatMap((finding) => {
    const own = apart.get(finding)?.(about) ?? [];
    return own.length > 0 ? own : [finding];
  });

/** Findings each changed, and so what each that was gathered says of one record. */
export const changedFindings = (
  findings: readonly Finding[],
  change: (finding: Finding) => Finding,
): Finding[] =>
  findings.map((finding) => {
    const changed = change(finding);
    const own = apart.get(finding);
    if (own && changed !== finding) apart.set(changed, (about) => own(about).map(change));
    return changed;
  });

/**
 * Findings with others that were made outside of the rules, such as on the words of a file: each with the answer that
 * meets it, which is then not idle. Where the file that holds the answers could not be read, none is met.
 */
export const withFindings = (
  portfolio: Portfolio,
  findings: readonly Finding[],
  more: readonly Finding[],
): Finding[] => {
  if (!ifRead(() => portfolio.file)) return [...findings, ...more];
  const rules = new Map(allRules.map((rule) => [rule.id, rule]));
  const met = more.map((finding) => {
    const isOpen = rules.get(finding.rule)?.answerable === false;
    const answers = isOpen ? [] : answersTo(portfolio, finding.rule);
    return { ...finding, answered: answers.find((answer) => meets(answer, finding)) };
  });
  const used = new Set(met.flatMap(({ answered }) => answered ?? []));
  const lines = new Set(
    [...used].map((answer) => idlePlace(portfolio, portfolio.file.answers.indexOf(answer)).line),
  );
  const idle = (finding: Finding) => finding.rule === answerIdle.id && lines.has(finding.line);
  return [...findings.filter((finding) => !idle(finding)), ...met];
};

const judged = (portfolio: Portfolio, rule: Rule, verdict: Verdict, answers: readonly Answer[]): Finding => {
  const finding = findingOf(rule, verdict);
  const severity = severityNow(portfolio, finding.severity, verdict.unit);
  const answered = verdict.answered ?? answers.find((answer) => meets(answer, finding));
  return { ...finding, severity, answered };
};

/** Work in progress is a to-do until its unit is declared complete, and an error after. */
const severityNow = (portfolio: Portfolio, severity: Severity, unit: string | undefined): Severity =>
  severity === 'to-do' && unit !== undefined && declaredComplete(portfolio, unit) ? 'error' : severity;

const answersTo = (portfolio: Portfolio, id: string): Answer[] =>
  portfolio.file.answers.filter(({ rule }) => rule === id);

/** An answer names what a finding is about, its file, or a folder that holds the file. */
export const meets = ({ at }: Answer, { subject, file }: Pick<Finding, 'subject' | 'file'>): boolean =>
  at === subject || at === file || file.startsWith(`${at}/`);
