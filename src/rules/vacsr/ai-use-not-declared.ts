import { ownWorkDeclarations } from '#portfolio/claims/declared.ts';
import { registrationOf } from '#portfolio/select.ts';
import { unitFirst } from '#portfolio/units/unit-of.ts';
import type { Rule } from '../rule.ts';

/** VAC-2: a declaration of own work says what any AI tool was used for. */
export const aiUseNotDeclared: Rule = {
  id: 'ai-use-not-declared',
  statements: ['VAC-2'],
  severity: 'to-do',
  title: 'A declaration of own work says nothing of AI tools',
  why: 'Words that a tool wrote are not the learner’s own; a centre must know which, if any, they are.',
  mend: 'Add `aiUse:` with what any AI tool was used for, or `aiUse: none`.',
  source: 'Centre policy on AI: use is declared',
  answeredAt: 'D021',
  example: { wrong: 'declares: authenticity', right: 'declares: authenticity\naiUse: none' },
  judge: function* (portfolio) {
    const all = portfolio.units.map(({ code }) => code).filter((code) => registrationOf(portfolio, code));
    for (const { number, file, data } of ownWorkDeclarations(portfolio))
      if (data.aiUse === undefined)
        yield {
          place: portfolio.placeOf(file, ['declares']),
          message: `${number} does not say whether any AI tool was used.`,
          subject: number,
          unit: unitFirst(portfolio, data.units.length > 0 ? data.units : all),
        };
  },
};
