import { kinshipInField, kinshipInWords } from '#language/kinship.ts';
import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import type { FieldPath } from '#portfolio/schema/field-path.ts';
import type { Unit } from '#portfolio/schema/unit.ts';
import { nameShown, ofKind, registrationOf } from '#portfolio/select.ts';
import { blocksOf } from '#portfolio/words/body-words.ts';
import type { Rule, Verdict } from '../rule.ts';

/** WIT-3: a testimony is the witness's own, from no relative, and never all there is for a unit. */
export const witnessNotIndependent: Rule = {
  id: 'witness-not-independent',
  statements: ['WIT-3'],
  severity: 'error',
  answerable: false,
  title: 'A testimony is not independent, or is all there is',
  why: 'A testimony supports other evidence: the witness writes it or signs what the assessor took down, is no relative of the learner, and it cannot cover a unit alone.',
  mend: 'Ask a witness who is independent of the learner to write in their own words.',
  source: 'Pearson witness statement notes',
  example: { wrong: 'writtenBy: sam-reed (the learner)', right: 'writtenBy: pat-doyle (the witness)' },
  judge: function* (portfolio) {
    for (const testimony of ofKind(portfolio, 'testimony')) yield* notOwn(portfolio, testimony);
    for (const unit of portfolio.units) yield* nothingElse(portfolio, unit);
  },
};

const notOwn = (portfolio: Portfolio, record: PortfolioRecord<'testimony'>): Verdict[] => {
  const { witness, writtenBy } = record.data;
  const name = (id: string) => nameShown(portfolio, id);
  const at = (path: FieldPath, message: string): Verdict => ({
    place: portfolio.placeOf(record.file, path),
    message,
    subject: record.number,
  });
  if (name(writtenBy) === name(portfolio.file.learner))
    return [at(['writtenBy'], `The learner, ${name(writtenBy)}, wrote the testimony ${record.number}.`)];
  if (writtenBy !== witness && !takenDown(portfolio, record)) {
    const wrote = `${name(writtenBy)} wrote the testimony of ${name(witness)}`;
    return portfolio.vouchers.get(writtenBy)?.role === 'assessor'
      ? [
          {
            ...at(['writtenBy'], `${wrote}, who has not signed it.`),
            mend: `Ask ${name(witness)} to read it and sign: \`signatures: [{ by: ${witness}, on: … }]\`. An assessor may take down what a witness says; the signature makes it theirs.`,
          },
        ]
      : [at(['writtenBy'], `${wrote}.`)];
  }
  if (portfolio.vouchers.get(witness)?.relative)
    return [at(['witness'], `${name(witness)} is related to the learner.`)];
  return saidOtherwise(portfolio, record);
};

/** What the assessor wrote for a witness is the witness's own once they have signed it. */
const takenDown = (portfolio: Portfolio, { data }: PortfolioRecord<'testimony'>): boolean =>
  portfolio.vouchers.get(data.writtenBy)?.role === 'assessor' &&
  data.signatures.some(({ by }) => by === data.witness);

/** The register says no relative; what is written in the register or in the testimony may say more. */
const saidOtherwise = (portfolio: Portfolio, record: PortfolioRecord<'testimony'>): Verdict[] => {
  const { number, file, data, body } = record;
  const learner = nameShown(portfolio, portfolio.file.learner);
  const registered = [...portfolio.vouchers.keys()].indexOf(data.witness);
  const fields = [
    {
      text: portfolio.vouchers.get(data.witness)?.relationship,
      place: () => portfolio.placeOf('content/people.yaml', ['vouching', registered, 'relationship']),
    },
    { text: data.relationship, place: () => portfolio.placeOf(file, ['relationship']) },
  ];
  const kinships = [
    ...fields.map(({ text = '', place }) => ({ kinship: kinshipInField(text, learner), place })),
    ...blocksOf(body).map(({ words, line }) => ({
      kinship: kinshipInWords(words, learner),
      place: () => ({ file, line, column: 1 }),
    })),
  ];
  return kinships.flatMap(({ kinship, place }) => {
    if (!kinship) return [];
    const name = nameShown(portfolio, data.witness);
    const said = `("${kinship.words}"), and bears witness in ${number}`;
    return kinship.sure
      ? [
          {
            place: place(),
            subject: number,
            message: `${name} is described as family of the learner ${said}.`,
          },
        ]
      : [
          {
            place: place(),
            subject: number,
            severity: 'warning',
            message: `${name} may be described as family of the learner ${said}.`,
          },
        ];
  });
};

const nothingElse = (portfolio: Portfolio, unit: Unit): Verdict[] => {
  if (!registrationOf(portfolio, unit.code) || portfolio.unread.size > 0) return [];
  const refs = unit.outcomes.flatMap(({ criteria }) => criteria.map(({ code }) => `${unit.code}/${code}`));
  const claims = refs.map((ref) => portfolio.claimsOn.get(ref) ?? []);
  const first = claims[0]?.[0];
  const whole = claims.every((on) => on.length > 0 && on.every(({ record }) => record.kind === 'testimony'));
  if (!first || !whole) return [];
  return [
    {
      place: first.place,
      message: `Every criterion of unit ${unit.code} is claimed by testimony and by nothing else.`,
      mend: 'Add evidence of another kind: your own records, a work product, or what your assessor saw.',
      subject: unit.code,
    },
  ];
};
