import type { MissingField } from '#authoring/new-record/missing.ts';
import type { Finding } from '#portfolio/finding.ts';
import type { FormFinding } from './editor-answers.ts';
import { fieldAtLine } from './field-at-line.ts';

/** What a form is told of its draft, at its fields: what is still needed, and what is found in the text that it makes. */
export const formFindings = (
  missing: readonly MissingField[],
  findings: readonly Finding[],
  text: string,
): FormFinding[] => [
  ...missing.map(({ path, sentence }) => ({
    field: path,
    severity: 'error' as const,
    message: 'This is still needed.',
    mend: sentence,
  })),
  ...findings
    .filter(({ rule }) => rule !== 'field-missing')
    .map(({ severity, message, mend, line }) => ({
      severity,
      message,
      mend,
      ...placeIn(text, line),
    })),
];

/** Where a line of a record's text stands in its form: at a field, or in its words, counted from the first line of these. */
const placeIn = (text: string, line: number): Pick<FormFinding, 'field' | 'line'> => {
  const before = /^\uFEFF?---[ \t]*\r?\n[\s\S]*?\n---[ \t]*\r?\n\s*/.exec(text)?.[0].split('\n').length ?? 0;
  return before > 0 && line >= before ? { line: line - before + 1 } : { field: fieldAtLine(text, line) };
};
