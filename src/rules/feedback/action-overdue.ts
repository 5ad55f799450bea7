import { withActions } from '#monitoring/actions.ts';
import { daysBetween } from '#statistics/periods.ts';
import type { Rule } from '../rule.ts';

/** FB-6: an action whose day has passed is shown until it is closed. */
export const actionOverdue: Rule = {
  id: 'action-overdue',
  statements: ['FB-6'],
  severity: 'to-do',
  title: 'An agreed action is past its day and still open',
  why: 'An action plan is kept up: an assessor looks whether what was agreed was also done.',
  mend: 'Do it, or agree that it is dropped; then write `state`, `closedOn` and what came of it in `outcome`.',
  source: 'ocr-41 3.4, 3.5: arrange coaching or training and maintain records',
  example: { wrong: 'due: 2026-04-03, state: open, in August', right: 'state: done, closedOn: 2026-04-02' },
  gather: (count) => `${count} agreed actions are past their day and still open`,
  judge: function* (portfolio, { today }) {
    for (const record of withActions(portfolio))
      for (const [index, { id, due, state }] of record.data.actions.entries())
        if (state === 'open' && due < today)
          yield {
            get place() {
              return portfolio.placeOf(record.file, ['actions', index, 'due']);
            },
            message: `Action ${id} of ${record.number} was due on ${due}, ${daysBetween(due, today)} days ago, and is still open.`,
            subject: record.number,
          };
  },
};
