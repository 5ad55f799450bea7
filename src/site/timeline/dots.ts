import type { TimelineMark } from '#charts/timeline.ts';
import { group } from '#language/group.ts';
import { month } from '#statistics/periods.ts';
import { periodInWords } from '../shared/period-words.ts';

/** So many dots of a day each can be told apart on one chart. Where there are more, a dot is a month. */
const dotsAtOnce = 600;

interface Row<M> {
  label: string;
  marks: readonly M[];
}

interface Dots {
  rows: { label: string; marks: readonly TimelineMark[] }[];
  /** Whether each dot is a month, and not what is on one day. */
  monthly: boolean;
}

/**
 * The rows of a timeline as they are, or month by month where they would be too many dots: each then stands for as many
 * as it says, on the last day that it stands for. What is before `from` is never taken together with what is after.
 */
export const dotsOf = (
  rows: readonly Row<TimelineMark>[],
  from: string,
  inWords: (marks: readonly TimelineMark[]) => string,
): Dots => {
  const all = rows.reduce((sum, { marks }) => sum + marks.length, 0);
  if (all <= dotsAtOnce) return { rows: [...rows], monthly: false };
  return {
    rows: rows.map(({ label, marks }) => ({ label, marks: byMonth(marks, from, inWords) })),
    monthly: true,
  };
};

const byMonth = (
  marks: readonly TimelineMark[],
  from: string,
  inWords: (marks: readonly TimelineMark[]) => string,
): TimelineMark[] =>
  [...group(marks, ({ on }) => `${month(on)}${on < from}`).values()].map((own) => {
    const last =
      own
        .map(({ on }) => on)
        .sort()
        .at(-1) ?? '';
    return { on: last, label: `${periodInWords(month(last))}: ${inWords(own)}`, standsFor: own.length };
  });
