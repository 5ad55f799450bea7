import type { PortfolioRecord } from '#portfolio/portfolio.ts';
import { ofKind } from '#portfolio/select.ts';
import type { Rule } from '../rule.ts';

type Dispute = NonNullable<PortfolioRecord<'observation'>['data']['dispute']>;

/** MON-10: where a colleague disagreed with a result, somebody decides, and the ratings are as was decided. */
export const disputeNotSettled: Rule = {
  id: 'dispute-not-settled',
  statements: ['MON-10'],
  severity: 'warning',
  later: true,
  title: 'A colleague disagreed with a result, and what came of it does not show',
  why: 'A colleague who may disagree and gets an answer is what keeps a judgement fair; a dispute that nobody decides counts against the check.',
  mend: 'Write in `dispute` the `outcome`, its `reason` and `decidedOn`; under `changed` each rating that is another now, with what it was.',
  source: 'ocr-41 2.7: make objective judgements; cg-312 1.8: use objective methods',
  example: {
    wrong:
      'dispute: { on: 2026-03-18, what: The account was checked before the recording began., outcome: open }',
    right:
      'dispute: { on: 2026-03-18, what: The account was checked before the recording began., outcome: upheld, decidedOn: 2026-03-20, reason: The log shows it., changed: [{ quality: identity, was: 1 }] }',
  },
  judge: function* (portfolio) {
    for (const { number, file, data } of ofKind(portfolio, 'observation')) {
      const trouble = data.dispute && troubleIn(data.dispute, data.ratings);
      if (trouble)
        yield {
          get place() {
            return portfolio.placeOf(file, ['dispute', ...trouble.at]);
          },
          message: `In ${number} ${trouble.says}`,
          ...(trouble.mend === undefined ? {} : { mend: trouble.mend }),
          subject: number,
        };
    }
  },
};

interface Trouble {
  at: (string | number)[];
  says: string;
  mend?: string;
}

const troubleIn = (
  { outcome, reason, changed }: Dispute,
  ratings: PortfolioRecord<'observation'>['data']['ratings'],
): Trouble | undefined => {
  if (outcome === 'open')
    return { at: [], says: 'the colleague disagreed with the result, and nobody has decided yet.' };
  if (reason === undefined) return { at: ['outcome'], says: 'the dispute was decided without a reason.' };
  if (outcome === 'not-upheld' && changed.length > 0)
    return {
      at: ['changed'],
      says: 'the dispute was not upheld, and a rating was changed all the same.',
      mend: 'Mend the `outcome`, or take away what `changed` says.',
    };
  const same = changed.findIndex(({ quality, was }) =>
    ratings.some((one) => one.quality === quality && one.rating === was),
  );
  if (same < 0) return undefined;
  return {
    at: ['changed', same, 'was'],
    says: `the rating of ${changed[same]?.quality} is said to be changed, and is what it was before.`,
    mend: 'Write the new rating under `ratings`, and in `was` the one that was given at first.',
  };
};
