import type { Place } from '#portfolio/finding.ts';

/** The place of an offset in the text of a file. */
export const placeAt = (text: string, offset: number, file: string): Place => {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  const start = offset > 0 ? text.lastIndexOf('\n', offset - 1) + 1 : 0;
  return { file, line, column: offset - start + 1 };
};

/** Findings with every place inside the text: one that was found in a mended text may lie beyond its end or its line. */
export const placedInside = <T extends Place>(findings: readonly T[], text: string): T[] => {
  const lines = text.split('\n');
  return findings.map((finding) => {
    const line = Math.min(finding.line, lines.length);
    const column = Math.min(finding.column, (lines[line - 1] ?? '').length + 1);
    return line === finding.line && column === finding.column ? finding : { ...finding, line, column };
  });
};
