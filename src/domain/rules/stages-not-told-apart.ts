import type { Portfolio, PortfolioRecord } from '../portfolio.ts';
import { ofKind } from '../select.ts';
import type { Outcome } from '../unit.ts';
import type { Rule } from './rule.ts';

type Stage = Outcome['stage'];

/** GEN-18: an account that claims for several stages of the work says which stages it is about. */
export const stagesNotToldApart: Rule = {
  id: 'stages-not-told-apart',
  statements: ['GEN-18'],
  severity: 'warning',
  title: 'An account mixes stages of the work and does not say which',
  why: 'A reader looks for preparing, monitoring and feeding back in turn; an account of several belongs under each.',
  mend: 'Write the stages at the top of the account, or divide it into one account for each stage.',
  source: 'study-4: clearly separate the preparation, monitoring, and feedback stages',
  example: {
    wrong: 'an account that claims ocr-41/1.2 and ocr-41/3.3, without `stages`',
    right: 'stages: [prepare, feed-back]',
  },
  gather: (count) => `${count} accounts mix stages of the work and do not say which`,
  judge: function* (portfolio) {
    for (const record of ofKind(portfolio, 'account')) {
      const claimed = stagesClaimed(portfolio, record);
      const unsaid = claimed.filter((stage) => !record.data.stages.includes(stage));
      if (claimed.length < 2 || unsaid.length === 0) continue;
      yield {
        place: portfolio.placeOf(record.file, ['stages']),
        message: `${record.number} claims criteria of the stages ${claimed.join(', ')} and does not name ${unsaid.join(', ')} under \`stages\`.`,
        mend: `Write \`stages: [${[...new Set([...record.data.stages, ...unsaid])].join(', ')}]\`, or divide the account.`,
        subject: record.number,
      };
    }
  },
};

const work = ['prepare', 'monitor', 'feed-back'] as const satisfies readonly Stage[];

/** The stages of the work, understanding left out, that the claims of a record belong to. */
const stagesClaimed = (portfolio: Portfolio, { number }: PortfolioRecord): Stage[] => {
  const stages = (portfolio.claimsOf.get(number) ?? []).flatMap(
    ({ criterion }) => portfolio.criteria.get(criterion)?.outcome.stage ?? [],
  );
  return work.filter((stage) => stages.includes(stage));
};
