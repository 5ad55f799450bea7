import { ofKind } from '#portfolio/select.ts';
import { onlyTicks, tickedRows } from '#portfolio/words/ticked-rows.ts';
import type { Rule } from '../rule.ts';

/** WIT-2: a ticked statement is the form's; what was seen is told in the witness's own words. */
export const testimonyOnlyTicks: Rule = {
  id: 'testimony-only-ticks',
  statements: ['WIT-2'],
  severity: 'warning',
  title: 'A testimony ticks the statements of a form and tells nothing',
  why: 'The words beside a tick are those of the form; an assessor needs what this witness saw, and on which day.',
  mend: 'Keep the ticked table, and ask the witness to tell below it what the learner did and said on a day they saw.',
  source: 'Witness-statement guidance (Pearson form and others): describes what was seen',
  answeredAt: 'E108',
  example: {
    wrong: '| Gives feedback to colleagues | ✓ |',
    right:
      '| Gives feedback to colleagues | ✓ |\n\nOn 6 March Sam let the colleague speak first and took notes.',
  },
  judge: function* (portfolio) {
    for (const { number, file, body } of ofKind(portfolio, 'testimony')) {
      const ticked = tickedRows(body);
      const [first] = ticked;
      if (!first || !onlyTicks(body)) continue;
      yield {
        place: { file, line: first.line, column: 1 },
        message: `${number} ticks ${ticked.filter((row) => row.ticked).length} of ${ticked.length} statements and tells of nothing in words.`,
        subject: number,
      };
    }
  },
};
