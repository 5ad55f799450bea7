import { dayOf } from '#portfolio/select.ts';
import { unitOfRecord } from '#portfolio/units/unit-of.ts';
import type { Rule } from '../rule.ts';

/** DEC-13: a form of the centre's own was approved before it was used. */
export const formNotApprovedYet: Rule = {
  id: 'form-not-approved-yet',
  statements: ['DEC-13'],
  severity: 'to-do',
  title: 'A form was used before the centre approved it',
  why: 'Forms that a centre designs itself are approved by somebody, on a day; a record made before that day used one that was not.',
  mend: 'Mend the day that is wrong. Where the form was used before its day, let somebody at the centre say in an answer that it stands by it, and why.',
  source: 'OCR evidence page: centre-designed forms',
  example: { wrong: 'a record of 2 March on a form approved on 1 April', right: 'approvedOn: 2026-02-16' },
  gather: (count) => `${count} records follow a form that the centre approved only later`,
  judge: function* (portfolio) {
    for (const record of portfolio.records) {
      const { form } = record.data;
      if (form && form.approvedOn > dayOf(record))
        yield {
          get place() {
            return portfolio.placeOf(record.file, ['form', 'approvedOn']);
          },
          message: `${record.number} of ${dayOf(record)} follows the form "${form.name}", which was approved on ${form.approvedOn}.`,
          subject: record.number,
          unit: unitOfRecord(portfolio, record),
        };
    }
  },
};
