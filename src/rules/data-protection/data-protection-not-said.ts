import { ofKind } from '#portfolio/select.ts';
import { someOf } from '../in-words.ts';
import type { Rule } from '../rule.ts';

/** DP-4, DP-2: monitoring says its lawful basis and purpose, whether an impact assessment was made, and how records are kept. */
const kept = {
  purpose: 'what they are for (`purpose`)',
  retention: 'how long they are kept (`retention`)',
  storage: 'where they and the key to pseudonyms are held (`storage`)',
} as const;

export const dataProtectionNotSaid: Rule = {
  id: 'data-protection-not-said',
  statements: ['DP-4'],
  severity: 'warning',
  title: 'Monitoring does not say what data protection asks',
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
    const { lawfulBasis, assessment, purpose, retention, storage } = portfolio.file.dataProtection;
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
    const left = Object.entries({ purpose, retention, storage }).flatMap(([name, said]) =>
      said === undefined ? [kept[name as keyof typeof kept]] : [],
    );
    if (left.length > 0)
      yield {
        place,
        message: `Observations are kept, and nothing says ${someOf(left)}.`,
        subject: file,
        severity: 'to-do',
      };
  },
};
