import { likeness, tellingWords } from '#similarity/likeness.ts';
import { passagesOf, placeOfSpot, sideBySide } from '#similarity/side-by-side.ts';
import { isTestimonyAndLearners } from '#similarity/who-wrote.ts';
import type { Rule } from '../rule.ts';

/** WIT-3: a testimony is not the learner's own text. */
export const testimonyInLearnersWords: Rule = {
  id: 'testimony-in-learners-words',
  statements: ['WIT-3', 'WIT-2'],
  severity: 'error',
  title: "A testimony has the learner's own sentences",
  why: "A testimony is written by the witness and not by the learner: the learner's sentences in it make all of it worthless.",
  mend: 'Ask the witness to write it again in their own words. If one quotes the other, set the words in quotation marks.',
  source: 'Pearson witness statement notes: not written by the learner',
  example: {
    wrong: 'a sentence of the account E044 stands in the testimony E108',
    right: 'the witness tells the same morning as they saw it',
  },
  judge: function* (portfolio) {
    for (const run of likeness(portfolio).runs) {
      const { first, second, spots, words } = run;
      if (words < tellingWords || !isTestimonyAndLearners(portfolio, first, second)) continue;
      const [testimony, spot] = first.kind === 'testimony' ? [first, spots[0]] : [second, spots[1]];
      yield {
        get place() {
          return placeOfSpot(portfolio, testimony, spot);
        },
        message: sideBySide(run),
        subject: testimony.number,
        subjects: [first.number, second.number],
        beside: passagesOf(run),
      };
    }
  },
};
