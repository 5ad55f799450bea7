import type { Rule } from './rule.ts';

/** DP-3: somebody tried to recognise a person from all the details together. */
export const intruderCheckMissing: Rule = {
  id: 'intruder-check-missing',
  statements: ['DP-3'],
  severity: 'warning',
  title: 'Nobody has tried to recognise somebody from the details together',
  why: 'Role, day, channel and a rare event may each say nothing and together point to one person.',
  mend: 'Let somebody who knows the workplace try, before anything is published; write who, when and what they found under `dataProtection.intruderCheck`.',
  source: 'ICO guidance: the motivated intruder test',
  answeredAt: 'content/portfolio.yaml',
  example: {
    wrong: 'dataProtection without intruderCheck',
    right: 'intruderCheck: { by: The manager, on: 2026-04-16, found: Nobody could be told. }',
  },
  judge: function* ({ observed, file, placeOf }) {
    if (observed.size > 0 && file.dataProtection.intruderCheck === undefined)
      yield {
        place: placeOf('content/portfolio.yaml', ['dataProtection']),
        message: `${observed.size === 1 ? 'One person is' : `${observed.size} people are`} observed here, and nobody is said to have tried to recognise them from the details together.`,
        subject: 'content/portfolio.yaml',
      };
  },
};
