/** A value as a message shows it: on one line, without signs that nobody sees, cut where it is long. */
export const shown = (value: string, length = 60): string => {
  const line = value
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll('`', "'")
    .trim();
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
};
