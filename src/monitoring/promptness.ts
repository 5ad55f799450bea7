import { lastFew } from '#language/last-few.ts';
import { onceFor } from '#language/once-for.ts';
import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { ofKind } from '#portfolio/select.ts';
import { median } from '#statistics/median.ts';
import { workingDaysBetween } from '#statistics/working-days.ts';

type Observation = PortfolioRecord<'observation'>;
type Feedback = PortfolioRecord<'feedback'>;

/** How long one observation took to be written up and to be fed back, in working days. */
export interface Followed {
  observation: Observation;
  daysToWriteUp: number;
  /** The first feedback on it, and the days from observing to that. */
  feedback: Feedback | undefined;
  daysToFeedback: number | null;
  /** Why no feedback followed, as the observation says. */
  reason: string | undefined;
}

/** Working days over all observations that have them, and how many took longer than the centre allows. */
export interface Days {
  values: number[];
  n: number;
  median: number | null;
  /** The centre's choice, in working days. */
  threshold: number;
  over: Followed[];
}

/** How soon observations were written up (MON-5) and fed back (FB-4), and which have had no feedback (FB-8). */
export interface Promptness {
  each: Followed[];
  writingUp: Days;
  feedingBack: Days;
  /** Without feedback and without a reason, with the days gone by since. */
  waiting: { observation: Observation; days: number }[];
  /** Without feedback, with a reason. */
  excused: Followed[];
}

/** Working days from observing to writing up, and from observing to feeding back, as at today. */
export const promptness = (portfolio: Portfolio, today: string): Promptness =>
  promptnessAsAt(portfolio)(today);

/** Asked by three rules and some pages. */
const promptnessAsAt = onceFor((portfolio: Portfolio) =>
  lastFew(
    1,
    (today: string) => today,
    (today) => promptnessOn(portfolio, today),
  ),
);

const promptnessOn = (portfolio: Portfolio, today: string): Promptness => {
  const first = firstFeedback(portfolio);
  const between: Between = (from, to) => workingDaysBetween(from, to, portfolio.file.bankHolidays);
  const each = ofKind(portfolio, 'observation').map((observation) => followed(observation, first, between));
  const { writeUpDays, feedbackDays } = portfolio.file.thresholds;
  const without = each.filter(({ feedback }) => !feedback);
  return {
    each,
    writingUp: daysOf(each, ({ daysToWriteUp }) => daysToWriteUp, writeUpDays),
    feedingBack: daysOf(each, ({ daysToFeedback }) => daysToFeedback, feedbackDays),
    waiting: without
      .filter(({ reason }) => reason === undefined)
      .map(({ observation }) => ({ observation, days: between(observation.data.observedOn, today) })),
    excused: without.filter(({ reason }) => reason !== undefined),
  };
};

type Between = (from: string, to: string) => number;

const firstFeedback = (portfolio: Portfolio): Map<string, Feedback> => {
  const first = new Map<string, Feedback>();
  for (const feedback of ofKind(portfolio, 'feedback'))
    for (const number of feedback.data.observations) {
      const before = first.get(number);
      if (!before || feedback.data.on < before.data.on) first.set(number, feedback);
    }
  return first;
};

const followed = (
  observation: Observation,
  first: ReadonlyMap<string, Feedback>,
  between: Between,
): Followed => {
  const { observedOn, writtenUpOn, noFeedback } = observation.data;
  const feedback = first.get(observation.number);
  return {
    observation,
    daysToWriteUp: between(observedOn, writtenUpOn),
    feedback,
    daysToFeedback: feedback ? between(observedOn, feedback.data.on) : null,
    reason: noFeedback,
  };
};

const daysOf = (
  each: readonly Followed[],
  days: (one: Followed) => number | null,
  threshold: number,
): Days => {
  const values = each.map(days).filter((value) => value !== null);
  const over = each.filter((one) => (days(one) ?? 0) > threshold);
  return { values, n: values.length, median: median(values), threshold, over };
};
