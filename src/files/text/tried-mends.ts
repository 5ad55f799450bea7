import type { Finding } from '#portfolio/finding.ts';
import { type EditedFinding, edited, type LineEdit, writeLine } from './line-edit.ts';
import { mayTry } from './trying.ts';

/** A text beyond this is not read again and again. */
const longestTried = 50_000;

/** So many mends of a file are tried; whoever has made more slips will run the check again. */
const mostTried = 12;

/** So many faults of one line are mended at once. */
const mostOnALine = 6;

type Read = (text: string) => readonly EditedFinding[];

/**
 * Findings with mends that were tried: the text is read again as each would have it, with the other lines mended as
 * told. Where the line then has another fault, the mend becomes one that holds for all of them.
 */
export const triedMends = (text: string, findings: readonly EditedFinding[], read: Read): Finding[] => {
  const edits = findings.flatMap(({ edit }) => edit ?? []);
  if (edits.length === 0) return findings.map(told);
  if (text.length > longestTried) return findings.map(told);
  const mended = edits.toReversed().reduce(edited, text.split('\n'));
  let tried = 0;
  return findings.map((finding) => {
    const { edit } = finding;
    if (!edit || tried >= mostTried) return told(finding);
    tried += 1;
    return triedMend(mended, told(finding), edit, (text) => (mayTry(text) ? read(text) : []));
  });
};

const told = ({ edit: _edit, ...finding }: EditedFinding): Finding => finding;

const triedMend = (mended: readonly string[], finding: Finding, edit: LineEdit, read: Read): Finding => {
  let lines = edited(mended, edit);
  let { last, line } = edit;
  for (let turn = 0; ; turn += 1) {
    // What does not come to an end is no mend.
    if (turn === mostOnALine) return finding;
    const next = read(lines.join('\n')).find(
      (other) => other.edit?.first === edit.first && other.edit.line !== line,
    )?.edit;
    if (!next) break;
    lines = edited(lines, next);
    last = Math.max(last, next.last);
    line = next.line;
  }
  if (line === edit.line) return finding;
  const mend = writeLine({ first: edit.first, last, line });
  return mend ? { ...finding, mend } : finding;
};
