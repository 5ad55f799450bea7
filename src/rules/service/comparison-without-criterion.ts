import { ofKind } from '#portfolio/select.ts';
import type { Rule } from '../rule.ts';

/** B14-4: a finding that compares names what it compares with. */
export const comparisonWithoutCriterion: Rule = {
  id: 'comparison-without-criterion',
  statements: ['B14-4'],
  severity: 'error',
  answerable: false,
  later: true,
  title: 'A finding says how it compares and not with what',
  why: 'The unit asks to compare results with the criteria that were planned; a conclusion without its criterion is an opinion.',
  mend: 'Name the criterion of the plan in `comparedWith`, or write `result: no-criterion` where there is none.',
  source: 'ocr-b14 2.3: draw conclusions from comparing measurements with the criteria of the plan',
  example: { wrong: 'result: below', right: 'result: below, comparedWith: told-next-share' },
  judge: function* (portfolio) {
    for (const { file, number, data } of ofKind(portfolio, 'analysis'))
      for (const [index, { id, result, comparedWith }] of data.findings.entries())
        if (result !== 'no-criterion' && comparedWith === undefined)
          yield {
            place: portfolio.placeOf(file, ['findings', index, 'result']),
            message: `Finding ${id} of ${number} is said to be ${result === 'meets' ? 'at' : result} the criterion, and names none.`,
            subject: number,
          };
  },
};
