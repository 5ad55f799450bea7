import { ofKind } from '../select.ts';
import type { Rule } from './rule.ts';

/** DP-4: monitoring says its lawful basis, and whether an impact assessment was made. */
export const dataProtectionNotSaid: Rule = {
  id: 'data-protection-not-said',
  statements: ['DP-4'],
  severity: 'warning',
  title: 'Monitoring does not say its lawful basis, or whether an impact assessment was made',
  why: 'Monitoring people at work is lawful only on a basis that can be named, and the risk to them is to be weighed beforehand.',
  mend: 'Ask whoever looks after data protection, and write the answer under `dataProtection` in content/portfolio.yaml.',
  source: 'ICO guidance on monitoring workers; cg-312 1.5',
  answeredAt: 'content/portfolio.yaml',
  example: {
    wrong: 'dataProtection without lawfulBasis',
    right: 'lawfulBasis: Legitimate interests; the balance was written down in January.',
  },
  judge: function* (portfolio) {
    if (ofKind(portfolio, 'observation').length === 0) return;
    const { lawfulBasis, assessment } = portfolio.file.dataProtection;
    const file = 'content/portfolio.yaml';
    const place = portfolio.placeOf(file, ['dataProtection']);
    if (lawfulBasis === undefined)
      yield { place, message: 'The lawful basis of the monitoring is not on record.', subject: file };
    if (assessment === undefined)
      yield {
        place,
        message: 'Nothing says whether a data protection impact assessment was made, or why not.',
        subject: file,
      };
  },
};
