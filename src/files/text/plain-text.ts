import type { ShapeRuleId } from '#rules/files/shape.ts';
import { withoutConflicts } from './conflicts.ts';
import { withoutControlSigns } from './control-signs.ts';
import type { EditedFinding } from './line-edit.ts';

/** A text without what nobody wrote: signs that steer a screen, and marks of git; with a finding on each. */
export const plainText = (
  text: string,
  file: string,
  rule: ShapeRuleId,
): { text: string; findings: EditedFinding[] } => {
  const seen = withoutControlSigns(text, file, rule);
  const joined = withoutConflicts(seen.text, file, rule);
  return { text: joined.text, findings: [...seen.findings, ...joined.findings] };
};
