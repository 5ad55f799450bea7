import { counted } from '#language/words.ts';
import { occasionsOf } from '#portfolio/occasions.ts';
import type { AnyRecord, Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { dayOf, ofKind } from '#portfolio/select.ts';
import { addMonths } from '#statistics/months.ts';
import { centresChoice, someOf } from '../in-words.ts';
import type { Rule } from '../rule.ts';

/** VAC-3: what a decision rests on was recent on the day of the decision; once for each decision. */
export const evidenceNotCurrent: Rule = {
  id: 'evidence-not-current',
  statements: ['VAC-3'],
  severity: 'warning',
  title: 'A decision rests on evidence that was no longer current',
  why: 'Current evidence shows what the learner can do now; how long it stays so is for the centre to say.',
  mend: 'Add newer evidence and ask for a new decision, or let the assessor say why the older still holds and answer the finding.',
  source:
    'VACSR guide: up to date; IQA sampling procedure: sufficiently recent. The number of months is the centre’s choice',
  answeredAt: 'D007',
  thresholds: ['currencyMonths'],
  example: {
    wrong: 'a decision of 2026-06-09 rests on a call observed on 2024-11-02',
    right: 'it rests on a call observed on 2026-03-04 as well',
  },
  judge: function* (portfolio) {
    const months = portfolio.file.thresholds.currencyMonths;
    for (const decision of ofKind(portfolio, 'decision')) {
      const old = metBy(portfolio, decision).filter(
        (record) => lastDay(record) < addMonths(decision.data.on, -months),
      );
      if (old.length === 0) continue;
      yield {
        place: portfolio.placeOf(decision.file, ['evidence']),
        message: `On ${decision.data.on} ${someOf(old.map(({ number }) => number))} ${old.length === 1 ? 'was' : 'were'} more than ${counted(months, 'month')} old (${centresChoice('currencyMonths')}).`,
        subject: decision.number,
      };
    }
  },
};

/** A document in the workplace is current while it is in force, however old. */
const metBy = (portfolio: Portfolio, { data }: PortfolioRecord<'decision'>): AnyRecord[] => {
  const met = data.criteria.filter(({ state }) => state === 'met');
  const numbers = met.flatMap(({ evidence }) => (evidence.length > 0 ? evidence : data.evidence));
  return [...new Set(numbers)]
    .flatMap((number) => portfolio.byNumber.get(number) ?? [])
    .filter(({ kind }) => kind !== 'workplace-document');
};

const lastDay = (record: AnyRecord): string => [...occasionsOf(record)].sort().at(-1) ?? dayOf(record);
