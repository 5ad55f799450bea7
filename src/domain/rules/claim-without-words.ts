import { group } from '../group.ts';
import { kindOf } from '../kinds.ts';
import { placeInRecord } from '../place-in-record.ts';
import type { Claim } from '../portfolio.ts';
import { amount } from './in-words.ts';
import type { Rule } from './rule.ts';

/** VAC-1: a claim has words, those of the evidence or those of the learner on it; once for each unit and kind. */
export const claimWithoutWords: Rule = {
  id: 'claim-without-words',
  statements: ['VAC-1'],
  severity: 'warning',
  title: 'A claim has no words: none of the evidence, and none that say what it shows',
  why: 'Evidence is valid where it shows exactly what the criterion asks; a claim on a file without a word leaves that to be guessed.',
  mend: 'Add `shows:` to the claim: in a sentence, how that page, row or time meets the criterion.',
  source: 'VACSR guide: must show exactly that requirement',
  answeredAt: 'ocr-41 observation',
  example: {
    wrong: '- criterion: ocr-41/2.1\n  at: log.csv row 4',
    right: '- criterion: ocr-41/2.1\n  at: log.csv row 4\n  shows: A spot check made after two complaints.',
  },
  judge: function* (portfolio) {
    const bare = portfolio.claims.filter((claim) => !claim.quote.trim() && !claim.shows && isInFile(claim));
    for (const [pair, claims] of group(bare, nameOf)) {
      const [first] = claims as [Claim];
      yield {
        place: first.place,
        message: `${amount(claims.length, 'claim')} by ${kindOf(first.record.kind).plural.toLowerCase()} (${first.record.number}${claims.length > 1 ? ' and others' : ''}) on unit ${first.criterion.split('/')[0]} ${claims.length === 1 ? 'has' : 'have'} no words.`,
        subject: pair,
      };
    }
  },
};

const nameOf = ({ criterion, record }: Claim): string => `${criterion.split('/')[0]} ${record.kind}`;

/** A claim without a place, or on one that is not there, is a finding of its own; a field has its own words. */
const isInFile = ({ record, at }: Claim): boolean =>
  at !== undefined && record.data.attachments.length > 0 && placeInRecord(record, at)?.type === 'attachment';
