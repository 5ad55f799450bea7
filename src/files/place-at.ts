import type { Place } from '#domain/finding.ts';

/** The place of an offset in the text of a file. */
export const placeAt = (text: string, offset: number, file: string): Place => {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  const start = offset > 0 ? text.lastIndexOf('\n', offset - 1) + 1 : 0;
  return { file, line, column: offset - start + 1 };
};
