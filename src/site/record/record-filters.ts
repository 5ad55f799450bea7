import { kindOf, schemas } from '#portfolio/schema/kinds.ts';
import { channels } from '#portfolio/schema/records/sampling.ts';
import { visitReferences } from '#portfolio/schema/schema-walk.ts';
import { dayOf, nameShown } from '#portfolio/select.ts';
import { choiceInWords, sentenceCase } from '../words.ts';
import type { RecordContext } from './record-context.ts';
import type { Standing } from './record-standing.ts';

/** What search can filter by: name and value, each a real element on the page. */
export interface SearchFilter {
  name: 'unit' | 'criterion' | 'kind' | 'channel' | 'colleague' | 'month' | 'state';
  value: string;
}

/** The filters of a record's page. */
export const searchFilters = (context: RecordContext, standing: Standing): SearchFilter[] => {
  const { record } = context;
  const refers = referred(context);
  const channel = 'channel' in record.data ? String(record.data.channel) : '';
  const isChannel = (channels as readonly string[]).includes(channel);
  return [
    ...refers.units.map((value) => ({ name: 'unit' as const, value })),
    ...refers.criteria.map((value) => ({ name: 'criterion' as const, value })),
    { name: 'kind', value: kindOf(record.kind).title },
    ...(isChannel ? [{ name: 'channel' as const, value: sentenceCase(choiceInWords(channel)) }] : []),
    ...refers.colleagues.map((value) => ({ name: 'colleague' as const, value })),
    { name: 'month', value: dayOf(record).slice(0, 7) },
    ...statesOf(context, standing).map((value) => ({ name: 'state' as const, value })),
  ];
};

/** The criteria that the record claims or names, their units, and the colleagues in it. */
const referred = ({ portfolio, record }: RecordContext) => {
  const criteria = new Set((portfolio.claimsOf.get(record.number) ?? []).map(({ criterion }) => criterion));
  const units = new Set<string>();
  const colleagues = new Set<string>();
  visitReferences(schemas[record.kind], record.data, ({ value, meta }) => {
    const text = String(value);
    if (meta.refersTo === 'criterion') criteria.add(text);
    if (meta.refersTo === 'unit') units.add(text);
    if (meta.refersTo === 'observed' && portfolio.observed.get(text)?.class === 'colleague')
      colleagues.add(nameShown(portfolio, text));
  });
  for (const ref of criteria) units.add(ref.split('/')[0] as string);
  return { criteria: [...criteria].sort(), units: [...units].sort(), colleagues: [...colleagues].sort() };
};

/** Evidence has its standing; a decision has each of its states; other records of assessment have none. */
const statesOf = ({ record }: RecordContext, { state }: Standing): string[] => {
  if (record.number.startsWith('E')) return [sentenceCase(state)];
  if (record.data.withdrawn) return ['Withdrawn'];
  if (!('criteria' in record.data) || record.kind !== 'decision') return [];
  const states = (record.data.criteria as { state: string }[]).map((one) => one.state);
  return [...new Set(states)].map((one) => sentenceCase(choiceInWords(one)));
};
