import { judgesCompetence } from '#language/competence/judges-competence.ts';
import { nameShown, ofKind } from '#portfolio/select.ts';
import { blocksOf, sentencesOf } from '#portfolio/words/body-words.ts';
import type { Rule } from '../rule.ts';

/** WIT-2: a witness tells what they saw and leaves the judging to the assessor. */
export const testimonyJudges: Rule = {
  id: 'testimony-judges',
  statements: ['WIT-2'],
  severity: 'error',
  title: 'A testimony judges competence instead of telling what was seen',
  why: 'A witness says what they saw; whether it meets the criteria is for the assessor alone to decide.',
  mend: 'Ask the witness to write what the learner did and said, and what came of it. If the words mean something else, answer the finding.',
  source: 'Witness-statement guidance (Pearson form and others): no judgement of competence',
  example: {
    wrong: 'Sam is competent and has met all the criteria of outcome 3.',
    right: 'Sam asked first what she thought of the call, and waited for the answer.',
  },
  judge: function* (portfolio) {
    const judges = judgesCompetence(nameShown(portfolio, portfolio.file.learner));
    for (const { file, number, body } of ofKind(portfolio, 'testimony'))
      for (const { words, line } of blocksOf(body))
        for (const sentence of sentencesOf(words))
          if (judges(sentence))
            yield {
              place: { file, line, column: 1 },
              message: `${number} judges: "${sentence}"`,
              subject: number,
            };
  },
};
