import { ofKind } from '#portfolio/select.ts';
import type { Rule } from '../rule.ts';

/** DEC-7: what the sampling plan foresaw was sampled by its day. */
export const plannedSampleMissing: Rule = {
  id: 'planned-sample-missing',
  statements: ['DEC-7'],
  severity: 'to-do',
  needsWhole: true,
  answeredAt: 'Q001',
  title: 'A sample that the plan foresaw is past its day',
  why: 'A sampling plan shows that quality was assured as the work went on; an external verifier holds the samples against it.',
  mend: 'Name the sample in `done`, or write a later day with the reason.',
  source: 'TQUK on internal quality assurance: sampling is planned and carried out to the plan',
  example: { wrong: 'due: 2026-04-30, and nothing in done', right: 'due: 2026-04-30, done: Q005' },
  gather: (count) => `${count} samples that a plan foresaw are past their day`,
  judge: function* (portfolio, { today }) {
    for (const { number, file, data } of ofKind(portfolio, 'iqa-plan'))
      for (const [index, { learner, due, done }] of data.items.entries())
        if (done === undefined && due < today)
          yield {
            get place() {
              return portfolio.placeOf(file, ['items', index, 'due']);
            },
            message: `${number} planned to sample the work of ${learner} by ${due}, and names no sample.`,
            subject: number,
          };
  },
};
