import { isLearner } from '#portfolio/claims/declared.ts';
import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { declaredComplete, ofKind } from '#portfolio/select.ts';
import type { Rule } from '../rule.ts';

/** DEC-2: the learner has read the feedback of every decision. */
export const decisionNotAcknowledged: Rule = {
  id: 'decision-not-acknowledged',
  statements: ['DEC-2'],
  severity: 'to-do',
  needsWhole: true,
  title: 'A decision has not been acknowledged by the learner',
  why: 'A verifier looks whether the feedback reached the learner; only their own words can show it.',
  mend: 'Add an acknowledgement of the decision in your own words, with `of:` and its number.',
  source: 'OCR evidence page; Ecordia help: feedback is acknowledged by the learner',
  answeredAt: 'D007',
  example: {
    wrong: 'D007, and no acknowledgement of it',
    right: 'of: D007, words: I will ask two more questions.',
  },
  gather: (count) => `${count} decisions have not been acknowledged by the learner`,
  judge: function* (portfolio) {
    const read = new Set(
      ofKind(portfolio, 'acknowledgement').flatMap(({ data }) =>
        isLearner(portfolio, data.by) ? [data.of] : [],
      ),
    );
    for (const decision of ofKind(portfolio, 'decision'))
      if (!read.has(decision.number))
        yield {
          get place() {
            return portfolio.placeOf(decision.file, ['feedback']);
          },
          message: `Nobody can see yet that the learner has read the feedback of ${decision.number}, ${decision.data.on}.`,
          subject: decision.number,
          unit: unitOf(portfolio, decision),
        };
  },
};

/** The unit that the decision is about; where it is about more, one that is declared complete comes first. */
const unitOf = (portfolio: Portfolio, { data }: PortfolioRecord<'decision'>): string | undefined => {
  const units = new Set([
    ...data.criteria.map(({ criterion }) => criterion.split('/')[0] ?? ''),
    ...data.units.map(({ unit }) => unit),
  ]);
  return [...units].find((unit) => declaredComplete(portfolio, unit)) ?? [...units][0];
};
