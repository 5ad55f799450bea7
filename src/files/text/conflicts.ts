import type { Place } from '#portfolio/finding.ts';
import { type ShapeRuleId, shapeFinding } from '#rules/files/shape.ts';
import type { EditedFinding } from './line-edit.ts';

/** The lines that git leaves where it could not join two versions: <<<<<<< ours, ||||||| before, =======, >>>>>>> theirs. */
const mark = /^(<{7}|\|{7}|={7}|>{7})(?:\s|$)/;

/** A text without what git left in it, on as many lines as before, and a finding for each place where it did. */
export const withoutConflicts = (
  text: string,
  file: string,
  rule: ShapeRuleId,
): { text: string; findings: EditedFinding[] } => {
  // In an account a line of = alone is under a heading.
  const sure = rule === 'mdx-unreadable' ? /^(<{7}|>{7})(\s|$)/m : /^(<{7}|={7}|>{7})(\s|$)/m;
  if (!sure.test(text)) return { text, findings: [] };
  const lines = text.split('\n');
  const findings: EditedFinding[] = [];
  let ours: number[] = [];
  for (const [at, line] of lines.entries()) {
    const [, sign = ''] = mark.exec(line) ?? [];
    if (!sign) continue;
    if (sign.startsWith('<')) ours = [at];
    else ours.push(at);
    if (!sign.startsWith('>')) continue;
    findings.push(toldAt(ours, lines, file, rule));
    ours = [];
  }
  if (ours.length > 0) findings.push(toldAt(ours, lines, file, rule));
  return { text: lines.join('\n'), findings };
};

/** Tells of one conflict and empties the lines of all versions but the first. */
const toldAt = (
  marks: readonly number[],
  lines: string[],
  file: string,
  rule: ShapeRuleId,
): EditedFinding => {
  const [first = 0] = marks;
  const last = marks.at(-1) ?? first;
  const kept = marks.find((at) => at > first) ?? last;
  const middle = marks.find((at) => lines[at]?.startsWith('=')) ?? kept;
  const place: Place = { file, line: first + 1, column: 1 };
  const whole = marks.length > 2;
  for (let at = whole ? kept : last; at <= last; at += 1) lines[at] = '';
  for (const at of marks) lines[at] = '';
  return shapeFinding(
    rule,
    place,
    whole
      ? 'Two versions of this file stand here one after the other: git could not join them, and left its marks.'
      : 'A mark stands here that git leaves where it joins two versions of a file.',
    {
      mend: whole
        ? `Take away line ${first + 1} and lines ${kept + 1} to ${last + 1}. To keep the other version: lines ${first + 1} to ${middle + 1} and line ${last + 1}.`
        : `Take away ${marks.length > 1 ? 'lines' : 'line'} ${marks.map((at) => at + 1).join(' and ')}.`,
    },
  );
};
