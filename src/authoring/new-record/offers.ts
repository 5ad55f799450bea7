import type { z } from 'zod';
import { type Choice, choicesFor } from '#portfolio/choices.ts';
import type { AnyRecord, Portfolio } from '#portfolio/portfolio.ts';
import { rolesWanted } from '#portfolio/roles-wanted.ts';
import { fieldMeta } from '#portfolio/schema/fields.ts';
import type { KindName } from '#portfolio/schema/kind-names.ts';
import { kindOf } from '#portfolio/schema/kinds.ts';
import { scorecardInForce } from '#portfolio/scorecard-in-force.ts';
import { linesOf } from '#portfolio/scorecard-lines.ts';
import { dayOf, recordOfKind } from '#portfolio/select.ts';
import { fieldSort } from './field-sort.ts';
import { idsInRecord } from './ids-in-record.ts';
import type { Setting } from './question.ts';
import { roleInWords, valueInWords } from './said-in-words.ts';

/**
 * What may stand in a field, as a person knows it and what fits best first: people by their role, records that wait to be
 * dealt with before those that do not and of these the newest, criteria of the learner's own units. Empty where it is free.
 */
export const offersFor = (name: string, schema: z.ZodType, setting: Setting): Choice[] => {
  const sort = fieldSort(schema);
  if (sort.sort === 'words') return sort.words.map((word) => ({ value: word, label: valueInWords(word) }));
  if (sort.sort === 'one-of') return sort.options.flatMap((option) => offersFor(name, option, setting));
  if (sort.sort === 'text') return idsInRecord(name, setting);
  if (sort.sort !== 'reference') return [];
  if (sort.to === 'record') return records(name, sort.kinds, setting);
  if (sort.to === 'voucher') return [...people(name, setting), ...mayAlso(schema, setting)];
  if (sort.to === 'observed') return observed(name, setting.portfolio);
  if (sort.to === 'criterion') return criteria(setting.portfolio);
  if (sort.to === 'quality-criterion') return qualities(setting);
  return sort.to === 'unit' ? units(setting) : choicesFor(setting.portfolio, fieldMeta(schema));
};

const records = (name: string, kinds: readonly string[], setting: Setting): Choice[] => {
  const { portfolio, record = {}, kind } = setting;
  const fit = name === 'replaces' && kind ? [kind] : kinds;
  const waits = (one: AnyRecord) =>
    (portfolio.citedBy.get(one.number) ?? []).some(({ from }) => from.kind === kind) ? 1 : 0;
  const elsewhere = (one: AnyRecord) =>
    'colleague' in one.data && record.colleague !== undefined && one.data.colleague !== record.colleague
      ? 1
      : 0;
  const read = portfolio.records
    .filter((one) => !one.data.withdrawn && (fit.length === 0 || fit.includes(one.kind)))
    .filter((one) => kind !== 'coaching' || name !== 'feedback' || hasActions(one))
    .sort((a, b) => elsewhere(a) - elsewhere(b) || waits(a) - waits(b) || newestFirst(a, b))
    .map((one) => ({ value: one.number, label: recordLabel(one, fit.length === 1) }));
  const letters = new Set(fit.map((one) => kindOf(one as KindName).letter as string));
  const unread = [...portfolio.unread]
    .filter((number) => fit.length === 0 || letters.has(number.charAt(0)))
    .map((number) => ({ value: number, label: `${number}  Its file cannot be read just now.` }));
  return [...read, ...unread];
};

/** Coaching carries out what was agreed in feedback. */
const hasActions = ({ data }: AnyRecord): boolean =>
  'actions' in data && Array.isArray(data.actions) && data.actions.length > 0;

const newestFirst = (a: AnyRecord, b: AnyRecord): number =>
  dayOf(b).localeCompare(dayOf(a)) || b.number.localeCompare(a.number);

const recordLabel = (record: AnyRecord, isOfOneKind: boolean): string => {
  const kind = isOfOneKind ? '' : `, ${kindOf(record.kind).title.toLowerCase()}`;
  return `${record.number}  ${record.data.title} (${dayOf(record)}${kind})`;
};

/** People whose role fits the field; those who have left come last. */
const people = (name: string, { portfolio, kind = '', path = [], record = {}, today }: Setting): Choice[] => {
  const roles = rolesWanted(kind, [...path, name], String(record.declares ?? ''));
  const hasLeft = (to: string | undefined) => (to !== undefined && to < today ? 1 : 0);
  return [...portfolio.vouchers.values()]
    .filter(({ role }) => roles === undefined || roles.includes(role))
    .sort((a, b) => hasLeft(a.to) - hasLeft(b.to))
    .map(({ id, shownAs, role }) => ({ value: id, label: `${shownAs} (${roleInWords[role]})` }));
};

/** A colleague signs what was said of them: the one that the record is about, or where it says none, anyone. */
const mayAlso = (schema: z.ZodType, { portfolio, record = {} }: Setting): Choice[] =>
  fieldMeta(schema).orObserved
    ? observed('colleague', portfolio).filter(
        ({ value }) =>
          record.colleague === undefined || record.colleague === '' || value === record.colleague,
      )
    : [];

const observed = (name: string, portfolio: Portfolio): Choice[] =>
  [...portfolio.observed.values()]
    .filter((one) => name !== 'colleague' || one.class === 'colleague')
    .map(({ id, shownAs, role }) => ({
      value: id,
      label: role === undefined ? shownAs : `${shownAs}, ${role}`,
    }));

/** Criteria of the units that the learner is registered for, in the words of the unit. */
const criteria = (portfolio: Portfolio): Choice[] => {
  const own = new Set(registeredUnits(portfolio));
  const all = [...portfolio.criteria.values()];
  const fit = all.filter(({ unit }) => own.has(unit.code));
  return (fit.length > 0 ? fit : all).map(({ ref, text }) => ({ value: ref, label: `${ref}  ${text}` }));
};

const units = ({ portfolio, path = [] }: Setting): Choice[] => {
  const own = new Set(path.includes('registrations') ? [] : registeredUnits(portfolio));
  const fit = portfolio.units.filter(({ code }) => own.size === 0 || own.has(code));
  return fit.map(({ code, title }) => ({ value: code, label: `${code}  ${title}` }));
};

/** The codes of the units that the learner is registered for. */
export const registeredUnits = ({ file }: Portfolio): string[] =>
  (file.registrations ?? []).flatMap((one) => one.units.map(({ unit }) => unit));

/** The lines of the scorecard that the record names, or of the one in force. */
const qualities = ({ portfolio, record = {}, today }: Setting): Choice[] => {
  const card =
    recordOfKind(portfolio, String(record.scorecard), 'scorecard') ?? scorecardInForce(portfolio, today);
  const all = choicesFor(portfolio, { refersTo: 'quality-criterion' });
  const lines = card ? linesOf(card).map(({ id, text }) => ({ value: id, label: text })) : all;
  return lines.map(({ value, label }) => ({ value, label: `${label} (${value})` }));
};
