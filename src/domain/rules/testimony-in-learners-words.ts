import { sameRuns } from '../sameness.ts';
import type { Rule } from './rule.ts';
import { isTestimonyInTheLearnersWords, sideBySide } from './same-words.ts';

/** As many words as nobody finds twice by chance: about one long sentence. */
const tellingWords = 12;

/** WIT-3: a testimony is not the learner's own text. */
export const testimonyInLearnersWords: Rule = {
  id: 'testimony-in-learners-words',
  statements: ['WIT-3', 'WIT-2'],
  severity: 'error',
  title: "A testimony has the learner's own sentences",
  why: "A testimony is written by the witness and not by the learner: the learner's sentences in it make all of it worthless.",
  mend: 'Ask the witness to write it again in their own words. If one quotes the other, mark it as a quotation and answer the finding.',
  source: 'Pearson witness statement notes: not written by the learner',
  example: {
    wrong: 'a sentence of the account E044 stands in the testimony E108',
    right: 'the witness tells the same morning as they saw it',
  },
  judge: function* (portfolio) {
    for (const run of sameRuns(portfolio))
      if (run.words >= tellingWords && isTestimonyInTheLearnersWords(portfolio, run)) {
        const [testimony, line] =
          run.first.kind === 'testimony' ? [run.first, run.lines[0]] : [run.second, run.lines[1]];
        yield {
          place: { file: testimony.file, line, column: 1 },
          message: `${sideBySide(run)}`,
          subject: testimony.number,
        };
      }
  },
};
