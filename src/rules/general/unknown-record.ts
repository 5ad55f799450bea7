import { nearest } from '#language/nearest.ts';
import type { AnyRecord, Portfolio } from '#portfolio/portfolio.ts';
import type { KindName } from '#portfolio/schema/kind-names.ts';
import { kindOf, schemas } from '#portfolio/schema/kinds.ts';
import { visitReferences } from '#portfolio/schema/schema-walk.ts';
import type { Rule, Verdict } from '../rule.ts';

/** Every number that a record cites is the number of a record, and of a kind that fits. */
export const unknownRecord: Rule = {
  id: 'unknown-record',
  statements: ['GEN-13', 'GEN-17', 'DEC-12'],
  severity: 'error',
  answerable: false,
  title: 'A number is that of no record, or of a record of the wrong kind',
  why: 'A reference that leads nowhere cannot be followed by an assessor, and breaks the audit trail.',
  mend: 'Write the number of the record that you mean.',
  source: 'Centre help: the index, the tracking sheet and the item agree',
  example: { wrong: 'observations: [E999]', right: 'observations: [E014]' },
  judge: function* (portfolio) {
    for (const record of portfolio.records) {
      yield* citedInFields(portfolio, record);
      yield* citedInWords(portfolio, record);
      yield* replacedBy(portfolio, record);
    }
  },
};

const citedInFields = (portfolio: Portfolio, record: AnyRecord): Verdict[] => {
  const verdicts: Verdict[] = [];
  visitReferences(schemas[record.kind], record.data, ({ path, value, meta }) => {
    if (meta.refersTo !== 'record') return;
    const trouble = troubleWith(portfolio, String(value), (meta.kinds ?? []) as KindName[]);
    if (trouble)
      verdicts.push({ ...trouble, place: portfolio.placeOf(record.file, path), subject: record.number });
  });
  return verdicts;
};

const citedInWords = (portfolio: Portfolio, record: AnyRecord): Verdict[] =>
  record.mentions.flatMap(({ component, attributes, place }) => {
    const trouble = component === 'Evidence' && troubleWith(portfolio, attributes.number ?? '', []);
    return trouble ? [{ ...trouble, place, subject: record.number }] : [];
  });

/** A copy that was taken out may go on as the document it was copied from. */
const oneAndTheSame = new Set<KindName>(['product', 'workplace-document']);

/** What a record says that it replaces is another record, and an earlier version of the same thing. */
const replacedBy = (portfolio: Portfolio, { number, kind, file, data }: AnyRecord): Verdict[] => {
  const before = portfolio.byNumber.get(data.replaces ?? '');
  if (!before) return [];
  const said = (one: Omit<Verdict, 'place'>): Verdict[] => [
    { ...one, place: portfolio.placeOf(file, ['replaces']), subject: number },
  ];
  if (before.number === number)
    return said({
      message: `${number} says that it replaces itself.`,
      mend: 'Write the number of the earlier version, which stays in the portfolio, or take `replaces` out.',
    });
  if (before.kind === kind || (oneAndTheSame.has(kind) && oneAndTheSame.has(before.kind))) return [];
  const name = (one: KindName) => kindOf(one).title.toLowerCase();
  return said({
    message: `${number}, of the kind ${name(kind)}, replaces ${before.number}, of the kind ${name(before.kind)}. If it is no earlier version of the same, another number is meant.`,
    severity: 'warning',
  });
};

const troubleWith = (
  portfolio: Portfolio,
  number: string,
  fit: KindName[],
): Omit<Verdict, 'place'> | undefined => {
  const cited = portfolio.byNumber.get(number);
  if (!cited && portfolio.unread.has(number)) return undefined;
  if (!cited) {
    const close = nearest(number, numbersThatFit(portfolio, fit));
    return {
      message: `There is no record ${number}.${close ? ` Did you mean ${close}?` : ''}`,
      nearest: close,
    };
  }
  if (fit.length === 0 || fit.includes(cited.kind)) return undefined;
  const wanted = fit.map((kind) => kindOf(kind).title.toLowerCase()).join(' or ');
  return {
    message: `${number} is of the kind ${kindOf(cited.kind).title.toLowerCase()}; this field needs ${wanted}.`,
  };
};

const numbersThatFit = (portfolio: Portfolio, fit: KindName[]): string[] =>
  portfolio.records.filter(({ kind }) => fit.length === 0 || fit.includes(kind)).map(({ number }) => number);
