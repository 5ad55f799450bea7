/** Letters in UTF-8, and in UTF-16 of either order, as text of one sign a byte. Longer runs come in pieces. */
const shapes = [
  /(?:[ -~]|[\xc3-\xcb][\x80-\xbf]){8,200}/g,
  /(?:[ -~]\0){8,200}/g,
  /(?:\0[ -~]){8,200}/g,
] as const;

/**
 * What reads as words among bytes that are a picture, sound or film: every run of eight letters and more, since fewer come
 * up by chance. Takes some tenths of a second for the largest file that is published.
 */
export const hiddenRuns = (bytes: Uint8Array): string[] => {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const found = shapes.flatMap((shape) => piecesTogether(text, shape).map(asWords));
  return [...new Set(found)].filter((run) => /\p{L}{2}/u.test(run));
};

const piecesTogether = (text: string, shape: RegExp): string[] => {
  const runs: string[] = [];
  let end = -1;
  for (const { 0: piece, index } of text.matchAll(shape)) {
    if (index === end) runs.push(`${runs.pop()}${piece}`);
    else runs.push(piece);
    end = index + piece.length;
  }
  return runs;
};

const asWords = (run: string): string => Buffer.from(run.replaceAll('\0', ''), 'latin1').toString('utf8');
