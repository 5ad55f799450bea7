// Every statistic that the monitoring uses, in one place, so that others can check it. What each is good for, where its
// formula comes from and what it refuses stands in docs/statistics.md.
export { chiSquaredGoodnessOfFit, type GoodnessOfFit } from './chi-squared.ts';
export { type Discoveries, falseDiscovery } from './false-discovery.ts';
export { type Kappa, type KappaWeights, kappa } from './kappa.ts';
export { type AlphaMetric, krippendorff } from './krippendorff.ts';
export { type CountOf, type Difference, differenceOfShares } from './newcombe.ts';
export { type PChart, pChart } from './p-chart.ts';
export { type PercentAgreement, percentAgreement } from './percent-agreement.ts';
export type { Ratings } from './ratings.ts';
export { type SampleAim, sampleSize } from './sample-size.ts';
export { type SharesApart, sharesApart } from './shares-apart.ts';
export { StatisticsError, type StatisticsProblem } from './statistics-error.ts';
export { type StepDown, stepDown } from './step-down.ts';
export { type Interval, wilson } from './wilson.ts';
export { type Xmr, type XmrOptions, xmr } from './xmr.ts';
export type { Signal } from './xmr-signals.ts';
