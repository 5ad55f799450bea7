import { nearest } from '#language/nearest.ts';
import type { AnyRecord, Portfolio } from '#portfolio/portfolio.ts';
import { referencesTo } from '#portfolio/references.ts';
import { ofKind } from '#portfolio/select.ts';
import { stageOf, stagesKnown } from '#portfolio/units/stages.ts';
import type { Rule, Verdict } from '../rule.ts';

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
    yield* stagesUnknown(portfolio);
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

/** A stage that no unit has tells a reader nothing. */
function* stagesUnknown(portfolio: Portfolio): Generator<Verdict> {
  const known = [...stagesKnown(portfolio).keys()];
  for (const { value, place, subject } of referencesTo(portfolio, 'stage')) {
    if (known.includes(value)) continue;
    const close = nearest(value, known);
    yield {
      place: place(),
      message: `No unit here has the stage ${value}, which ${subject} names.${close ? ` Did you mean ${close}?` : ''}`,
      mend: `Write one of ${known.join(', ')}.`,
      nearest: close,
      subject,
    };
  }
}

/** The stages of doing that the claims of a record belong to, in the order of the units; understanding is left out. */
const stagesClaimed = (portfolio: Portfolio, { number }: AnyRecord): string[] => {
  const claimed = (portfolio.claimsOf.get(number) ?? []).flatMap(
    ({ criterion }) => portfolio.criteria.get(criterion) ?? [],
  );
  const doing = new Set(claimed.filter(({ outcome }) => outcome.kind === 'performance').map(stageOf));
  return [...stagesKnown(portfolio).keys()].filter((stage) => doing.has(stage));
};
