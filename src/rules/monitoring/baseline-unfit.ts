import { counted } from '#language/words.ts';
import { type Baseline, baselinesOf } from '#monitoring/baselines.ts';
import { periodOfTrends } from '#monitoring/period-of-trends.ts';
import { type ScoredObservation, scoredObservations } from '#monitoring/scored-observation.ts';
import { stepsOf } from '#monitoring/steps.ts';
import { trendOf } from '#monitoring/trend.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { ofKind } from '#portfolio/select.ts';
import { centresChoice } from '../in-words.ts';
import type { Rule, Verdict } from '../rule.ts';

type Trouble = Pick<Verdict, 'message' | 'mend' | 'severity'>;

/** MON-6: the limits that a baseline fixes belong to a chart, and rest on enough checks. */
export const baselineUnfit: Rule = {
  id: 'baseline-unfit',
  statements: ['MON-6'],
  severity: 'warning',
  title: 'A baseline is declared that its chart cannot use, or that is short',
  why: 'Limits that stay decide what every later check is called. From a few checks they lie too near or too far by chance.',
  mend: 'Name the scorecard, and the step where there is one, that the checks used, and take enough of them.',
  source:
    'ocr-41 2.6; cg-312 3.3: identify patterns and trends. Fixed limits are those of NHS England, Making Data Count',
  thresholds: ['trendPoints'],
  answeredAt: 'E007',
  example: {
    wrong: 'baselines: [{ scorecard: E001, checks: 4, reason: Before the coaching }]',
    right: 'baselines: [{ scorecard: E001, checks: 15, reason: Before the coaching }]',
  },
  judge: function* (portfolio) {
    let known: ScoredObservation[] | undefined;
    for (const { number, file, data } of ofKind(portfolio, 'monitoring-plan'))
      for (const [index, baseline] of data.baselines.entries()) {
        known ??= scoredObservations(portfolio);
        const trouble = troubleWith(portfolio, known, baseline);
        if (trouble)
          yield {
            ...trouble,
            place: portfolio.placeOf(file, ['baselines', index]),
            subject: number,
          };
      }
  },
};

const troubleWith = (
  portfolio: Portfolio,
  scored: readonly ScoredObservation[],
  baseline: Baseline,
): Trouble | undefined => {
  const { colleague, scorecard, step, checks } = baseline;
  const { trendPoints } = portfolio.file.thresholds;
  const steps = stepsOf(portfolio, colleague);
  if (step !== undefined && !steps.some(({ on }) => on === step))
    return {
      message: `The baseline names the step of ${step}, and none is declared on that day.`,
      mend: 'Write the day of a step that stands under `steps`, or leave `step` out.',
    };
  const first = baselinesOf(portfolio, baseline).find(
    (one) => one.scorecard === scorecard && one.step === step,
  );
  if (first !== baseline)
    return {
      message: 'Two baselines are declared for one part of a chart; the first counts.',
      mend: 'Keep one of them.',
    };
  if (checks < trendPoints)
    return {
      message: `The baseline is of ${counted(checks, 'check')}; a trend is stated from ${trendPoints} on (${centresChoice('trendPoints')}).`,
      mend: `Take the first ${trendPoints} checks or more, or answer why fewer say enough.`,
    };
  const made = checksMade(portfolio, scored, baseline);
  if (made >= checks) return undefined;
  return {
    severity: 'info',
    message: `The baseline is of ${counted(checks, 'check')}, and ${made === 0 ? 'none was' : `${made} ${made === 1 ? 'was' : 'were'}`} made in that part of the chart so far.`,
    mend: 'Until there are so many the limits come from all of them. Look whether scorecard, colleague and step are the ones meant.',
  };
};

const checksMade = (
  portfolio: Portfolio,
  scored: readonly ScoredObservation[],
  { colleague, channel, scorecard, step }: Baseline,
): number => {
  const { versions } = trendOf(scored, {
    ...{ colleague, channel, check: 'planned', by: periodOfTrends(scored) },
    minimum: portfolio.file.thresholds.trendPoints,
    steps: stepsOf(portfolio, colleague),
  });
  return versions.find((one) => one.scorecard === scorecard && one.step?.on === step)?.n ?? 0;
};
