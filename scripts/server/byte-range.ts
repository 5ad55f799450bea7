/** The first and last byte that were asked for, both counted from 0 and both included. */
export interface ByteRange {
  first: number;
  last: number;
}

/**
 * Reads a Range header that asks for one range of a file of `size` bytes (RFC 9110, section 14.1.2).
 * Gives undefined where the whole file is to be sent: no header, several ranges, or a range that ends before it starts.
 */
export const byteRange = (
  header: string | undefined,
  size: number,
): ByteRange | 'unsatisfiable' | undefined => {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === undefined || to === undefined || from + to === '') return undefined;
  if (from !== '' && to !== '' && Number(to) < Number(from)) return undefined;
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return first > last ? 'unsatisfiable' : { first, last };
};
