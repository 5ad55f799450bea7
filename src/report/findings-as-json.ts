import type { Finding } from '#portfolio/finding.ts';
import { allRules } from '#rules/groups.ts';
import type { Unasked } from '#rules/unread-parts.ts';
import { counts } from './counts.ts';
import { inOrder } from './order.ts';
import { escapedForJson } from './printable.ts';

/**
 * Findings as one JSON object `{ findings, counts }` and a line end, in the same order as the text shows them. Where
 * rules could not be asked, `notAsked` says which, and until what can be read.
 */
export function findingsAsJson(findings: readonly Finding[], silent?: Unasked): string {
  const report = {
    findings: inOrder(findings).map(fields),
    counts: counts(findings),
    ...(silent?.rules.length ? { notAsked: silent } : {}),
  };
  return `${escapedForJson(JSON.stringify(report, null, 2))}\n`;
}

/** A finding with the statements of the rules an assessor applies that its rule answers. */
type Told = Finding & { statements?: readonly string[] | undefined };

const statementsOf = new Map(allRules.map(({ id, statements }) => [id, statements]));

/** The fields that readers of the JSON may rely on, in a fixed order; absent ones stay out. */
function fields(finding: Finding): Told {
  const { file, line, column, severity, rule, message, why, mend, nearest } = finding;
  const { subject, subjects, beside, answered } = finding;
  return {
    file,
    line,
    column,
    severity,
    rule,
    statements: statementsOf.get(rule),
    message,
    why,
    mend,
    nearest,
    subject,
    subjects,
    beside,
    answered,
  };
}
