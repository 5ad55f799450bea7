import { counted } from '#language/words.ts';
import { findingsAsText } from '#report/findings-as-text.ts';
import { oneLine } from '#report/printable.ts';
import type { Received } from './receive-sheet.ts';

/** How many lines of a difference are told, each way. */
const most = 12;

/** What came of taking a file in, for a terminal. Words out of the file are told so that they steer nothing. */
export const receivedAsText = (
  received: Received,
  width: number,
  texts: ReadonlyMap<string, string>,
): string => {
  if ('refusals' in received) {
    const all = received.refusals.map(({ why, mend, difference }) =>
      [
        `  ${oneLine(why)}`,
        ...(difference ? [...told('judged', difference.gone), ...told('now', difference.come)] : []),
        ...(mend ? [`    → ${oneLine(mend)}`] : []),
      ].join('\n'),
    );
    return `Nothing was taken in:\n${all.join('\n')}\n`;
  }
  const { written, file, findings, changedSince } = received;
  const since =
    changedSince.length === 0
      ? ''
      : ` It says of ${changedSince.join(', ')} that the earlier words were judged.`;
  const rest =
    findings.length === 0
      ? 'Nothing stands against it.\n'
      : `${counted(findings.length, 'thing')} to say of it:\n\n${findingsAsText(findings, { colour: false, width, all: true, sources: texts })}`;
  return `Wrote ${file}: ${written}, entered by hand and not signed.${since}\n${rest}`;
};

const told = (when: string, lines: readonly string[]): string[] => [
  ...lines.slice(0, most).map((line) => `      ${when}: ${oneLine(line).slice(0, 300)}`),
  ...(lines.length > most ? [`      and ${lines.length - most} more lines`] : []),
];
