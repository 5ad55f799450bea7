import { ofKind } from '../select.ts';
import type { Rule } from './rule.ts';

/** DEC-4: a unit is declared complete after an assessor decided that the learner is competent in it. */
export const declaredWithoutDecision: Rule = {
  id: 'declared-without-decision',
  statements: ['DEC-4'],
  severity: 'error',
  answerable: false,
  later: true,
  needsWhole: true,
  title: 'A unit is declared complete, and no assessor has decided on it',
  why: 'A unit is complete when all of it has been decided on: the declaration is not signed until then.',
  mend: 'Ask the assessor for a decision with `units: [{ unit, state: competent }]`, or take the declaration back.',
  source:
    'City & Guilds recording forms, form 10: not signed until unit is completed; OneFile: until they are 100%',
  example: {
    wrong: 'declares: unit-complete, and no decision on the unit',
    right: 'units: [{ unit: ocr-41, state: competent }] in the decision before it',
  },
  judge: function* (portfolio) {
    const decisions = ofKind(portfolio, 'decision');
    for (const { file, number, data } of ofKind(portfolio, 'declaration')) {
      if (data.declares !== 'unit-complete') continue;
      for (const [index, unit] of data.units.entries()) {
        const on = decisions.filter((decision) => decision.data.units.some((one) => one.unit === unit));
        const last = on.sort((a, b) => (a.data.on < b.data.on ? -1 : 1)).at(-1);
        const state = last?.data.units.find((one) => one.unit === unit)?.state;
        if (state !== 'competent')
          yield {
            place: portfolio.placeOf(file, ['units', index]),
            message: `${number} declares unit ${unit} complete; ${last ? `${last.number} decided not yet competent` : 'no decision says that the learner is competent in it'}.`,
            subject: number,
          };
      }
    }
  },
};
