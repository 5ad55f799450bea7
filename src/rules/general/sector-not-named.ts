import { registrationOf } from '#portfolio/select.ts';
import type { Rule } from '../rule.ts';

/** GEN-10: the organisation is of a sector in which the unit lets evidence be collected. */
export const sectorNotNamed: Rule = {
  id: 'sector-not-named',
  statements: ['GEN-10'],
  severity: 'error',
  answerable: false,
  title: 'The organisation is of a sector that the unit does not name',
  why: 'The unit says in which sectors its evidence may be collected.',
  mend: 'Look at `sector` in content/portfolio.yaml; if it is right, ask the awarding organisation before going on.',
  source:
    'ocr-41, ocr-b14: in a private sector organisation, a public sector organisation or a not-for-profit one',
  example: { wrong: 'sector: private, and the unit names public only', right: 'sector: public' },
  judge: function* (portfolio) {
    const { sector } = portfolio.file;
    for (const unit of portfolio.units) {
      if (!registrationOf(portfolio, unit.code)) continue;
      const requirement = unit.requirements.find(({ sectors }) => sectors.length > 0);
      if (!requirement || requirement.sectors.includes(sector)) continue;
      yield {
        place: portfolio.placeOf('content/portfolio.yaml', ['sector']),
        message: `The sector is ${sector}; unit ${unit.code} names ${requirement.sectors.join(', ')}.`,
        why: `The unit says: "${requirement.text}"`,
        subject: unit.code,
      };
    }
  },
};
