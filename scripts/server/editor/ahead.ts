import { withDraft } from '#files/write-record.ts';
import type { WholeContent } from '#portfolio/link.ts';
import { linkPortfolio } from '#portfolio/link.ts';
import { rules } from '#rules/index.ts';
import { findingsOn, judge } from '#rules/judge.ts';
import { type CoverageChange, coverageChange } from './coverage-change.ts';
import type { FormFinding } from './editor-answers.ts';
import { formFindings } from './form-findings.ts';

/** What a record would change, and what would be asked of it, were it saved as it stands in its form. */
export interface Ahead {
  changes: CoverageChange[];
  asks: FormFinding[];
}

/** What holds a record back from being written is said while it is written; a rule of these asks what comes after. */
const later = rules.filter(({ answerable, later }) => answerable !== false || later);

/**
 * What a draft would change in the portfolio of which `content` is what was read; nothing where it cannot be read whole.
 * To-dos are left out: they are of the whole portfolio. `today` is an ISO date.
 */
export const aheadOf = (
  root: string,
  content: WholeContent,
  draft: { number: string; file: string; text: string },
  today: string,
): Ahead => {
  const after = withDraft(root, content, draft);
  if (!after) return { changes: [], asks: [] };
  const found = findingsOn(draft.number, judge(linkPortfolio(after), { today }, later)).filter(
    ({ file, severity, answered }) =>
      file === draft.file && !answered && (severity === 'error' || severity === 'warning'),
  );
  return { changes: coverageChange(content, after), asks: formFindings([], found, draft.text) };
};
