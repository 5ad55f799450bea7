import { type ShapeRuleId, shapeFinding } from '#rules/files/shape.ts';
import { type EditedFinding, writeLine } from './line-edit.ts';

/** Signs that steer a terminal or a printer and that nobody sees; tabs and the ends of lines are none of them. */
const control = /[^\P{Cc}\t\n]/u;
const controls = new RegExp(control, 'gu');

/** So many lines are told of one file. */
const mostTold = 20;

/** A text without such signs, on as many lines as before, and a finding for each line that holds some. */
export const withoutControlSigns = (
  text: string,
  file: string,
  rule: ShapeRuleId,
): { text: string; findings: EditedFinding[] } => {
  if (!control.test(text)) return { text, findings: [] };
  const findings: EditedFinding[] = [];
  const lines = text.split('\n').map((line, at) => {
    const found = control.exec(line);
    if (!found) return line;
    const edit = { first: at, last: at, line: plain(line) };
    if (findings.length < mostTold)
      findings.push({ ...told(found, { file, line: at + 1, column: found.index + 1 }, rule, edit), edit });
    return edit.line;
  });
  return { text: lines.join('\n'), findings };
};

const told = (
  [sign]: RegExpExecArray,
  place: Parameters<typeof shapeFinding>[1],
  rule: ShapeRuleId,
  edit: Parameters<typeof writeLine>[0],
) => {
  const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return shapeFinding(
    rule,
    place,
    `A sign stands here that nobody sees and that steers a screen or a printer (U+${code}).`,
    {
      mend:
        writeLine(edit) ??
        'Take it away: delete the words just before and after this place, and type them anew.',
    },
  );
};

/** What a terminal takes as one sign, such as a colour. */
const sequences = /\p{Cc}\[[\d;?]*[A-Za-z]/gu;

/** Word divides pages and lines by two of them. */
const plain = (line: string): string =>
  line
    .replace(sequences, '')
    .replace(/[\v\f\u0085]/g, ' ')
    .replace(controls, '');
