import { onceFor } from '#language/once-for.ts';
import type { Finding } from '#portfolio/finding.ts';
import { allRules } from '#rules/groups.ts';
import { findingsOn } from '#rules/judge.ts';
import { familyOf } from '#rules/statements.ts';
import type { Site } from '../portfolio.ts';
import { severityLook } from '../shared/severity.ts';
import { findingView } from './findings.ts';

/** Findings as the page of what they are about shows them: open ones first, the heaviest before the others. */
export type FoundHere = ReturnType<typeof foundView>[];

/** Said of a criterion by its state and its lanes already. */
const saidByState = new Set(['criterion-unclaimed', 'criterion-unjudged', 'criterion-not-yet-met']);

const order = ['error', 'warning', 'to-do', 'info'];

const foundView = (site: Site, finding: Finding) => ({
  ...findingView(site, finding),
  look: severityLook(finding.severity),
});

/** What was found of a record, a criterion or a unit, by its number, reference or code. */
export const foundOf = (site: Site, subject: string): FoundHere =>
  shown(
    site,
    findingsOn(subject, bySubject(site).get(subject) ?? []).filter(({ rule }) => !saidByState.has(rule)),
  );

/** What was found of how colleagues are monitored and fed back to: by the rules of preparing, monitoring, feedback. */
export const foundOfMonitoring = (site: Site): FoundHere =>
  shown(
    site,
    site.findings.filter(({ rule }) => ofMonitoring.has(rule)),
  );

const ofMonitoring = new Set(
  allRules
    .filter(({ statements = [] }) => statements.some((id) => ['PRE', 'MON', 'FB'].includes(familyOf(id))))
    .map(({ id }) => id),
);

const shown = (site: Site, findings: readonly Finding[]): FoundHere =>
  [...findings]
    .sort(
      (a, b) =>
        Number(!!a.answered) - Number(!!b.answered) || order.indexOf(a.severity) - order.indexOf(b.severity),
    )
    .map((finding) => foundView(site, finding));

/** Every finding under all that it is about: what it names, and the record in whose file it stands. */
const bySubject = onceFor(({ portfolio, findings }: Site): ReadonlyMap<string, readonly Finding[]> => {
  const numberOf = new Map(portfolio.records.map(({ file, number }) => [file, number]));
  const index = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { subject, subjects = [], file } = finding;
    for (const key of new Set([subject, ...subjects, numberOf.get(file)]))
      if (key !== undefined) {
        const list = index.get(key);
        if (list) list.push(finding);
        else index.set(key, [finding]);
      }
  }
  return index;
});
