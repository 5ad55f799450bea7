import { isExcuse } from '#language/excuses/excuses.ts';
import { group } from '#language/group.ts';
import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { nameShown, ofKind } from '#portfolio/select.ts';
import { someOf } from '../in-words.ts';
import type { Rule, Verdict } from '../rule.ts';

type Observation = PortfolioRecord<'observation'>;
type Feedback = PortfolioRecord<'feedback'>;

/** FB-8: a critical failure is fed back, or somebody else takes it on; that there was no time is no reason. */
export const criticalFailureLeftOpen: Rule = {
  id: 'critical-failure-left-open',
  statements: ['FB-8', 'FB-3'],
  severity: 'warning',
  needsWhole: true,
  title: 'A critical failure was left as it was',
  why: 'Until it is talked about it happens again, to the next customer. A verifier follows each one from the check to what was done.',
  mend: 'Feed it back: a development point or an action on that line, which names the observation. If it was done otherwise, say in `noFeedback` by whom and when.',
  source: 'ocr-41 3.3, 3.5: areas for improvement; keep records of monitoring and of action plans',
  answeredAt: 'E048',
  example: {
    wrong: 'noFeedback: Ran out of time.',
    right:
      'developmentPoints: [{ text: Two points before the screen is read from, quality: identity, observation: E048 }]',
  },
  judge: function* (portfolio) {
    const fed = group(
      ofKind(portfolio, 'feedback').flatMap((feedback) =>
        feedback.data.observations.map((number) => ({ number, feedback })),
      ),
      ({ number }) => number,
    );
    for (const observation of ofKind(portfolio, 'observation')) {
      if (observation.data.criticalFailures.length === 0) continue;
      const feedback = (fed.get(observation.number) ?? []).map((one) => one.feedback);
      yield* feedback.length > 0
        ? unspoken(portfolio, observation, feedback)
        : excused(portfolio, observation);
    }
  },
};

const excused = (portfolio: Portfolio, { number, file, data }: Observation): Verdict[] =>
  data.noFeedback === undefined || !isExcuse(data.noFeedback)
    ? []
    : [
        {
          place: portfolio.placeOf(file, ['noFeedback']),
          message: `${number} has a critical failure, and ${nameShown(portfolio, data.colleague)} was not told because: "${data.noFeedback}"`,
          subject: number,
        },
      ];

/** Critical failures of an observation that its feedback passes over. */
const unspoken = (
  portfolio: Portfolio,
  { number, file, data }: Observation,
  feedback: readonly Feedback[],
): Verdict[] =>
  data.criticalFailures.flatMap(({ quality }, index) =>
    feedback.some((one) => speaksOf(one, number, quality))
      ? []
      : [
          {
            place: portfolio.placeOf(file, ['criticalFailures', index]),
            message: `${number} has a critical failure${quality === undefined ? '' : ` on ${quality}`}, and ${someOf(feedback.map((one) => one.number))} says nothing of it: no development point, no action and no proposal.`,
            subject: number,
            subjects: [number, ...feedback.map((one) => one.number)],
          },
        ],
  );

/** What names no quality criterion may be about the failure: only what is about another one is not. */
const speaksOf = ({ data }: Feedback, observation: string, quality: string | undefined): boolean => {
  const mayBeOnIt = (one: { quality?: string | undefined }): boolean =>
    quality === undefined || one.quality === undefined || one.quality === quality;
  const ofThisCheck = data.developmentPoints.filter(
    (point) => point.observation === undefined || point.observation === observation,
  );
  return [...ofThisCheck, ...data.actions, ...data.proposals].some(mayBeOnIt);
};
