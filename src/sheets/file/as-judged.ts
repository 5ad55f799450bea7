import type { AnyRecord } from '#portfolio/portfolio.ts';
import { sha256 } from '#portfolio/sha-256.ts';
import { blocksOf } from '#portfolio/words/body-words.ts';
import { leavesIn } from '#portfolio/words/leaves.ts';

/** A piece of evidence as somebody judged it: all that it says, line by line, and the SHA-256 of these lines. */
export interface AsJudged {
  number: string;
  sha256: string;
  lines: readonly string[];
}

/** Signatures and withdrawal come later and change no word of what is judged. */
const notJudged = new Set(['signatures', 'withdrawn']);

/**
 * A piece of evidence as it stands. `hashes` gives the SHA-256 of each of its files by the name in its folder: other bytes
 * are another line. The order and the layout of a record's file make no difference.
 */
export const asJudged = (record: AnyRecord, hashes: ReadonlyMap<string, string>): AsJudged => {
  const fields = Object.entries(record.data).filter(([name]) => !notJudged.has(name));
  const lines = [
    ...linesOf(Object.fromEntries(fields)),
    ...blocksOf(record.body).map(({ words }) => `text: ${words}`),
    ...record.marked.map(
      ({ criteria, quote, shows }) =>
        `claim ${criteria.map(({ criterion }) => criterion).join(' ')}: ${quote}${shows ? ` (${shows})` : ''}`,
    ),
    ...record.mentions.map(
      ({ component, attributes }) => `${component.toLowerCase()}: ${linesOf(attributes).join(', ')}`,
    ),
    ...[...hashes].sort().map(([name, hash]) => `file ${name}: SHA-256 ${hash}`),
  ];
  return { number: record.number, sha256: sha256(lines.join('\n')), lines };
};

const linesOf = (value: unknown): string[] =>
  leavesIn(value).map(({ at, value: words }) => `${at}: ${words}`);

/** What stood in a piece of evidence and stands there no more, and what stands there now. */
export const changedLines = (
  before: readonly string[],
  now: readonly string[],
): { gone: string[]; come: string[] } => {
  const [old, present] = [new Set(before), new Set(now)];
  return { gone: before.filter((line) => !present.has(line)), come: now.filter((line) => !old.has(line)) };
};
