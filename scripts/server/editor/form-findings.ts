import type { MissingField } from '#authoring/new-record/missing.ts';
import type { Finding } from '#portfolio/finding.ts';
import type { FormFinding } from './editor.ts';
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
      field: fieldAtLine(text, line),
    })),
];
