import type { Portfolio } from '#portfolio/portfolio.ts';
import type { KindName } from '#portfolio/schema/kind-names.ts';
import { kindOf, schemas } from '#portfolio/schema/kinds.ts';
import { isRequired, itemOf } from '#portfolio/schema/schema-walk.ts';
import { fieldSort } from './field-sort.ts';
import { choicesOf } from './question.ts';

/** What must be written before a record can be: why, and what it is, where that is another record or the people. */
export interface Lacking {
  words: string;
  kind?: KindName | 'people' | undefined;
}

/**
 * Says what a record of a kind must refer to and of which the portfolio has none, with the command that writes it;
 * undefined where it lacks nothing. Fields that are in `given` are not asked for, so they lack nothing.
 */
export const notThereYet = (
  kind: KindName,
  given: Readonly<Record<string, unknown>>,
  portfolio: Portfolio,
): string | undefined => {
  const lacking = whatIsLacking(kind, given, portfolio);
  return lacking?.kind ? `${lacking.words}: npm run new ${lacking.kind}` : lacking?.words;
};

/** What a record of a kind must refer to and of which the portfolio has none; undefined where it lacks nothing. */
export const whatIsLacking = (
  kind: KindName,
  given: Readonly<Record<string, unknown>>,
  portfolio: Portfolio,
): Lacking | undefined => {
  for (const [name, schema] of Object.entries(schemas[kind].shape)) {
    if (given[name] !== undefined || !isRequired(schema)) continue;
    const held = itemOf(schema) ?? schema;
    const sort = fieldSort(held);
    if (sort.sort !== 'reference' || choicesOf(held, portfolio).length > 0) continue;
    if (sort.to === 'observed') return nobodyObserved;
    const [first] = sort.kinds as KindName[];
    if (sort.to === 'record' && first) return noneOf(first);
  }
  return undefined;
};

const nobodyObserved: Lacking = {
  words: 'There is nobody to observe yet. Add your colleagues first, who get pseudonyms',
  kind: 'people',
};

const noneOf = (kind: KindName): Lacking => ({
  words: `There is no ${kindOf(kind).title.toLowerCase()} yet. Write one first`,
  kind,
});
