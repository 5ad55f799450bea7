import type { Finding } from '#portfolio/finding.ts';
import { linkPortfolio, type WholeContent } from '#portfolio/link.ts';
import type { AnyRecord, Artefact, Portfolio } from '#portfolio/portfolio.ts';
import { isKeptFromPublic } from '#portfolio/schema/fields.ts';
import { schemas } from '#portfolio/schema/kinds.ts';
import type { People, Voucher } from '#portfolio/schema/people.ts';
import { fieldsOf } from '#portfolio/schema/schema-walk.ts';
import { changedFindings } from '#rules/judge.ts';
import { type Mask, masked, masksOf } from './mask.ts';

/** Whom a build is for: the assessor sees all of it, the public what was declared to be for everybody. */
export type Audience = 'assessor' | 'public';

/**
 * The portfolio as its public copy shows it: those who vouch under the name they chose for it, wherever they are
 * written, and of the files only those marked `forPublic`. The words of units and guidance, and all else, stay.
 */
export const publicCopy = (portfolio: Portfolio): Portfolio => {
  const people = peopleOf(portfolio);
  const masks = masksOf(people);
  const real = new Map(portfolio.records.map(({ file }) => [masked(file, masks), file]));
  return linkPortfolio({
    ...contentOf(portfolio),
    file: maskedIn(portfolio.file, masks),
    people: maskedIn({ ...people, vouching: people.vouching.map(withoutPublicName) }, masks),
    records: portfolio.records.map((record) => publicRecord(record, masks)),
    artefacts: [...portfolio.artefacts.values()]
      .flat()
      .filter((artefact) => isForPublic(artefact, portfolio))
      // The path is where the file lies on the disk; only its name is shown.
      .map((artefact) => ({ ...artefact, name: masked(artefact.name, masks) })),
    placeOf: (file, path) => maskedIn(portfolio.placeOf(real.get(file) ?? file, path), masks),
  });
};

const peopleOf = ({ vouchers, observed }: Portfolio): People => ({
  vouching: [...vouchers.values()],
  observed: [...observed.values()],
});

const contentOf = (portfolio: Portfolio): Omit<WholeContent, 'people' | 'artefacts'> => {
  const { file, units, guidance, equivalences, records, unread, lists, accepted, register, placeOf } =
    portfolio;
  return { file, units, guidance, equivalences, records, unread, lists, accepted, register, placeOf };
};

/** Findings with everybody who asked for it under the name of the public copy. */
export const publicFindings = (findings: readonly Finding[], portfolio: Portfolio): Finding[] => {
  const masks = masksOf(peopleOf(portfolio));
  return changedFindings(findings, (finding) => maskedIn(finding, masks));
};

const withoutPublicName = ({ publicAs: _name, ...person }: Voucher): Voucher => person;

const publicRecord = (record: AnyRecord, masks: readonly Mask[]): AnyRecord => {
  const shown = maskedIn(record, masks);
  const attachments = shown.data.attachments.map((attachment) => {
    if (attachment.forPublic) return attachment;
    const { transcript: _words, ...rest } = attachment;
    return rest;
  });
  return {
    ...shown,
    data: withoutKept({ ...shown, data: { ...shown.data, attachments } } as AnyRecord),
  } as AnyRecord;
};

/** The data without the fields that are kept from the public, and claims without a place in one of them. */
const withoutKept = ({ kind, data }: AnyRecord): AnyRecord['data'] => {
  const kept = fieldsOf(schemas[kind]).flatMap(([name, schema]) => (isKeptFromPublic(schema) ? [name] : []));
  if (kept.every((name) => !(name in data))) return data;
  const shown = Object.entries(data).filter(([name]) => !kept.includes(name));
  const { claims, ...rest } = Object.fromEntries(shown) as Record<string, unknown>;
  if (!Array.isArray(claims)) return rest as AnyRecord['data'];
  const placed = claims.map(({ at, ...claim }) => (kept.includes(at) ? claim : { ...claim, at }));
  return { ...rest, claims: placed } as unknown as AnyRecord['data'];
};

const isForPublic = ({ number, name }: Artefact, { byNumber }: Portfolio): boolean =>
  byNumber.get(number)?.data.attachments.some(({ file, forPublic }) => file === name && forPublic) ?? false;

/** A value with every text in it masked; what has no text to mask is given back as it is. */
const maskedIn = <T>(value: T, masks: readonly Mask[]): T => {
  if (masks.length === 0) return value;
  if (typeof value === 'string') return masked(value, masks) as T;
  if (Array.isArray(value)) return value.map((one) => maskedIn(one, masks)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, maskedIn(inner, masks)])) as T;
};
