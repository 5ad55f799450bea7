import { ofKind } from '#portfolio/select.ts';
import type { Rule } from '../rule.ts';

/** GEN-5: what is held in the workplace says why it matters to each criterion that it is claimed for. */
export const workplaceRelevanceMissing: Rule = {
  id: 'workplace-relevance-missing',
  statements: ['GEN-5'],
  severity: 'error',
  answerable: false,
  later: true,
  title: 'A document held in the workplace does not say why it matters to a criterion',
  why: 'The document is not in the portfolio, so the assessor has only these words to go by until it is seen.',
  mend: 'Add `shows:` to the claim: in a sentence, what in the document bears on that criterion.',
  source:
    'cg-312: held in the workplace with reference made to where it can be found and its relevance to the criteria',
  example: {
    wrong: '- criterion: ocr-41/4.5',
    right: '- criterion: ocr-41/4.5\n  shows: Section 2 is the procedure that every call is judged by.',
  },
  gather: (count) => `${count} documents do not say why they matter to a criterion`,
  judge: function* (portfolio) {
    for (const record of ofKind(portfolio, 'workplace-document')) {
      const bare = record.data.claims.flatMap(({ shows }, index) => (shows ? [] : [index]));
      const [first] = bare;
      if (first === undefined) continue;
      yield {
        place: portfolio.placeOf(record.file, ['claims', first]),
        message: `${record.number} does not say why it matters to ${bare.map((index) => record.data.claims[index]?.criterion).join(', ')}.`,
        subject: record.number,
      };
    }
  },
};
