import type { Leak } from '#leaks/leak.ts';
import type { LeakFinder } from '#leaks/leaks-in.ts';
import type { Finding, Place } from './finding.ts';
import { leaksInWords } from './leaks-in-words.ts';
import { mustStayPrivate } from './rules/must-stay-private.ts';
import { findingOf } from './rules/rule.ts';
import { thirdPartyNamed } from './rules/third-party-named.ts';

/** A text that is about to be published: what it is called in a finding, and where a finding on it stands. */
export interface Published {
  /** What it is about: the number of a record, or a file. Answers match on it. */
  subject: string;
  /** The file of the finding. */
  file: string;
  text: string;
  /** What the text is of the subject, such as "the words of form.pdf"; none where it is the subject itself. */
  what?: string;
  /** Where it stands, where lines and columns of the text are not those of the file. */
  place?: Place;
}

/**
 * Findings on a text that is about to be published, such as the words of an artefact or a page: one for each line that
 * holds something, by the same two rules as for records. Neither message nor place holds what was found.
 */
export const leakFindings = (
  find: LeakFinder,
  { subject, file, text, what, place }: Published,
): Finding[] => {
  const lines = linesOf(text);
  const byLine = new Map<number, Leak[]>();
  for (const leak of find(text)) {
    const line = lineAt(lines, leak.from);
    byLine.set(line, [...(byLine.get(line) ?? []), leak]);
  }
  return [...byLine].flatMap(([line, leaks]) => {
    const first = leaks[0] as Leak;
    const here = place ?? { file, line: line + 1, column: first.from - (lines[line] ?? 0) + 1 };
    return [true, false].flatMap((answerable): Finding[] => {
      const those = leaks.filter((leak) => leak.answerable === answerable);
      if (those.length === 0) return [];
      const rule = answerable ? thirdPartyNamed : mustStayPrivate;
      const about = what === undefined ? subject : `${subject}, in ${what},`;
      return [findingOf(rule, { place: here, message: `${about} holds ${leaksInWords(those)}.`, subject })];
    });
  });
};

const linesOf = (text: string): number[] => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
};

const lineAt = (starts: readonly number[], at: number): number => {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= at) low = middle;
    else high = middle;
  }
  return low;
};
