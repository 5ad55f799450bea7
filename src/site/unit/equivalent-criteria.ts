import { group } from '#language/group.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { equivalentsOf } from '#portfolio/units/equivalents.ts';
import { paths } from '../href.ts';

/** What other units ask that is like it, one line an equivalence. */
export const alikeView = (ref: string, portfolio: Portfolio) =>
  [...group(equivalentsOf(portfolio, ref), ({ about }) => about).values()].map((same) => ({
    confidence: same[0]?.confidence ?? 'partly',
    about: same[0]?.about ?? '',
    reason: same[0]?.reason ?? '',
    criteria: same.map(({ criterion }) => ({
      ref: criterion.ref,
      text: criterion.text,
      path: paths.criterion(criterion),
      claims: (portfolio.claimsOn.get(criterion.ref) ?? []).length,
    })),
  }));

const sureness = ['same', 'close', 'partly'];

type Alike = ReturnType<typeof alikeView>[number];

/** Each criterion that some other unit asks alike, once, by the equivalence that is surest of it. */
export const alikeCriteria = (alike: readonly Alike[]) => {
  const surest = new Map<string, Alike['criteria'][number] & Pick<Alike, 'confidence'>>();
  for (const { confidence, criteria } of alike)
    for (const other of criteria) {
      const before = surest.get(other.ref)?.confidence ?? 'partly';
      if (!surest.has(other.ref) || sureness.indexOf(confidence) < sureness.indexOf(before))
        surest.set(other.ref, { ...other, confidence });
    }
  return [...surest.values()];
};
