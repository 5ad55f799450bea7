import { group } from '#language/group.ts';
import type { AnyRecord, Claim, Portfolio } from '#portfolio/portfolio.ts';
import { someOf } from '../in-words.ts';
import type { Rule } from '../rule.ts';

/** GEN-6: what others wrote shows no performance of the learner, unless the record says how they used it. */
export const referenceMaterialClaimsPerformance: Rule = {
  id: 'reference-material-claims-performance',
  statements: ['GEN-6'],
  severity: 'warning',
  title: 'Reference material that others wrote claims a performance criterion',
  why: 'A policy, manual or download shows what the organisation wrote, not what the learner can do.',
  mend: "Say in `learnerPart` (in a document held in the workplace: `learnerUse`) what the learner's own part in it is, or claim with a record of the work.",
  source:
    'Learner hints: do not treat reference materials as evidence unless you wrote them or show their use',
  example: {
    wrong: 'author: organisation, claiming ocr-41/3.4',
    right: 'author: organisation\nlearnerPart: I chose two courses from it for Colleague A; see E040.',
  },
  gather: (count) =>
    `${count} records that others wrote claim performance and say nothing of the learner's part`,
  judge: function* (portfolio) {
    const claims = portfolio.claims.filter(
      (claim) => isPerformance(portfolio, claim) && isByOthers(claim.record),
    );
    for (const [number, of] of group(claims, ({ record }) => record.number)) {
      const [first] = of as [Claim];
      yield {
        place: portfolio.placeOf(first.record.file, ['author']),
        message: `${number} was written by others, says nothing of the learner's part, and claims ${someOf(of.map(({ criterion }) => criterion))}.`,
        subject: number,
      };
    }
  },
};

const isPerformance = (portfolio: Portfolio, { criterion }: Claim): boolean =>
  portfolio.criteria.get(criterion)?.outcome.kind === 'performance';

const isByOthers = (record: AnyRecord): boolean => {
  if (record.kind === 'product') {
    const { author, learnerPart } = record.data;
    return author !== 'learner' && !learnerPart;
  }
  if (record.kind !== 'workplace-document') return false;
  const { author, learnerUse } = record.data;
  return author !== 'learner' && !learnerUse;
};
