import type { AnyRecord, Portfolio } from '#portfolio/portfolio.ts';
import type { KindName } from '#portfolio/schema/kind-names.ts';
import { kindOf } from '#portfolio/schema/kinds.ts';
import type { Rule } from '../rule.ts';

/**
 * Kinds that the learner writes to be evidence: an observation or a scorecard is there to be worked with, and of a
 * testimony another rule says that it is not signed.
 */
const written: readonly KindName[] = ['account', 'product'];

/** A text that claims nothing, that nobody signed and that nothing rests on is not begun to be evidence yet. */
export const claimsNothing: Rule = {
  id: 'claims-nothing',
  severity: 'info',
  needsWhole: true,
  title: 'A record claims no criterion yet',
  why: 'What claims nothing counts for nothing: an assessor looks at what a record is said to show.',
  mend: 'Mark the words that show something with `<Claim criteria="…">`, in a YAML record under `claims`, and sign it. If it is not meant to be evidence, leave it as it is.',
  source: 'VACSR guide: which criterion, and which words of the evidence meet it',
  example: {
    wrong: 'an account of a coaching session, with no claim in it and no signature',
    right: '<Claim criteria="ocr-41/3.5">I heard two calls with her and wrote down what we agreed.</Claim>',
  },
  gather: (count) => `${count} records claim no criterion yet`,
  judge: function* (portfolio) {
    for (const record of portfolio.records) {
      if (!written.includes(record.kind) || !isIdle(portfolio, record)) continue;
      yield {
        get place() {
          return portfolio.placeOf(record.file, ['title']);
        },
        message: `${record.number} claims no criterion yet, and nobody has signed it.`,
        ...(kindOf(record.kind).format === 'mdx'
          ? {
              mend: 'Mark the words that show something: `<Claim criteria="…">the words</Claim>`, with the unit and the criterion, and sign it. If it is not meant to be evidence, leave it as it is.',
            }
          : {}),
        subject: record.number,
      };
    }
  },
};

const isIdle = (portfolio: Portfolio, { number, data }: AnyRecord): boolean =>
  !data.withdrawn &&
  data.signatures.length === 0 &&
  !portfolio.claimsOf.has(number) &&
  !portfolio.toWrite.some(({ record }) => record.number === number) &&
  !portfolio.citedBy.has(number);
