import type { Rule } from '../rule.ts';
import { withdrawnEarly } from './days/before-it-was-made.ts';
import { ordersBetween } from './days/between-records.ts';
import { ordersWithin, periodsIn } from './days/within-record.ts';

/** DEC-3 and the order of the work: what comes first in time comes first in the record. */
export const dateOrder: Rule = {
  id: 'date-order',
  statements: ['DEC-3', 'DEC-12', 'GEN-16', 'PRE-1', 'PRE-4', 'FB-7'],
  severity: 'error',
  answerable: false,
  title: 'Two days stand the wrong way round',
  why: 'Quality criteria come before observing, evidence before its decision, a decision before its sampling: a record that says otherwise cannot be trusted.',
  mend: 'Look at both days and mend the one that is wrong.',
  source: 'ocr-41 1.1, 1.2: agree beforehand; rules of evidence: a decision follows its evidence',
  example: { wrong: 'observedOn: 2026-03-04, writtenUpOn: 2026-03-01', right: 'writtenUpOn: 2026-03-05' },
  judge: function* (portfolio) {
    for (const record of portfolio.records) {
      const orders = record.data.withdrawn
        ? withdrawnEarly(record)
        : [...ordersWithin(record), ...ordersBetween(portfolio, record)];
      for (const { path, message, mend } of orders)
        yield { place: portfolio.placeOf(record.file, path), message, mend, subject: record.number };
    }
    const file = 'content/people.yaml';
    for (const { path, message, mend } of periodsIn([...portfolio.vouchers.values()], ['vouching']))
      yield { place: portfolio.placeOf(file, path), message, mend, subject: file };
  },
};
