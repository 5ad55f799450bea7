import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { ofKind } from '#portfolio/select.ts';
import type { Step } from './steps.ts';

/** First checks of one part of a score chart that its limits come from and stay with, as the learner declared. */
export type Baseline = PortfolioRecord<'monitoring-plan'>['data']['baselines'][number];

/** The baselines declared for the chart of a colleague, of a channel, of both, or, without either, of everybody. */
export const baselinesOf = (
  portfolio: Portfolio,
  { colleague, channel }: { colleague?: string | undefined; channel?: string | undefined },
): Baseline[] =>
  ofKind(portfolio, 'monitoring-plan')
    .flatMap(({ data }) => data.baselines)
    .filter((one) => one.colleague === colleague && one.channel === channel);

/** The baseline of a part: of its scorecard, and of the step that it came after or of the time before any. */
export const baselineOf = (
  { scorecard, step }: { scorecard: string; step: Step | undefined },
  baselines: readonly Baseline[],
): Baseline | undefined => baselines.find((one) => one.scorecard === scorecard && one.step === step?.on);
