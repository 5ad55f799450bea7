import { ofKind } from '../select.ts';
import type { Rule } from './rule.ts';

/** DEC-2: a decision that something is not met says which test it does not pass, and why. */
export const decisionWithoutReason: Rule = {
  id: 'decision-without-reason',
  statements: ['DEC-2'],
  severity: 'warning',
  title: 'A criterion was decided not met, and no reason is given',
  why: 'The learner has to know whether it was not valid, authentic, current, sufficient or reliable to know what to do next.',
  mend: 'Add `reasons` with the test that it does not pass and why.',
  source: 'OCR evidence page: a decision with its feedback and the next action',
  answeredAt: 'D007',
  example: {
    wrong: '{ criterion: ocr-41/3.5, state: part-met }',
    right: 'reasons: [{ test: sufficient, why: Two of five sessions have no record. }]',
  },
  gather: (count) => `${count} criteria were decided not met, and no reason is given`,
  judge: function* (portfolio) {
    for (const { file, number, data } of ofKind(portfolio, 'decision'))
      for (const [index, { criterion, state, reasons }] of data.criteria.entries())
        if (state !== 'met' && reasons.length === 0)
          yield {
            get place() {
              return portfolio.placeOf(file, ['criteria', index, 'state']);
            },
            message: `${number} decides that ${criterion} is ${state.replaceAll('-', ' ')} and gives no reason.`,
            subject: number,
          };
  },
};
