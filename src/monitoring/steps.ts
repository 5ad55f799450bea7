import type { Portfolio } from '#portfolio/portfolio.ts';
import { ofKind } from '#portfolio/select.ts';

/** A day from which, as the learner declared, the work was another: limits are worked out anew from it. */
export interface Step {
  on: string;
  reason: string;
}

/** The declared steps that bear on a colleague, or, without one, on everybody; the earliest first. */
export const stepsOf = (portfolio: Portfolio, colleague?: string): Step[] =>
  ofKind(portfolio, 'monitoring-plan')
    .flatMap(({ data }) => data.steps)
    .filter((step) => step.colleague === undefined || step.colleague === colleague)
    .map(({ on, reason }) => ({ on, reason }))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));

/** The steps that had been taken by a day. */
export const stepsBy = (day: string, steps: readonly Step[]): Step[] => steps.filter(({ on }) => on <= day);
