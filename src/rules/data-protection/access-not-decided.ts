import { colleaguesInRecords } from '#portfolio/select.ts';
import type { Rule } from '../rule.ts';

/** DP-6: before anything is published somebody decided who may see it. */
export const accessNotDecided: Rule = {
  id: 'access-not-decided',
  statements: ['DP-6'],
  severity: 'warning',
  title: 'Nobody has decided who may see the portfolio',
  why: 'A portfolio about other people is not published without somebody having decided, and written down, who gets to see it.',
  mend: 'Write under `dataProtection.access` who may see it, who decided that, and when.',
  source: 'study-4: anonymized details',
  answeredAt: 'content/portfolio.yaml',
  example: {
    wrong: 'dataProtection without access',
    right: 'access: { decision: The assessor and the quality assurers, by: The manager, on: 2026-04-16 }',
  },
  judge: function* (portfolio) {
    const { file, placeOf } = portfolio;
    if (colleaguesInRecords(portfolio).size > 0 && file.dataProtection.access === undefined)
      yield {
        place: placeOf('content/portfolio.yaml', ['dataProtection']),
        message: 'The portfolio is about other people, and nothing says who may see it.',
        subject: 'content/portfolio.yaml',
      };
  },
};
