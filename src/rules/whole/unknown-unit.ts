import { nearest } from '#language/nearest.ts';
import { referencesTo } from '#portfolio/references.ts';
import { workedOn } from '#portfolio/select.ts';
import type { Rule } from '../rule.ts';

/** Every unit that a record or a registration names has its file. */
export const unknownUnit: Rule = {
  id: 'unknown-unit',
  severity: 'error',
  answerable: false,
  title: 'A unit is named that has no file',
  why: 'Evidence can be held only against a unit whose criteria are here to be read.',
  mend: 'Write the code of a unit in content/units/, or add the file of the unit.',
  source: 'How this program finds units',
  example: { wrong: 'units: [ocr-14]', right: 'units: [ocr-41]' },
  judge: function* (portfolio) {
    const codes = workedOn(portfolio).map(({ code }) => code);
    for (const { value, place, subject } of referencesTo(portfolio, 'unit')) {
      if (portfolio.unitByCode.has(value)) continue;
      const close = nearest(value, codes);
      yield {
        place: place(),
        message: `There is no unit ${value}.${close ? ` Did you mean ${close}?` : ''}`,
        mend: `The units here are ${codes.join(', ') || 'none yet'}. A unit is a file in content/units/.`,
        nearest: close,
        subject,
      };
    }
  },
};
