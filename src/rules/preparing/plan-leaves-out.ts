import type { PortfolioRecord } from '#portfolio/portfolio.ts';
import type { FieldPath } from '#portfolio/schema/field-path.ts';
import { ofKind } from '#portfolio/select.ts';
import type { Rule } from '../rule.ts';

type Plan = PortfolioRecord<'monitoring-plan'>['data'];

/** What guidance asks of a plan, and no specification does: where it stands, and what it would say. */
const advice: readonly { path: FieldPath; says: string; given: (plan: Plan) => unknown }[] = [
  { path: ['teamPart'], says: 'what part the team had in setting the goals', given: (plan) => plan.teamPart },
  {
    path: ['frequency', 'reason'],
    says: 'why checks are made that often',
    given: (plan) => plan.frequency.reason,
  },
  { path: ['objectivity'], says: 'how judgements stay fair', given: (plan) => plan.objectivity },
];

/** PRE-10, PRE-11, MON-10: a plan says why so often, what part the team had, and how judgements stay fair. */
export const planLeavesOut: Rule = {
  id: 'plan-leaves-out',
  statements: ['PRE-10', 'PRE-11', 'MON-10'],
  severity: 'warning',
  title: 'A monitoring plan leaves out what an assessor asks about',
  why: 'Why so often, what the team had to say and how bias is avoided: an assessor asks for each where the plan does not say it.',
  mend: 'Add to the plan what it leaves out, in a sentence each.',
  source:
    'study-2: the rationale for monitoring frequency, how you ensured objectivity; study-4: involving team members in setting monitoring goals, avoiding personal bias',
  answeredAt: 'E007',
  example: {
    wrong: 'frequency: { text: Weekly }, and neither teamPart nor objectivity',
    right: 'objectivity: Planned checks are drawn, and two of us score one call in five.',
  },
  judge: function* (portfolio) {
    for (const { number, file, data } of ofKind(portfolio, 'monitoring-plan'))
      for (const { path, says, given } of advice)
        if (given(data) === undefined)
          yield {
            place: portfolio.placeOf(file, path.slice(0, -1)),
            message: `${number} does not say ${says}.`,
            mend: `Add \`${path.at(-1)}\`${path.length > 1 ? ` under \`${path[0]}\`` : ''}.`,
            subject: number,
          };
  },
};
