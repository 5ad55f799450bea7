import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import type { Voucher } from '#portfolio/schema/people.ts';
import { declaredComplete, ofKind } from '#portfolio/select.ts';
import type { Rule, Verdict } from '../rule.ts';

/** WIT-1: a witness stands in the register with relationship, status and dates, and has signed. */
export const witnessRegisterUnfinished: Rule = {
  id: 'witness-register-unfinished',
  statements: ['WIT-1'],
  severity: 'to-do',
  answerable: false,
  later: true,
  title: 'A witness is not fully registered, or has not signed',
  why: 'An assessor may ring a witness: the register says who they are, how they know the learner and since when, and the signature that the words are theirs.',
  mend: 'Add `relationship`, `status` and `from` to the witness in content/people.yaml, and a signature to the testimony.',
  source:
    'City & Guilds recording forms, form 4; SQA Understanding Standards: witnesses are registered and sign',
  example: {
    wrong: '{ id: pat-doyle, role: witness, shownAs: Pat Doyle }',
    right: 'relationship: Leads the team next door, status: Occupationally competent, from: 2024-06-03',
  },
  judge: function* (portfolio) {
    const testimonies = ofKind(portfolio, 'testimony');
    for (const [index, person] of [...portfolio.vouchers.values()].entries()) {
      const theirs = testimonies.filter(({ data }) => data.witness === person.id);
      if (theirs.length > 0) yield* notRegistered(portfolio, person, index, unitOf(portfolio, theirs));
    }
    for (const testimony of testimonies) yield* notSigned(portfolio, testimony);
  },
};

/** The unit that testimonies are for: one that was declared complete, where there is one. */
const unitOf = (portfolio: Portfolio, testimonies: readonly PortfolioRecord<'testimony'>[]) => {
  const units = testimonies.flatMap(({ data }) => data.units);
  return units.find((unit) => declaredComplete(portfolio, unit)) ?? units[0];
};

const notRegistered = (
  portfolio: Portfolio,
  person: Voucher,
  index: number,
  unit: string | undefined,
): Verdict[] => {
  const missing = (['relationship', 'status', 'from'] as const).filter(
    (field) => person[field] === undefined,
  );
  if (missing.length === 0) return [];
  return [
    {
      place: portfolio.placeOf('content/people.yaml', ['vouching', index, 'id']),
      message: `The witness ${person.shownAs} has no ${missing.map((field) => `\`${field}\``).join(', ')} in the register.`,
      subject: 'content/people.yaml',
      unit,
    },
  ];
};

const notSigned = (portfolio: Portfolio, testimony: PortfolioRecord<'testimony'>): Verdict[] => {
  const { file, number, data } = testimony;
  if (data.signatures.some(({ by }) => by === data.witness)) return [];
  return [
    {
      place: portfolio.placeOf(file, ['witness']),
      message: `${number} is not signed by its witness.`,
      mend: `Add \`signatures: [{ by: ${data.witness}, on: … }]\` with the day on which they signed.`,
      subject: number,
      unit: unitOf(portfolio, [testimony]),
    },
  ];
};
