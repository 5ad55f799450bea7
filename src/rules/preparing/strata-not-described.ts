import { ofKind } from '#portfolio/select.ts';
import { someOf } from '../in-words.ts';
import type { Rule } from '../rule.ts';

/** PRE-5: the groups of a frame say by what they differ, so that a sample can be compared with them. */
export const strataNotDescribed: Rule = {
  id: 'strata-not-described',
  statements: ['PRE-5'],
  severity: 'warning',
  title: 'The groups of a sampling frame do not say by what they differ',
  why: 'Whether a sample is like its frame in channel, time, complexity or type can be seen only where the frame says these.',
  mend: 'Add `channel`, `nature`, `transactionType`, `time` or `complexity` to each group.',
  source: 'study-4: channels and complexity; study-2: random, stratified',
  example: {
    wrong: '- { id: group-1, describes: Group 1, size: 40 }',
    right:
      '- { id: refunds, describes: Refund calls, channel: telephone, transactionType: refund, size: 40 }',
  },
  judge: function* (portfolio) {
    for (const { number, file, data } of ofKind(portfolio, 'sampling-frame')) {
      const bare = data.strata.filter(
        ({ channel, nature, transactionType, time, complexity }) =>
          !channel && !nature && !transactionType && !time && !complexity,
      );
      if (data.strata.length < 2 || bare.length === 0) continue;
      yield {
        place: portfolio.placeOf(file, ['strata', data.strata.indexOf(bare[0] as (typeof bare)[number])]),
        message: `${number} does not say in channel, type, time or complexity what ${someOf(bare.map(({ id }) => id))} ${bare.length === 1 ? 'is' : 'are'}.`,
        subject: number,
      };
    }
  },
};
