import { foundCompetent } from '#portfolio/coverage/unit-decisions.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { registrationOf } from '#portfolio/select.ts';
import { addMonths } from '#statistics/months.ts';
import type { Rule } from '../rule.ts';

/** No source asks for less: assessment records are kept for three years after achievement. */
const yearsKept = 3;

/** DEC-11: assessment records are kept for at least three years after the unit was achieved. */
export const retentionTooShort: Rule = {
  id: 'retention-too-short',
  statements: ['DEC-11'],
  severity: 'error',
  answerable: false,
  title: 'Assessment records are not kept for three years after achievement',
  why: 'The awarding organisation may ask for the records of assessment for three years after the award.',
  mend: 'Write in `retainUntil` of content/portfolio.yaml a day three years or more after the unit was achieved.',
  source: 'OCR evidence page: assessment records are kept for at least three years',
  example: { wrong: 'achievedOn: 2026-09-01, retainUntil: 2027-09-01', right: 'retainUntil: 2029-09-01' },
  judge: function* (portfolio) {
    const { retainUntil } = portfolio.file;
    for (const [unit, day] of achieved(portfolio)) {
      const until = addMonths(day, 12 * yearsKept);
      if (retainUntil === undefined || retainUntil < until)
        yield {
          place: portfolio.placeOf('content/portfolio.yaml', [
            retainUntil ? 'retainUntil' : 'dataProtection',
          ]),
          message: `Unit ${unit} was achieved on ${day}, so its records are kept until ${until} at least; ${retainUntil ? `\`retainUntil\` says ${retainUntil}` : '`retainUntil` is not there'}.`,
          mend: `Write \`retainUntil: ${until}\` in content/portfolio.yaml, or a later day.`,
          subject: unit,
        };
    }
  },
};

/** The day on which each unit was achieved: as the awarding organisation recorded it, else as it was decided. */
const achieved = (portfolio: Portfolio): Map<string, string> => {
  const days = new Map<string, string>();
  for (const { code } of portfolio.units) {
    const day = registrationOf(portfolio, code)?.achievedOn ?? foundCompetent(portfolio, code)?.from;
    if (day !== undefined) days.set(code, day);
  }
  return days;
};
