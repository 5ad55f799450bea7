import { group } from '#language/group.ts';
import { wordsOfValue } from '#language/words-of-value.ts';
import { isToWrite } from './claim-to-write.ts';
import { placeInRecord } from './place-in-record.ts';
import type { AnyRecord, Citation, Claim, Criterion, Portfolio, ReadContent } from './portfolio.ts';
import { schemas } from './schema/kinds.ts';
import type { People } from './schema/people.ts';
import type { PortfolioFile } from './schema/portfolio-file.ts';
import { visitReferences } from './schema/schema-walk.ts';
import type { Unit } from './schema/unit.ts';

/** Content in which the two files that every portfolio needs were read whole. */
export type WholeContent = ReadContent & { file: PortfolioFile; people: People };

/** Whether there is enough to join: `portfolio.yaml`, `people.yaml` and all units were read whole. */
export const canBeLinked = (content: ReadContent): content is WholeContent =>
  content.file !== undefined && content.people !== undefined;

/** Joins what was read, both ways. Pure: the same content gives the same portfolio. Nothing is judged here. */
export const linkPortfolio = (content: WholeContent): Portfolio => {
  const records = [...content.records].sort((a, b) => compareNumbers(a.number, b.number));
  const units = [...content.units].sort((a, b) => (a.code < b.code ? -1 : 1));
  const all = records
    .filter((record) => !record.data.withdrawn)
    .flatMap((record) => claimsIn(record, content));
  const claims = all.filter((claim) => !isToWrite(claim));
  const citations = records.flatMap(citationsIn);
  const vouchers = new Map(content.people.vouching.map((person) => [person.id, person]));
  return {
    file: content.file,
    learner: vouchers.get(content.file.learner),
    vouchers,
    observed: new Map(content.people.observed.map((person) => [person.id, person])),
    units,
    unitByCode: new Map(units.map((unit) => [unit.code, unit])),
    criteria: new Map(units.flatMap(criteriaOf).map((criterion) => [criterion.ref, criterion])),
    guidance: content.guidance,
    equivalences: content.equivalences,
    records,
    byNumber: new Map(records.map((record) => [record.number, record])),
    artefacts: group(content.artefacts, (artefact) => artefact.number),
    claims,
    claimsOn: group(claims, (claim) => claim.criterion),
    claimsOf: group(claims, (claim) => claim.record.number),
    toWrite: all.filter(isToWrite),
    citesOf: group(citations, (citation) => citation.from.number),
    citedBy: group(citations, (citation) => citation.to),
    unread: content.unread,
    lists: content.lists ?? new Map(),
    accepted: content.accepted ?? new Map(),
    kept: content.kept ?? new Map(),
    register: content.register,
    placeOf: content.placeOf,
  };
};

/** Orders numbers by letter, then by value: E9 before E10, E before D never mixed. */
export const compareNumbers = (a: string, b: string): number => {
  const order = 'EDQV';
  return order.indexOf(a[0] ?? '') - order.indexOf(b[0] ?? '') || Number(a.slice(1)) - Number(b.slice(1));
};

const criteriaOf = (unit: Unit): Criterion[] =>
  unit.outcomes.flatMap((outcome) =>
    outcome.criteria.map((criterion) => ({
      ...criterion,
      ref: `${unit.code}/${criterion.code}`,
      unit,
      outcome,
    })),
  );

interface Listed {
  criterion: string;
  at?: string | undefined;
  shows?: string | undefined;
}

const claimsIn = (record: AnyRecord, content: ReadContent): Claim[] => [
  ...markedClaims(record),
  ...listedClaims(record, content),
  ...answeredClaims(record, content),
];

const markedClaims = (record: AnyRecord): Claim[] =>
  record.marked.flatMap(({ criteria, quote, shows, anchor }) =>
    criteria.map(({ criterion, place }) => ({
      criterion,
      record,
      quote,
      shows,
      anchor,
      at: 'the words marked',
      place,
    })),
  );

const listedClaims = (record: AnyRecord, content: ReadContent): Claim[] => {
  const listed = 'claims' in record.data ? (record.data.claims as Listed[]) : [];
  return listed.map((claim, index) => {
    const place = claim.at === undefined ? undefined : placeInRecord(record, claim.at);
    return {
      ...claim,
      record,
      quote: place?.type === 'field' ? wordsOfValue(place.value) : '',
      anchor: place?.anchor ?? `f-claims-${index + 1}`,
      get place() {
        return content.placeOf(record.file, ['claims', index, 'criterion']);
      },
    };
  });
};

/** Each question of a questioning record claims its criteria, at that question. */
const answeredClaims = (record: AnyRecord, content: ReadContent): Claim[] => {
  if (record.kind !== 'questioning') return [];
  const { items } = record.data;
  return items.flatMap((item, index) =>
    [item.criterion, ...item.furtherCriteria].map((criterion, which) => ({
      criterion,
      record,
      at: `items.${index + 1}`,
      quote: item.answer,
      shows: item.question,
      anchor: `f-items-${index + 1}`,
      get place() {
        const field = which === 0 ? ['criterion'] : ['furtherCriteria', which - 1];
        return content.placeOf(record.file, ['items', index, ...field]);
      },
    })),
  );
};

const citationsIn = (record: AnyRecord): Citation[] => {
  const found: Citation[] = [];
  visitReferences(schemas[record.kind], record.data, ({ path, value, meta }) => {
    if (meta.refersTo === 'record') found.push({ from: record, to: String(value), path });
  });
  for (const { component, attributes } of record.mentions)
    if (component === 'Evidence' && attributes.number)
      found.push({ from: record, to: attributes.number, path: [] });
  return found;
};
