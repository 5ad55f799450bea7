import type { Finding } from '#portfolio/finding.ts';
import { codeFrame } from './code-frame.ts';
import type { Paint } from './paint.ts';
import { oneLine, printable } from './printable.ts';
import { wrap } from './wrap.ts';

/** What is needed to show a finding: the text of its file where there is one, the width and the colours. */
export interface Look {
  source: string | undefined;
  width: number;
  paint: Paint;
}

const LABELS = { error: 'error', warning: 'warning', 'to-do': 'to do', info: 'info' } as const;

/** The lines of one finding: place; severity, message and rule; why; what to write instead; the spot in the file. */
export function findingLines(finding: Finding, look: Look): string[] {
  const place = look.paint('place', `${printable(finding.file)}:${finding.line}:${finding.column}`);
  return [
    place,
    ...(finding.answered === undefined ? openLines(finding, look) : answeredLines(finding, look)),
  ];
}

function openLines(finding: Finding, look: Look): string[] {
  const label = LABELS[finding.severity];
  const indent = ' '.repeat(label.length + 4);
  const room = look.width - indent.length;
  const frame = look.source === undefined ? [] : codeFrame(look.source, finding, { ...look, width: room });
  return [
    ...firstLines(look.paint(finding.severity, label), finding.rule, finding.message, indent, look),
    ...indented(finding.why, indent, room),
    ...indented(`→ ${finding.mend}`, indent, room).map((line) => painted(line, look.paint)),
    ...indented(suggestion(finding), indent, room),
    ...frame.map((line) => indent + line),
  ];
}

/** An answered finding is quiet: what it was, and who answered it when and why. */
function answeredLines(finding: Finding, look: Look): string[] {
  const indent = ' '.repeat('answered'.length + 4);
  const { by, on, reason } = finding.answered ?? { by: '', on: '', reason: '' };
  const rule = `${finding.rule} (${LABELS[finding.severity]})`;
  return [
    ...firstLines(look.paint('answered', 'answered'), rule, finding.message, indent, look),
    ...indented(`Answered by ${by} on ${on}: ${reason}`, indent, look.width - indent.length),
  ];
}

/** The message beside its label, and the rule after it, on a line of its own where it does not fit. */
function firstLines(label: string, rule: string, message: string, indent: string, look: Look): string[] {
  const lines = indented(message, indent, look.width - indent.length);
  const last = lines.at(-1) ?? indent;
  const id = oneLine(rule);
  const fits = last.length + 2 + id.length <= look.width;
  const first = `  ${label}  `;
  const withRule = fits
    ? [...lines.slice(0, -1), `${last}  ${look.paint('quiet', id)}`]
    : [...lines, indent + look.paint('quiet', id)];
  return withRule.map((line, index) => (index === 0 ? first + line.slice(indent.length) : line));
}

/** The near match as a question, unless the message or the advice asks it already. */
function suggestion({ nearest, message, mend }: Finding): string {
  return nearest === undefined || /did you mean/i.test(message + mend) ? '' : `Did you mean ${nearest}?`;
}

function indented(text: string, indent: string, room: number): string[] {
  const line = oneLine(text);
  return line === '' ? [] : wrap(line, Math.max(20, room)).map((part) => indent + part);
}

function painted(line: string, paint: Paint): string {
  return line.replace(/\S.*/, (text) => paint('mend', text));
}
