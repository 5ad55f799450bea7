import type { PortfolioRecord } from '#portfolio/portfolio.ts';
import type { RecordContext } from './record-context.ts';
import type { Layout } from './record-layout.ts';
import { leafAt } from './record-parts.ts';

/** A submission names, for each record handed in, the criteria it is for; where it names none, all that it claims. */
export const submissionLayout = (context: RecordContext, { data }: PortfolioRecord<'submission'>): Layout => {
  const items = data.items.map((item) => ({ ...item, criteria: criteriaOf(context, item) }));
  const leaf = leafAt(context, ['items'], items);
  return {
    sections: leaf ? [{ title: 'What was handed in', anchor: leaf.anchor, block: leaf.value }] : [],
    shown: ['items'],
  };
};

const criteriaOf = (
  { portfolio }: RecordContext,
  { evidence, criteria }: PortfolioRecord<'submission'>['data']['items'][number],
): string[] =>
  criteria.length > 0
    ? criteria
    : [...new Set((portfolio.claimsOf.get(evidence) ?? []).map(({ criterion }) => criterion))];
