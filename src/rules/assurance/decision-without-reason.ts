import { ofKind } from '#portfolio/select.ts';
import type { Rule } from '../rule.ts';

/** DEC-2: a decision that something is not met says which test it does not pass, and why; until a later one is made. */
export const decisionWithoutReason: Rule = {
  id: 'decision-without-reason',
  statements: ['DEC-2'],
  severity: 'to-do',
  title: 'A criterion was decided not met, and no reason is given',
  why: 'The learner has to know whether it was not valid, authentic, current, sufficient or reliable to know what to do next.',
  mend: 'Ask the assessor for a decision that `changes` this one, with `reasons`: the test that it does not pass, and why. Before the decision is handed over, add them to it.',
  source: 'OCR evidence page: a decision with its feedback and the next action',
  answeredAt: 'D007',
  example: {
    wrong: '{ criterion: ocr-41/3.5, state: part-met }',
    right: 'reasons: [{ test: sufficient, why: Two of five sessions have no record. }]',
  },
  gather: (count) => `${count} criteria were decided not met, and no reason is given`,
  judge: function* (portfolio) {
    const decisions = ofKind(portfolio, 'decision');
    const last = new Map(
      [...decisions]
        .sort((a, b) => a.data.on.localeCompare(b.data.on))
        .flatMap(({ number, data }) => data.criteria.map(({ criterion }) => [criterion, number] as const)),
    );
    for (const { file, number, data } of decisions)
      for (const [index, { criterion, state, reasons }] of data.criteria.entries())
        if (state !== 'met' && reasons.length === 0 && last.get(criterion) === number)
          yield {
            get place() {
              return portfolio.placeOf(file, ['criteria', index, 'state']);
            },
            message: `${number} decides that ${criterion} is ${state.replaceAll('-', ' ')} and gives no reason.`,
            subject: number,
            unit: criterion.split('/')[0],
          };
  },
};
