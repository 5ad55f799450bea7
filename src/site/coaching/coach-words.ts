import type { Chain } from '#monitoring/chain.ts';
import type { ToCoach } from '#monitoring/coach-next.ts';
import type { CriticalOpen } from '#monitoring/critical-open.ts';
import type { LineStanding } from '#monitoring/line-standing.ts';
import type { Fall } from '#monitoring/line-tests.ts';
import { stateWords } from '#statistics/verdict-words.ts';
import { paths } from '../href.ts';
import { percent } from '../shared/period-words.ts';
import { counted, dateInWords, shortDate } from '../words.ts';
import { toTargetWords } from './to-target-words.ts';

/** One reason to coach: its sign, what it is in words, and the records that show it. */
export interface CoachReason {
  sign: 'critical' | 'worsening' | 'under' | 'overdue' | 'chart';
  words: string;
  records: { number: string; path: string; on: string }[];
}

/** Every reason of a place on the list, the gravest first. */
export const reasonsInWords = ({ critical, fall, below, overdue, standing }: ToCoach): CoachReason[] => [
  ...(critical.length > 0 ? [criticalWords(critical)] : []),
  ...(fall ? [fallWords(fall)] : []),
  ...(below && standing ? [belowWords(standing)] : []),
  ...(!fall && standing?.state === 'worsening' ? [chartWords] : []),
  ...overdue.map(overdueWords),
];

const criticalWords = (critical: readonly CriticalOpen[]): CoachReason => ({
  sign: 'critical',
  words:
    critical[0]?.quality === undefined
      ? 'Critical failure, not fed back yet:'
      : 'Critical failure, not seen at standard since:',
  records: critical.map(({ observation: { number, data } }) => seen(number, data.observedOn)),
});

const fallWords = ({ before, since, from, pValue }: Fall): CoachReason => ({
  sign: 'worsening',
  words: `Fell from ${before.successes} of ${before.n} at standard to ${since.successes} of ${since.n} since ${dateInWords(from)}. In any order by chance a fall as deep comes in ${rarely(pValue)} of cases.`,
  records: [],
});

const belowWords = (standing: LineStanding): CoachReason => {
  const { n, atStandard, interval } = standing;
  const range = interval ? ` (${percent(interval.lower)} to ${percent(interval.upper)})` : '';
  return {
    sign: 'under',
    words: `${percent(atStandard / n)} at standard, ${atStandard} of ${n}${range}. ${toTargetWords(standing)}`,
    records: [],
  };
};

const chartWords: CoachReason = {
  sign: 'chart',
  words: `${stateWords.worsening} by its chart. Among so many charts that may be chance, and it does not count for the order.`,
  records: [],
};

const overdueWords = ({ feedback, action, daysOverdue }: Chain): CoachReason => ({
  sign: 'overdue',
  words: `Action ${counted(daysOverdue, 'day')} overdue: ${action.action.replace(/\.$/, '')}.`,
  records: [seen(feedback.number, feedback.data.on)],
});

const seen = (number: string, on: string) => ({ number, path: paths.record(number), on: shortDate(on) });

const rarely = (chance: number): string =>
  chance < 0.001 ? 'less than 0.1%' : `${(chance * 100).toFixed(1)}%`;
