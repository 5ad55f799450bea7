import { coverage } from '#portfolio/coverage/coverage.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { declaredComplete } from '#portfolio/select.ts';
import type { Rule } from '../rule.ts';

const file = 'content/portfolio.yaml';

/** DEC-4, DEC-11: a unit is achieved after it was declared complete. */
export const achievedWithoutDeclaration: Rule = {
  id: 'achieved-without-declaration',
  statements: ['DEC-4', 'DEC-3'],
  severity: 'error',
  answerable: false,
  needsWhole: true,
  title: 'A unit is recorded as achieved, and it is not declared complete',
  why: 'An awarding organisation records a unit as achieved when the centre has claimed it, and a centre claims what is complete.',
  mend: 'Take `achievedOn` out until the unit is achieved, or add the declaration that it is complete: `declares: unit-complete`.',
  source:
    'City & Guilds recording forms, form 10: not signed until unit is completed; OneFile: until they are 100%',
  example: {
    wrong: '- { unit: ocr-41, achievedOn: 2026-08-01 }, and no declaration',
    right: '- unit: ocr-41',
  },
  judge: function* (portfolio) {
    for (const [at, { units }] of portfolio.file.registrations.entries())
      for (const [index, { unit, achievedOn }] of units.entries()) {
        const lack = achievedOn === undefined ? undefined : lackOf(portfolio, unit, achievedOn);
        if (lack)
          yield {
            place: portfolio.placeOf(file, ['registrations', at, 'units', index, 'achievedOn']),
            message: `Unit ${unit} is recorded as achieved on ${achievedOn}; ${lack}.`,
            subject: unit,
          };
      }
  },
};

/** What is lacking for a unit to have been achieved on a day. A unit that is exempted whole needs no declaration. */
const lackOf = (portfolio: Portfolio, code: string, on: string): string | undefined => {
  const covered = coverage(portfolio).find(({ unit }) => unit.code === code);
  if (covered?.criteria.every(({ state }) => state === 'exempt')) return undefined;
  const declared = declaredComplete(portfolio, code);
  if (declared)
    return declared.data.on > on
      ? `${declared.number} declared it complete only on ${declared.data.on}`
      : undefined;
  const open = covered?.criteria.filter(({ state }) => state !== 'met' && state !== 'exempt').length ?? 0;
  return `nobody declared it complete${open > 0 ? `, and ${open} of its criteria ${open === 1 ? 'is' : 'are'} open` : ''}`;
};
