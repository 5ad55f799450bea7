import { ofKind } from '#portfolio/select.ts';
import { someOf } from '../in-words.ts';
import type { Rule } from '../rule.ts';

/** GEN-6: a check that somebody else made shows nothing that the learner did. */
export const checkByAnother: Rule = {
  id: 'check-by-another',
  statements: ['GEN-6'],
  severity: 'warning',
  title: 'A check that somebody else made is claimed as the learner’s own performance',
  why: 'Who listened and rated did the monitoring; an assessor asks what the learner did with it.',
  mend: 'Take these claims out, or claim with the feedback, the analysis or the account of what you did with the check. If you made it, leave `evaluator` out.',
  source: "Practitioner notes on authenticity: the evidence is the learner's own work",
  example: {
    wrong: 'evaluator: Quality analyst, claiming ocr-41/2.3',
    right: 'evaluator: Quality analyst, and no claims; the feedback on it claims ocr-41/3.2',
  },
  gather: (count) => `${count} checks that somebody else made are claimed as the learner’s own performance`,
  judge: function* (portfolio) {
    for (const { number, file, data } of ofKind(portfolio, 'observation')) {
      const { evaluator } = data;
      if (evaluator === undefined || evaluator === portfolio.file.learner) continue;
      if (evaluator === data.colleague) {
        yield {
          place: portfolio.placeOf(file, ['evaluator']),
          message: `In ${number} ${data.colleague} is said to have checked their own work.`,
          mend: 'Write in `evaluator` who made the check, or leave it out where you made it.',
          subject: number,
        };
        continue;
      }
      const performed = (portfolio.claimsOf.get(number) ?? []).filter(
        ({ criterion }) => portfolio.criteria.get(criterion)?.outcome.kind === 'performance',
      );
      if (performed.length > 0)
        yield {
          get place() {
            return portfolio.placeOf(file, ['evaluator']);
          },
          message: `${number} was made by somebody else, and claims ${someOf(performed.map(({ criterion }) => criterion))}.`,
          subject: number,
        };
    }
  },
};
