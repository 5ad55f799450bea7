import fc from 'fast-check';
import type { Finding } from '#portfolio/finding.ts';

/** The finding of the house's example, with the given fields in place of its own. */
export function finding(fields: Partial<Finding> = {}): Finding {
  return {
    file: 'content/observations/E014-refund-call.yaml',
    line: 3,
    column: 16,
    severity: 'error',
    rule: 'unknown-criterion',
    message: 'Unit ocr-41 has no criterion 2.8.',
    why: 'Its outcome 2 runs from 2.1 to 2.6.',
    mend: 'Write the code of a criterion that the unit has.',
    ...fields,
  };
}

/** Any text, steering characters and halves of pairs included. */
export const anyText = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.constantFrom('\u001b', '\u009b', '\r', '\n', '\t', '\ud83d', '\udc00', '%', ':', ',', '{', '['),
  ),
  maxLength: 40,
});

/** Findings whose every text may hold anything. */
export const anyFinding: fc.Arbitrary<Finding> = fc.record(
  {
    file: anyText,
    line: fc.integer({ min: 1, max: 5 }),
    column: fc.integer({ min: 1, max: 60 }),
    severity: fc.constantFrom('error', 'warning', 'info', 'to-do'),
    rule: anyText,
    message: anyText,
    why: anyText,
    mend: anyText,
    nearest: anyText,
    subject: anyText,
    answered: fc.record({ rule: anyText, at: anyText, reason: anyText, by: anyText, on: anyText }),
  },
  { requiredKeys: ['file', 'line', 'column', 'severity', 'rule', 'message', 'why', 'mend'] },
);

/** What would steer a terminal: every control but the line end, and what reorders or hides text. */
export const STEERING = /(?!\n)[\p{Cc}\u2028-\u202e\u2066-\u2069\u200b\u200e\u200f\ufeff]/u;
