/** A code whose point a scan lost, at the beginning of a line: `1 2 State what`. */
const pointless = /^(\s*)(\d{1,2}) (\d{1,2})(?=\s+\p{L})/u;

/**
 * The lines of a scan that lost the points of all its codes, with them. A text is such a scan where four such codes or
 * more run on from each other and none has a point.
 */
export const withLostPoints = (lines: readonly string[]): readonly string[] => {
  if (lines.some((line) => /^\s*\d{1,2}\.\d{1,2}\b/.test(line))) return lines;
  let [outcome, criterion] = [0, 0];
  const found = new Set<number>();
  for (const [at, line] of lines.entries()) {
    const [, , first, second] = pointless.exec(line) ?? [];
    const [own, nth] = [Number(first), Number(second)];
    const next = (own === outcome && nth === criterion + 1) || (own === outcome + 1 && nth === 1);
    if (first === undefined || !next) continue;
    [outcome, criterion] = [own, nth];
    found.add(at);
  }
  if (found.size < 4 || outcome < 2) return lines;
  return lines.map((line, at) => (found.has(at) ? line.replace(pointless, '$1$2.$3') : line));
};
