/** What reads as text in bytes, in UTF-8 and in UTF-16: runs of four letters and more. */
export const readableRuns = (bytes: Uint8Array): string[] => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const narrow = runs(buffer.toString('utf8'));
  const wide = [0, 1].flatMap((from) => runs(buffer.subarray(from).toString('utf16le')).filter(isLatin));
  const swapped = buffer.length > 1 ? Buffer.from(buffer.subarray(0, buffer.length & ~1)).swap16() : buffer;
  const turned = [0, 2].flatMap((from) => runs(swapped.subarray(from).toString('utf16le')).filter(isLatin));
  return [...new Set([...narrow, ...wide, ...turned])].filter((run) => /[\p{L}\d]{2}/u.test(run));
};

const runs = (text: string): string[] =>
  text.replaceAll('\ufffd', '\0').match(/[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}]{4,}/gu) ?? [];

/** Bytes taken two by two nearly always make some letter; only words that are mostly of plain letters are meant. */
const isLatin = (run: string): boolean =>
  /^[\u0020-\u024f\u2010-\u203a]+$/.test(run) && (run.match(/[ -~]/g)?.length ?? 0) * 2 > run.length;
