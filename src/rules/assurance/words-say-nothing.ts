import { areEmpty } from '#language/emptiness/empty-words.ts';
import type { AnyRecord, Portfolio } from '#portfolio/portfolio.ts';
import type { FieldPath } from '#portfolio/schema/field-path.ts';
import { nameShown, ofKind } from '#portfolio/select.ts';
import type { Rule, Verdict } from '../rule.ts';

/** DEC-2, DEC-9: what the assessor and the quality assurer write tells of this work, and answers are more than Yes. */
export const wordsSayNothing: Rule = {
  id: 'words-say-nothing',
  statements: ['DEC-2', 'DEC-9'],
  severity: 'warning',
  title: 'Feedback, a next action or an answer says nothing of the work',
  why: 'A verifier looks for what was seen and what comes next; praise alone could stand under anything.',
  mend: 'Name what was good or missing in this evidence, and where; as next action, what the learner does next and by when.',
  source: 'OCR evidence page: feedback and next action; NCFE on EQA reviews',
  answeredAt: 'D003',
  example: {
    wrong: 'feedback: Well done.',
    right: 'feedback: The notes on listening quote the customer; do the same for the greeting.',
  },
  judge: function* (portfolio) {
    for (const decision of ofKind(portfolio, 'decision')) {
      const { feedback, nextAction } = decision.data;
      yield* emptyAt(portfolio, decision, ['feedback'], feedback);
      yield* emptyAt(portfolio, decision, ['nextAction'], nextAction);
    }
    for (const sample of ofKind(portfolio, 'iqa-sample'))
      yield* emptyAt(portfolio, sample, ['feedback'], sample.data.feedback);
    for (const questioning of ofKind(portfolio, 'questioning')) {
      const { items } = questioning.data;
      // One "Yes" is an answer; where every answer is no more than that, nothing was shown.
      if (items.every(({ answer }) => areEmpty(answer, nameShown(portfolio, portfolio.file.learner))))
        yield* emptyAt(portfolio, questioning, ['items', 0, 'answer'], items[0]?.answer);
    }
  },
};

const emptyAt = (
  portfolio: Portfolio,
  { file, number }: AnyRecord,
  path: FieldPath,
  words: string | undefined,
): Verdict[] =>
  words === undefined || !areEmpty(words, nameShown(portfolio, portfolio.file.learner))
    ? []
    : [
        {
          place: portfolio.placeOf(file, path),
          message: `\`${path.filter((part) => typeof part === 'string').join('.')}\` of ${number} says only "${words}".`,
          subject: number,
        },
      ];
