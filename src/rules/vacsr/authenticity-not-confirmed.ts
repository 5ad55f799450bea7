import { isLearner } from '#portfolio/claims/declared.ts';
import { foundCompetent } from '#portfolio/coverage/unit-decisions.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { declaredComplete, ofKind, registrationOf } from '#portfolio/select.ts';
import type { Rule } from '../rule.ts';

/** Who speaks for the centre; an external quality assurer and a witness come from outside. */
const ofTheCentre: readonly (string | undefined)[] = ['assessor', 'iqa'];

/** VAC-2: before a unit is complete the centre confirms that its evidence is authentic. */
export const authenticityNotConfirmed: Rule = {
  id: 'authenticity-not-confirmed',
  statements: ['VAC-2'],
  severity: 'to-do',
  needsWhole: true,
  title: "The centre has not confirmed that a unit's evidence is authentic",
  why: 'The awarding organisation takes the evidence as authentic because the centre says so, unit by unit.',
  mend: 'Add a declaration with `declares: centre-authentication` that names the unit, by somebody of the centre.',
  source: 'ocr-41: Centres must confirm to OCR that the evidence is authentic',
  answeredAt: 'ocr-41',
  example: {
    wrong: 'ocr-41 is decided competent, and no declaration confirms it',
    right: 'declares: centre-authentication, units: [ocr-41], by: jo-blake',
  },
  judge: function* (portfolio) {
    for (const { code } of portfolio.units) {
      const decided = declaredComplete(portfolio, code) ?? foundCompetent(portfolio, code)?.record;
      if (!decided || !registrationOf(portfolio, code) || isConfirmed(portfolio, code)) continue;
      yield {
        place: portfolio.placeOf(decided.file, ['units']),
        message: `${decided.number} finds unit ${code} complete, and the centre has not confirmed its evidence.`,
        subject: code,
        unit: code,
      };
    }
  },
};

/** Whether somebody of the centre confirmed it; the learner cannot speak for the centre. */
const isConfirmed = (portfolio: Portfolio, code: string): boolean =>
  ofKind(portfolio, 'declaration').some(
    ({ data }) =>
      data.declares === 'centre-authentication' &&
      data.units.includes(code) &&
      !isLearner(portfolio, data.by) &&
      ofTheCentre.includes(portfolio.vouchers.get(data.by)?.role),
  );
