/** What a lock file keeps: a short hash for each key, such as `E014 ocr-41/2.3` or `E083 scorecard greeting`. */
export interface Accepted extends ReadonlyMap<string, string> {
  /** Lines of the lock file that are none of its own, counted from 1. */
  readonly stray?: readonly { line: number; text: string }[];
}

/**
 * Reads the text of a lock file. `entry` catches a key and its hash in a line. A line that is none of its own is kept
 * apart: what it was to keep then has no entry.
 */
export const acceptedIn = (text: string, entry: RegExp): Accepted => {
  const accepted = new Map<string, string>();
  const stray: { line: number; text: string }[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [, key, hash] = entry.exec(line) ?? [];
    if (key && hash) accepted.set(key, hash);
    else if (line.trim() !== '' && !line.startsWith('#')) stray.push({ line: index + 1, text: line.trim() });
  }
  return Object.assign(accepted, { stray });
};
