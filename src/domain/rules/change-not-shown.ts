import type { Portfolio } from '../portfolio.ts';
import { ofKind } from '../select.ts';
import type { Rule } from './rule.ts';

/** FB-10: at least once the work ended in a change that a record shows. */
export const changeNotShown: Rule = {
  id: 'change-not-shown',
  statements: ['FB-10'],
  severity: 'to-do',
  needsWhole: true,
  title: 'No action has led to a change that a record shows',
  why: 'The strongest evidence is monitoring that ended in somebody working better, or in a better service.',
  mend: 'Where an action helped, write what came of it in `outcome` and name in `shownBy` the record that shows it.',
  source: "study-4: tangible improvement in someone's performance or a change in service delivery",
  answeredAt: 'content/feedback',
  example: {
    wrong: 'state: done, outcome: Better.',
    right: 'outcome: Five of seven calls name a day., shownBy: [E053]',
  },
  judge: function* (portfolio) {
    const records = [...ofKind(portfolio, 'feedback'), ...ofKind(portfolio, 'analysis')];
    const actions = records.flatMap(({ data }) => data.actions);
    const [first] = records.filter(({ data }) => data.actions.length > 0);
    const shown = actions.some(({ outcome, shownBy }) => outcome !== undefined && shownBy.length > 0);
    if (first && !shown && !coachedWithChange(portfolio))
      yield {
        place: portfolio.placeOf(first.file, ['actions']),
        message: `${actions.length === 1 ? 'The only action agreed has no' : `None of the ${actions.length} actions agreed has an`} outcome that a record shows.`,
        subject: 'content/feedback',
      };
  },
};

const coachedWithChange = (portfolio: Portfolio): boolean =>
  ofKind(portfolio, 'coaching').some(({ data }) => data.followUp !== undefined);
