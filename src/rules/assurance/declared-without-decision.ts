import { foundCompetent, unitDecision } from '#portfolio/coverage/unit-decisions.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { ofKind } from '#portfolio/select.ts';
import type { Rule } from '../rule.ts';

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
  mend: 'Ask the assessor for a decision with `units: [{ unit, state: competent }]`, or take the declaration back. Declare on the day of that decision or after it.',
  source:
    'City & Guilds recording forms, form 10: not signed until unit is completed; OneFile: until they are 100%',
  example: {
    wrong: 'declares: unit-complete, and no decision on the unit',
    right: 'units: [{ unit: ocr-41, state: competent }] in the decision before it',
  },
  judge: function* (portfolio) {
    for (const declaration of ofKind(portfolio, 'declaration')) {
      const { file, number, data } = declaration;
      if (data.declares !== 'unit-complete') continue;
      for (const [index, unit] of data.units.entries()) {
        const lack = lackOf(portfolio, unit, data.on);
        if (lack)
          yield {
            place: portfolio.placeOf(file, ['units', index]),
            message: `${number} declares unit ${unit} complete; ${lack}.`,
            subject: number,
          };
      }
    }
  },
};

/** What is lacking for a unit to be declared complete on a day, if anything is. */
const lackOf = (portfolio: Portfolio, unit: string, on: string): string | undefined => {
  const last = unitDecision(portfolio, unit);
  if (!last) return notCounting(portfolio, unit);
  if (last.state !== 'competent') return `${last.record.number} decided not yet competent`;
  if (foundCompetent(portfolio, unit, on)) return undefined;
  return `${last.record.number} found the learner competent only on ${last.from}, after that declaration of ${on}`;
};

const notCounting = (portfolio: Portfolio, unit: string): string => {
  const waiting = ofKind(portfolio, 'decision').find(({ data }) =>
    data.units.some((one) => one.unit === unit && one.state === 'competent'),
  );
  return waiting
    ? `${waiting.number} is a trainee's and does not count until it is countersigned`
    : 'no decision says that the learner is competent in it';
};
