import { withActions } from '#monitoring/actions.ts';
import { proposalsWithoutAction } from '#monitoring/chains.ts';
import { unitOfRecord } from '#portfolio/units/unit-of.ts';
import type { Rule } from '../rule.ts';

/** FB-6: what was proposed became an action, and what was closed says when and with what result. */
export const actionWithoutEnd: Rule = {
  id: 'action-without-end',
  statements: ['FB-6'],
  severity: 'to-do',
  title: 'Nothing was agreed on a proposal, or an action was closed without a day or an outcome',
  why: 'The unit asks that coaching or training is arranged and recorded, so that anyone can see what came of it.',
  mend: 'Agree an action with owner, due day and measure; where it is closed, add `closedOn` and `outcome`.',
  source: 'ocr-41 3.4, 3.5: arrange coaching or training and maintain records',
  example: { wrong: 'state: done, and nothing more', right: 'state: done, closedOn: 2026-04-02, outcome: …' },
  gather: (count) => `${count} records leave open what became of a proposal or an action`,
  judge: function* (portfolio) {
    for (const record of proposalsWithoutAction(portfolio))
      yield {
        get place() {
          return portfolio.placeOf(record.file, ['proposals']);
        },
        message: `${record.number} proposes coaching or training, and no action was agreed.`,
        subject: record.number,
        unit: unitOfRecord(portfolio, record),
      };
    for (const record of withActions(portfolio))
      for (const [index, { id, state, closedOn, outcome }] of record.data.actions.entries())
        if (state !== 'open' && (closedOn === undefined || outcome === undefined))
          yield {
            get place() {
              return portfolio.placeOf(record.file, ['actions', index, 'state']);
            },
            message: `Action ${id} of ${record.number} is ${state} and does not say ${closedOn === undefined ? 'when' : 'what came of it'}.`,
            mend: `Add ${[...(closedOn === undefined ? ['`closedOn`: the day'] : []), ...(outcome === undefined ? [`\`outcome\`: what came of ${id}`] : [])].join(', and ')}.`,
            subject: record.number,
            unit: unitOfRecord(portfolio, record),
          };
  },
};
