import { compareNumbers } from './link.ts';
import type { Portfolio } from './portfolio.ts';
import type { FieldMeta } from './schema/fields.ts';
import { type Kind, kindOf } from './schema/kinds.ts';
import { ofKind } from './select.ts';
import { stagesKnown } from './units/stages.ts';

/** One value that a field can hold, with the words by which a person knows it. */
export interface Choice {
  value: string;
  label: string;
}

/** What a field that refers to something can hold in this portfolio. Attachments are not known beforehand. */
export const choicesFor = (portfolio: Portfolio, meta: FieldMeta): Choice[] => {
  if (meta.refersTo === 'record') return recordChoices(portfolio, meta.kinds ?? []);
  if (meta.refersTo === 'criterion')
    return [...portfolio.criteria.values()].map(({ ref, text }) => ({ value: ref, label: text }));
  if (meta.refersTo === 'unit')
    return portfolio.units.map(({ code, title }) => ({ value: code, label: title }));
  if (meta.refersTo === 'voucher')
    return [...vouchers(portfolio), ...(meta.orObserved ? observed(portfolio) : [])];
  if (meta.refersTo === 'observed') return observed(portfolio);
  if (meta.refersTo === 'stage')
    return [...stagesKnown(portfolio)].map(([value, label]) => ({ value, label }));
  return meta.refersTo === 'quality-criterion' ? qualityChoices(portfolio) : [];
};

const vouchers = (portfolio: Portfolio): Choice[] =>
  [...portfolio.vouchers.values()].map(({ id, shownAs, role }) => ({
    value: id,
    label: `${shownAs}, ${role}`,
  }));

const observed = (portfolio: Portfolio): Choice[] =>
  [...portfolio.observed.values()].map(({ id, shownAs }) => ({ value: id, label: shownAs }));

/** Records that fit, and numbers whose files cannot be read just now: those are wrong elsewhere, not here. */
const recordChoices = (portfolio: Portfolio, fit: readonly string[]): Choice[] => {
  const letters = new Set(fit.map((name) => kindOf(name as Kind['name']).letter as string));
  const read = portfolio.records
    .filter(({ kind }) => fit.length === 0 || fit.includes(kind))
    .map(({ number, kind, data }) => ({ value: number, label: `${data.title} (${kindOf(kind).title})` }));
  const unread = [...portfolio.unread]
    .filter((number) => fit.length === 0 || letters.has(number.charAt(0)))
    .map((number) => ({ value: number, label: 'Its file cannot be read just now.' }));
  return [...read, ...unread].sort((a, b) => compareNumbers(a.value, b.value));
};

/** The quality criteria of all scorecards; a later version's words stand for an id. */
const qualityChoices = (portfolio: Portfolio): Choice[] => {
  const words = new Map<string, string>();
  for (const { data } of ofKind(portfolio, 'scorecard'))
    for (const { qualityCriteria } of data.sections)
      for (const { id, text } of qualityCriteria) words.set(id, text);
  return [...words].map(([value, label]) => ({ value, label }));
};
