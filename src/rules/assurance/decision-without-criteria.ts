import { ofKind } from '#portfolio/select.ts';
import type { Rule } from '../rule.ts';

/** DEC-2: a decision decides on criteria, or on a unit. */
export const decisionWithoutCriteria: Rule = {
  id: 'decision-without-criteria',
  statements: ['DEC-2'],
  severity: 'warning',
  title: 'A decision decides on no criterion',
  why: 'A decision counts criterion by criterion: without any, nothing has been judged, whatever its feedback says.',
  mend: 'Ask the assessor which criteria were decided on, and write each under `criteria` with its `state`. Where feedback alone was meant, let them say so in an answer to this finding.',
  source: 'OCR evidence page: the criteria judged, with the decision on each',
  answeredAt: 'D007',
  example: {
    wrong: 'a decision with evidence and feedback, and neither criteria nor units',
    right: 'criteria: [{ criterion: ocr-41/3.5, state: met }]',
  },
  judge: function* (portfolio) {
    for (const { number, file, data } of ofKind(portfolio, 'decision')) {
      if (data.criteria.length > 0 || data.units.length > 0) continue;
      yield {
        get place() {
          return portfolio.placeOf(file, ['evidence']);
        },
        message: `${number} judges ${data.evidence.join(', ')} and decides on no criterion.`,
        subject: number,
      };
    }
  },
};
