import { covers, handedIn, ownWorkDeclarations } from '#portfolio/claims/declared.ts';
import { registrationOf } from '#portfolio/select.ts';
import { someOf } from '../in-words.ts';
import type { Rule } from '../rule.ts';

/** VAC-2: the learner declares every item handed in to be their own work; once for each unit. */
export const itemNotDeclared: Rule = {
  id: 'item-not-declared',
  statements: ['VAC-2'],
  severity: 'to-do',
  needsWhole: true,
  title: 'Evidence was handed in that no declaration of own work covers',
  why: 'A portfolio is produced independently, and the learner says so of every item in it.',
  mend: 'Add a declaration with `declares: authenticity`. Without `items` it covers all that is dated up to its day.',
  source: 'ocr-41: Portfolios of work must be produced independently',
  answeredAt: 'ocr-41',
  example: {
    wrong: 'E014 is handed in and no declaration covers it',
    right: 'declares: authenticity, by: sam-reed, on: 2026-07-27',
  },
  judge: function* (portfolio) {
    const declarations = ownWorkDeclarations(portfolio);
    for (const { code } of portfolio.units) {
      if (!registrationOf(portfolio, code)) continue;
      const ours = declarations.filter(({ data }) => data.units.length === 0 || data.units.includes(code));
      const open = handedIn(portfolio, code).filter((record) => !ours.some((one) => covers(one, record)));
      const [first] = open;
      if (!first) continue;
      const numbers = open.map(({ number }) => number);
      yield {
        place: portfolio.placeOf(first.file, ['title']),
        message: `Unit ${code}: ${someOf(numbers)} ${numbers.length === 1 ? 'was' : 'were'} handed in and not declared to be the learner's own work.`,
        subject: code,
        unit: code,
      };
    }
  },
};
