import { group } from '#language/group.ts';
import { counted } from '#language/words.ts';
import { placeInRecord } from '#portfolio/place-in-record.ts';
import type { Claim } from '#portfolio/portfolio.ts';
import { kindOf } from '#portfolio/schema/kinds.ts';
import type { Rule, Verdict } from '../rule.ts';

/** VAC-1: a claim has words, those of the evidence or those of the learner on it; once for each unit and kind. */
export const claimWithoutWords: Rule = {
  id: 'claim-without-words',
  statements: ['VAC-1'],
  severity: 'warning',
  title: 'A claim has no words, or hardly any: none of the evidence, and none that say what it shows',
  why: 'Evidence is valid where it shows exactly what the criterion asks; a claim on a file without a word leaves that to be guessed.',
  mend: 'Add `shows` to the claim: in a sentence, how that place meets the criterion. In a text, mark the whole passage that does.',
  source: 'VACSR guide: must show exactly that requirement',
  answeredAt: 'ocr-41 observation',
  example: {
    wrong: '- criterion: ocr-41/2.1\n  at: log.csv row 4',
    right: '- criterion: ocr-41/2.1\n  at: log.csv row 4\n  shows: A spot check made after two complaints.',
  },
  judge: function* (portfolio) {
    const unsaid = portfolio.claims.filter(({ shows }) => !shows);
    const bare = unsaid.filter((claim) => !claim.quote.trim() && isInFile(claim));
    const short = unsaid.filter(isShort);
    yield* told(bare, (many) => `${many ? 'have' : 'has'} no words`);
    yield* told(short, (many) => `${many ? 'mark' : 'marks'} fewer than ${fewestWords} words`);
  },
};

/** Words below which a marked passage can show nothing by itself. */
const fewestWords = 3;

/** A passage marked in a text that is too short to show anything; a field of a record is as long as it has to be. */
const isShort = ({ record, quote }: Claim): boolean =>
  kindOf(record.kind).format === 'mdx' &&
  quote.trim() !== '' &&
  quote.trim().split(/\s+/).length < fewestWords;

function* told(all: readonly Claim[], trouble: (many: boolean) => string): Generator<Verdict> {
  for (const [pair, claims] of group(all, nameOf)) {
    const [first] = claims as [Claim];
    const { record, criterion, place } = first;
    const others = claims.length > 1 ? ' and others' : '';
    yield {
      place,
      message: `${counted(claims.length, 'claim')} by ${kindOf(record.kind).plural.toLowerCase()} (${record.number}${others}) on unit ${criterion.split('/')[0]} ${trouble(claims.length > 1)}.`,
      subject: pair,
    };
  }
}

const nameOf = ({ criterion, record }: Claim): string => `${criterion.split('/')[0]} ${record.kind}`;

/** A claim without a place, or on one that is not there, is a finding of its own; a field has its own words. */
const isInFile = ({ record, at }: Claim): boolean =>
  at !== undefined && record.data.attachments.length > 0 && placeInRecord(record, at)?.type === 'attachment';
