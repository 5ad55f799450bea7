/** What reads as text in bytes, in UTF-8 and in UTF-16 of either order: runs of four letters and more. */
export const readableRuns = (bytes: Uint8Array): string[] => {
  const narrow = runs(decoded(bytes, 'utf-8'));
  const wide = [bytes, bytes.subarray(1)].flatMap((from) =>
    (['utf-16le', 'utf-16be'] as const).flatMap((order) => runs(decoded(from, order)).filter(isLatin)),
  );
  return [...new Set([...narrow, ...wide])].filter((run) => /[\p{L}\d]{2}/u.test(run));
};

/** A `TextDecoder`, not `toString('utf16le')`: Node 24 spoils its memory by that where the bytes begin at an odd place. */
const decoded = (bytes: Uint8Array, writing: 'utf-8' | 'utf-16le' | 'utf-16be'): string =>
  new TextDecoder(writing).decode(bytes).replaceAll('\ufffd', '\0');

const runs = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}]{4,}/gu) ?? [];

/** Bytes taken two by two nearly always make some letter; only words that are mostly of plain letters are meant. */
const isLatin = (run: string): boolean =>
  /^[\u0020-\u024f\u2010-\u203a]+$/.test(run) && (run.match(/[ -~]/g)?.length ?? 0) * 2 > run.length;
