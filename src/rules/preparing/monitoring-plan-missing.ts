import { counted } from '#language/words.ts';
import { ofKind } from '#portfolio/select.ts';
import type { Rule } from '../rule.ts';

/** PRE-7 to PRE-11, MON-8, MON-10: monitoring follows a plan that says how and why. */
export const monitoringPlanMissing: Rule = {
  id: 'monitoring-plan-missing',
  statements: ['PRE-7', 'PRE-8', 'PRE-9', 'PRE-10', 'PRE-11', 'MON-8', 'MON-10'],
  severity: 'to-do',
  needsWhole: true,
  title: 'Transactions were observed and there is no monitoring plan',
  why: 'The plan is where purpose, techniques, how often, the part of the team, fairness and small disruption are said.',
  mend: 'Add a record in content/monitoring-plans/; `npm run new monitoring-plan` asks for each part.',
  source:
    'cg-312 2.3, 3.1; study-2: the rationale for monitoring frequency, how you ensured objectivity; study-4: involving team members in setting monitoring goals',
  answeredAt: 'monitoring-plan',
  example: {
    wrong: 'twelve observations and no monitoring plan',
    right: 'a plan with techniques, frequency, objectivity, disruption and teamPart, each with its reason',
  },
  judge: function* (portfolio) {
    const observations = ofKind(portfolio, 'observation');
    const [first] = observations;
    if (!first || ofKind(portfolio, 'monitoring-plan').length > 0) return;
    yield {
      place: portfolio.placeOf(first.file, ['observedOn']),
      message: `${counted(observations.length, 'transaction')} ${observations.length === 1 ? 'was' : 'were'} observed without a monitoring plan.`,
      subject: 'monitoring-plan',
    };
  },
};
