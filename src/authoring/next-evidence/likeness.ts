import type { AnyRecord, Claim, Criterion, Portfolio } from '#portfolio/portfolio.ts';
import type { Equivalent } from '#portfolio/units/equivalents.ts';
import { equivalentsOf } from '#portfolio/units/equivalents.ts';
import { stageOf } from '#portfolio/units/stages.ts';

/** Words of every criterion of every unit of this trade, which tell no two of them apart. */
const shared = new Set(
  'customer customers service services quality monitor monitoring explain describe identify their they about which would with that from they them into used such what when have this those these your colleague colleagues'.split(
    ' ',
  ),
);

const asks: Record<Equivalent['confidence'], string> = {
  same: 'asks the same',
  close: 'asks something close',
  partly: 'asks partly the same',
};

/** Two words in common are chance less often than one. */
const leastInCommon = 2;

/**
 * Why a record that does not claim a criterion may show it all the same, or undefined: it claims one that is said to ask for
 * something alike, or a claim of the same stage says of itself what the criterion asks for, in the same words.
 */
export const whyAlike = (
  portfolio: Portfolio,
  record: AnyRecord,
  criterion: Criterion,
): string | undefined => {
  const claims = portfolio.claimsOf.get(record.number) ?? [];
  return byEquivalence(portfolio, claims, criterion) ?? byWords(portfolio, claims, criterion);
};

const byEquivalence = (
  portfolio: Portfolio,
  claims: readonly Claim[],
  { ref }: Criterion,
): string | undefined => {
  const claimed = new Set(claims.map((claim) => claim.criterion));
  const alike = equivalentsOf(portfolio, ref).find((one) => claimed.has(one.criterion.ref));
  return alike && `It claims ${alike.criterion.ref}, and ${ref} ${asks[alike.confidence]}: ${alike.about}.`;
};

const byWords = (
  portfolio: Portfolio,
  claims: readonly Claim[],
  criterion: Criterion,
): string | undefined => {
  const wanted = tellingWords(criterion.text);
  for (const { criterion: claimed, shows } of claims) {
    const other = portfolio.criteria.get(claimed);
    if (shows === undefined || !other || stageOf(other) !== stageOf(criterion)) continue;
    const common = [...tellingWords(shows)].filter((word) => wanted.has(word));
    if (common.length >= leastInCommon)
      return `What it shows for ${claimed}, “${shows}”, speaks of ${common.join(' and ')}, which ${criterion.ref} asks about.`;
  }
  return undefined;
};

const tellingWords = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
      .filter((word) => !shared.has(word))
      .map((word) => word.replace(/s$/, '')),
  );
