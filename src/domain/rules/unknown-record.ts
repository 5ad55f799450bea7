import type { KindName } from '../kind-names.ts';
import { kindOf, schemas } from '../kinds.ts';
import { nearest } from '../nearest.ts';
import type { Portfolio, PortfolioRecord } from '../portfolio.ts';
import { visitReferences } from '../schema-walk.ts';
import type { Rule, Verdict } from './rule.ts';

/** Every number that a record cites is the number of a record, and of a kind that fits. */
export const unknownRecord: Rule = {
  id: 'unknown-record',
  statements: ['GEN-13', 'GEN-17'],
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
    }
  },
};

const citedInFields = (portfolio: Portfolio, record: PortfolioRecord): Verdict[] => {
  const verdicts: Verdict[] = [];
  visitReferences(schemas[record.kind], record.data, ({ path, value, meta }) => {
    if (meta.refersTo !== 'record') return;
    const trouble = troubleWith(portfolio, String(value), (meta.kinds ?? []) as KindName[]);
    if (trouble)
      verdicts.push({ ...trouble, place: portfolio.placeOf(record.file, path), subject: record.number });
  });
  return verdicts;
};

const citedInWords = (portfolio: Portfolio, record: PortfolioRecord): Verdict[] =>
  record.mentions.flatMap(({ component, attributes, place }) => {
    const trouble = component === 'Evidence' && troubleWith(portfolio, attributes.number ?? '', []);
    return trouble ? [{ ...trouble, place, subject: record.number }] : [];
  });

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
