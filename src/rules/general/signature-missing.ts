import { covers, handedIn, isLearner, ownWorkDeclarations } from '#portfolio/claims/declared.ts';
import type { AnyRecord, Portfolio } from '#portfolio/portfolio.ts';
import { ofKind, registrationOf } from '#portfolio/select.ts';
import { someOf } from '../in-words.ts';
import type { Rule, Verdict } from '../rule.ts';

/** GEN-16: what was handed in is signed by the learner. What was decided on is signed on the decision. */
export const signatureMissing: Rule = {
  id: 'signature-missing',
  statements: ['GEN-16'],
  severity: 'to-do',
  needsWhole: true,
  title: 'Evidence is not signed and dated by the learner',
  why: 'A signature with its day says who stands by the evidence; without it nobody can be asked.',
  mend: 'Add `signatures: [{ by: sam-reed, on: 2026-03-17 }]` to the record, with your id and the day of signing. A declaration or submission that names it and that the learner signed is enough too.',
  source:
    'SQA Understanding Standards and City & Guilds recording forms: signed and dated by candidate and assessor',
  answeredAt: 'ocr-41',
  example: {
    wrong: 'E014 is handed in and nobody has signed it',
    right: 'signatures:\n  - { by: sam-reed, on: 2026-03-17 }',
  },
  judge: function* (portfolio) {
    const isSigned = signedByLearner(portfolio);
    for (const { code } of portfolio.units) {
      if (!registrationOf(portfolio, code)) continue;
      const records = handedIn(portfolio, code).filter((one) => !isSigned(one));
      yield* unsigned(portfolio, code, records);
    }
  },
};

const unsigned = (portfolio: Portfolio, unit: string, records: readonly AnyRecord[]): Verdict[] => {
  const [first] = records;
  if (!first) return [];
  const numbers = records.map(({ number }) => number);
  return [
    {
      place: portfolio.placeOf(first.file, ['title']),
      message: `Unit ${unit}: ${someOf(numbers)} ${numbers.length === 1 ? 'is' : 'are'} not signed by the learner.`,
      subject: unit,
      unit,
    },
  ];
};

type IsSigned = (record: AnyRecord) => boolean;

const signers = ({ data }: AnyRecord): string[] => data.signatures.map(({ by }) => by);

const signedByLearner = (portfolio: Portfolio): IsSigned => {
  const byLearner = (record: AnyRecord) => signers(record).some((by) => isLearner(portfolio, by));
  const declarations = ownWorkDeclarations(portfolio).filter(byLearner);
  const submitted = new Set(
    ofKind(portfolio, 'submission')
      .filter(byLearner)
      .flatMap(({ data }) => data.items.map(({ evidence }) => evidence)),
  );
  return (record) =>
    byLearner(record) || submitted.has(record.number) || declarations.some((one) => covers(one, record));
};
