import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { declaredComplete, nameShown, ofKind } from '#portfolio/select.ts';
import { someOf } from '../in-words.ts';
import type { Rule } from '../rule.ts';

type Decision = PortfolioRecord<'decision'>;

/** GEN-16: what was decided on is signed by the assessor who decided, on the decision itself. */
export const decisionNotSigned: Rule = {
  id: 'decision-not-signed',
  statements: ['GEN-16'],
  severity: 'to-do',
  answerable: false,
  later: true,
  title: 'A decision is not signed by its assessor',
  why: 'A decision binds whoever signs it; without the signature of its assessor nobody stands by it.',
  mend: 'Ask the assessor to sign: `signatures: [{ by: ruth-adeyemi, on: 2026-07-08 }]` in the decision, with the id of its assessor and the day of signing. Nobody signs for them.',
  source:
    'SQA Understanding Standards and City & Guilds recording forms: signed and dated by candidate and assessor',
  example: {
    wrong: 'assessor: jo-blake\nsignatures: [{ by: sam-reed, on: 2026-04-22 }]',
    right: 'assessor: jo-blake\nsignatures: [{ by: jo-blake, on: 2026-04-22 }]',
  },
  gather: (count) => `${count} decisions are not signed by their assessor`,
  judge: function* (portfolio) {
    for (const decision of ofKind(portfolio, 'decision')) {
      const { file, number, data } = decision;
      if (portfolio.vouchers.get(data.assessor)?.role !== 'assessor') continue;
      const signers = data.signatures.map(({ by }) => by);
      if (signers.some((by) => isSame(portfolio, by, data.assessor))) continue;
      const instead = signers.length > 0;
      yield {
        get place() {
          return portfolio.placeOf(file, instead ? ['signatures', 0, 'by'] : ['assessor']);
        },
        message: `${number} is not signed by its assessor, ${data.assessor}${instead ? `: ${someOf(signers)} signed it` : ''}.`,
        severity: instead ? 'error' : 'to-do',
        subject: number,
        unit: unitOf(portfolio, decision),
      };
    }
  },
};

/** Somebody who holds two roles has two entries among the people, under one name. */
const isSame = (portfolio: Portfolio, one: string, other: string): boolean =>
  one === other || nameShown(portfolio, one).toLowerCase() === nameShown(portfolio, other).toLowerCase();

/** The unit that is decided on: one that was declared complete, where there is one. */
const unitOf = (portfolio: Portfolio, { data }: Decision): string | undefined => {
  const units = [
    ...data.units.map(({ unit }) => unit),
    ...data.criteria.map(({ criterion }) => criterion.split('/')[0] ?? ''),
  ];
  return units.find((unit) => declaredComplete(portfolio, unit)) ?? units[0];
};
