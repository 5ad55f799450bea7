import type { Portfolio } from '#portfolio/portfolio.ts';
import type { Chain } from './chain.ts';
import { chains } from './chains.ts';
import { colleaguesOf } from './colleagues.ts';
import { type CriticalOpen, criticalOpen } from './critical-open.ts';
import { type LineStanding, standings } from './line-standing.ts';
import { type Fall, linesBelow, linesThatFell } from './line-tests.ts';

/** What should be coached next, with whom, and why. At least one of the reasons is there. */
export interface ToCoach {
  colleague: string;
  /** Undefined where no quality criterion is named. */
  quality: string | undefined;
  standing: LineStanding | undefined;
  critical: readonly CriticalOpen[];
  fall: Fall | undefined;
  below: boolean;
  overdue: readonly Chain[];
}

/** The ranked list, of how many lines each question was asked, and the lines whose charts alone signal a fall. */
export interface CoachNext {
  ranked: ToCoach[];
  asked: { falling: number; below: number };
  setAside: LineStanding[];
}

/**
 * What to coach next, ranked: open critical failures first, then lines that grew worse, then lines below their target, then
 * overdue actions alone; within each, more reasons before fewer, then the line whose share has the lowest upper bound.
 * Equal ones stand in the order of the people and of the scorecard, so the list is always the same.
 *
 * Critical failures and overdue actions are facts. The other two are found by tests that hold down false alarms among
 * all lines at once (`line-tests.ts`). A line that the scorecard in use no longer has is not ranked.
 */
export const coachNext = (portfolio: Portfolio, today: string): CoachNext => {
  const lines = standings(portfolio).filter(({ inUse, n }) => inUse && n > 0);
  const [fell, below] = [linesThatFell(lines), linesBelow(lines)];
  const critical = criticalOpen(portfolio);
  const overdue = chains(portfolio, today).filter(({ daysOverdue }) => daysOverdue > 0);
  const ranked = placesIn(portfolio).flatMap(({ colleague, quality }): ToCoach[] => {
    const isHere = (one: { colleague: string; quality?: string | undefined }) =>
      one.colleague === colleague && one.quality === quality;
    const standing = lines.find((line) => line.colleague === colleague && line.quality === quality);
    const place = {
      ...{ colleague, quality, standing },
      critical: critical.filter(isHere),
      fall: standing && fell.stand.get(standing),
      below: standing !== undefined && below.stand.has(standing),
      overdue: overdue.filter(({ feedback, action }) =>
        isHere({ colleague: feedback.data.colleague, quality: action.quality }),
      ),
    };
    return reasonsOf(place).some(Boolean) ? [place] : [];
  });
  const isRanked = new Set(ranked.flatMap(({ fall, standing }) => (fall ? standing : [])));
  return {
    ranked: ranked.toSorted(byUrgency),
    asked: { falling: fell.asked, below: below.asked },
    setAside: lines.filter((line) => line.state === 'worsening' && !isRanked.has(line)),
  };
};

/** Every colleague with every quality criterion, and with none: the places where a reason may stand. */
const placesIn = (portfolio: Portfolio): { colleague: string; quality: string | undefined }[] => {
  const lines = standings(portfolio);
  return colleaguesOf(portfolio).flatMap(({ id }) => [
    ...lines.filter(({ colleague }) => colleague === id).map(({ quality }) => ({ colleague: id, quality })),
    { colleague: id, quality: undefined },
  ]);
};

/** Whether each reason is there, the gravest first. */
const reasonsOf = ({ critical, fall, below, overdue }: ToCoach): boolean[] => [
  critical.length > 0,
  fall !== undefined,
  below,
  overdue.length > 0,
];

/** Sorting keeps what is equal in its order, which is that of the people and of the scorecard. */
const byUrgency = (one: ToCoach, other: ToCoach): number => {
  const [first, second] = [reasonsOf(one), reasonsOf(other)];
  const many = (reasons: boolean[]) => reasons.filter(Boolean).length;
  const upper = ({ standing }: ToCoach) => standing?.interval?.upper ?? 1;
  return (
    first.indexOf(true) - second.indexOf(true) || many(second) - many(first) || upper(one) - upper(other)
  );
};
