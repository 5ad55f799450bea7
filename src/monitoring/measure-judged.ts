import type { PortfolioRecord } from '#portfolio/portfolio.ts';
import { type ScoresJudged, scoresJudged } from '#statistics/scores-judged.ts';
import type { TrendState } from '#statistics/verdict.ts';

type Measure = PortfolioRecord<'measure'>;

/** What the values of a service figure say. */
export interface MeasureJudged extends Pick<ScoresJudged, 'limits' | 'signals'> {
  /** Improving is towards the better side, which may be the lower one. */
  state: TrendState;
  /** How many periods met the target, and of how many; absent where no target was set. */
  met?: { periods: number; of: number } | undefined;
}

/** Whether a value meets a target, which may be one not to go above. */
export const meetsTarget = ({ better, target }: Measure['data'], value: number): boolean | undefined =>
  target === undefined ? undefined : better === 'higher' ? value >= target : value <= target;

const turned: Readonly<Partial<Record<TrendState, TrendState>>> = {
  improving: 'worsening',
  worsening: 'improving',
};

/**
 * Judges the values of a service figure as an XmR chart of single values; fewer than `minimum` have no limits and no
 * verdict.
 */
export const measureJudged = ({ data }: Measure, minimum: number): MeasureJudged => {
  const values = data.values.map(({ from, value }) => ({ on: from, number: from, percent: value }));
  const { limits, signals, verdict } = scoresJudged(values, minimum);
  const state = data.better === 'lower' ? (turned[verdict.state] ?? verdict.state) : verdict.state;
  const met =
    data.target === undefined
      ? undefined
      : {
          periods: data.values.filter(({ value }) => meetsTarget(data, value)).length,
          of: data.values.length,
        };
  return { limits, signals, state, met };
};
