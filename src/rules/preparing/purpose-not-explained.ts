import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { nameShown, ofKind } from '#portfolio/select.ts';
import { someOf } from '../in-words.ts';
import type { Rule, Verdict } from '../rule.ts';

type Observation = PortfolioRecord<'observation'>;

/** PRE-7: purpose and scope were explained to each colleague before they were first observed. */
export const purposeNotExplained: Rule = {
  id: 'purpose-not-explained',
  statements: ['PRE-7'],
  severity: 'warning',
  needsWhole: true,
  title: 'Purpose and scope were not explained to a colleague beforehand',
  why: 'A colleague who knows what the checks are for, and how far they go, can take them as help and not as a trap.',
  mend: 'Add `explained: { on: 2026-03-11, how: Team meeting }` to the monitoring plan; without `to` it means the whole team.',
  source: 'study-4: explain purpose and scope to the colleague beforehand',
  example: {
    wrong: 'a monitoring plan without `explained`',
    right: 'explained:\n  on: 2026-03-11\n  how: Team meeting with the form on the screen',
  },
  judge: function* (portfolio) {
    const plans = ofKind(portfolio, 'monitoring-plan');
    const [plan] = plans;
    if (!plan) return;
    const before = [...firstObserved(portfolio)].filter(
      ([id, { data }]) => !wasTold(plans, id, data.observedOn),
    );
    if (before.length > 0) yield verdict(portfolio, plan, before);
  },
};

const firstObserved = (portfolio: Portfolio): Map<string, Observation> => {
  const first = new Map<string, Observation>();
  for (const observation of ofKind(portfolio, 'observation')) {
    const known = first.get(observation.data.colleague);
    if (!known || observation.data.observedOn < known.data.observedOn)
      first.set(observation.data.colleague, observation);
  }
  return first;
};

const wasTold = (
  plans: readonly PortfolioRecord<'monitoring-plan'>[],
  colleague: string,
  day: string,
): boolean =>
  plans.some(({ data: { explained } }) => {
    if (!explained || explained.on > day) return false;
    return explained.to.length === 0 || explained.to.includes(colleague);
  });

const verdict = (
  portfolio: Portfolio,
  plan: PortfolioRecord<'monitoring-plan'>,
  before: readonly (readonly [string, Observation])[],
): Verdict => ({
  place: portfolio.placeOf(plan.file, ['explained']),
  message: `No plan says that purpose and scope were explained to ${someOf(before.map(([id]) => nameShown(portfolio, id)))} before ${before.length === 1 ? 'the first check of that colleague' : 'the first check of each'} (${before[0]?.[1].number}).`,
  subject: plan.number,
});
