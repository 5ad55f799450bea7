import { ofKind } from '#portfolio/select.ts';
import type { Rule } from '../rule.ts';

/** PRE-9: two monitoring techniques or more were chosen. */
export const oneTechnique: Rule = {
  id: 'one-technique',
  statements: ['PRE-9'],
  severity: 'info',
  needsWhole: true,
  title: 'Only one monitoring technique was chosen',
  why: 'Each technique misses something that another shows; two together give a fuller picture.',
  mend: 'Add a second technique to the plan with its reason, such as direct feedback from customers beside listening to calls.',
  source:
    'study-4: multiple monitoring methods; cg-312 2.3 asks for techniques that can collect what is needed',
  example: {
    wrong: 'techniques: [{ technique: listening-to-calls, … }]',
    right: 'techniques: [{ technique: listening-to-calls, … }, { technique: direct-customer-feedback, … }]',
  },
  judge: function* (portfolio) {
    const plans = ofKind(portfolio, 'monitoring-plan');
    const [plan] = plans;
    const chosen = new Set(plans.flatMap(({ data }) => data.techniques.map(({ technique }) => technique)));
    if (!plan || chosen.size > 1) return;
    yield {
      place: portfolio.placeOf(plan.file, ['techniques']),
      message: `The only technique planned is ${[...chosen].join('').replaceAll('-', ' ')}.`,
      subject: plan.number,
    };
  },
};
