import { ticksCodes } from '#language/ticked-codes.ts';
import { shortened } from '#language/words.ts';
import { nameShown, ofKind } from '#portfolio/select.ts';
import { blocksOf } from '#portfolio/words/body-words.ts';
import type { Rule } from '../rule.ts';

/** WIT-2: a witness tells what they saw; codes with ticks tell nothing. */
export const testimonyTicksCodes: Rule = {
  id: 'testimony-ticks-codes',
  statements: ['WIT-2'],
  severity: 'warning',
  title: 'A testimony ticks criteria off by their codes',
  why: 'Whoever reads "1.1, 1.2 all seen" learns nothing of what was done, and cannot judge it. Which criteria it meets is for the assessor to say.',
  mend: 'Ask the witness what the learner did, on which day, and what was said; leave the codes to the claims.',
  source: 'Witness-statement guidance (Pearson form and others): describes what was seen',
  answeredAt: 'E108',
  example: {
    wrong: '1.1, 1.2, 1.3 all seen.',
    right: 'On 6 March Sam cut the old form into strips and asked us where each line came from.',
  },
  judge: function* (portfolio) {
    const learner = nameShown(portfolio, portfolio.file.learner);
    for (const { number, file, body } of ofKind(portfolio, 'testimony')) {
      const ticked = blocksOf(body).filter(({ words }) => ticksCodes(words, learner));
      const [first] = ticked;
      if (!first) continue;
      const more = ticked.length > 1 ? `, and ${ticked.length - 1} more of its lines` : '';
      yield {
        place: { file, line: first.line, column: 1 },
        message: `${number} only ticks codes off in "${shortened(first.words, 80)}"${more}.`,
        subject: number,
      };
    }
  },
};
