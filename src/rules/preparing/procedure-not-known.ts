import { linesOf } from '#portfolio/scorecard-lines.ts';
import { ofKind } from '#portfolio/select.ts';
import { unitOfRecord } from '#portfolio/units/unit-of.ts';
import { someOf } from '../in-words.ts';
import type { Rule } from '../rule.ts';

/** PRE-8: the learner says how they know each procedure that the scorecards in use rest on. */
export const procedureNotKnown: Rule = {
  id: 'procedure-not-known',
  statements: ['PRE-8'],
  severity: 'to-do',
  needsWhole: true,
  title: 'Nothing says how the learner knows a procedure that they monitor',
  why: 'Who judges whether a procedure was followed must be totally familiar with it.',
  mend: 'Add the procedure under `familiarity` of the monitoring plan, with `how` you know it and `document` for its record.',
  source:
    'ocr-41 1.5: totally familiar with the customer service procedures for transactions they are monitoring',
  answeredAt: 'E007',
  example: {
    wrong: 'standardIn: E005, and no `familiarity` names E005',
    right: 'familiarity:\n  - { procedure: Identity check, how: Trained the team on it., document: E005 }',
  },
  judge: function* (portfolio) {
    const plans = ofKind(portfolio, 'monitoring-plan');
    const [plan] = plans;
    if (!plan) return;
    const known = new Set(plans.flatMap(({ data }) => data.familiarity.map(({ document }) => document)));
    const used = new Set(ofKind(portfolio, 'observation').map(({ data }) => data.scorecard));
    const behind = ofKind(portfolio, 'scorecard')
      .filter(({ number }) => used.has(number))
      .flatMap((scorecard) => linesOf(scorecard).flatMap(({ standardIn }) => standardIn ?? []));
    const unknown = [...new Set(behind)].filter((number) => !known.has(number));
    if (unknown.length > 0)
      yield {
        place: portfolio.placeOf(plan.file, ['familiarity']),
        message: `No monitoring plan says how the learner knows ${someOf(unknown)}, which scorecards in use rest on.`,
        subject: plan.number,
        unit: unitOfRecord(portfolio, plan),
      };
  },
};
