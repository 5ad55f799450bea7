import { wordedClaims } from '#portfolio/kept/claims-lock.ts';
import { placeOfCriterion } from '#portfolio/units/place-of-criterion.ts';
import { someOf } from '../in-words.ts';
import type { Rule } from '../rule.ts';

/** A claim was made against words; where these have changed, somebody reads it again. */
export const claimStale: Rule = {
  id: 'claim-stale',
  statements: ['VAC-1', 'VAC-3'],
  severity: 'warning',
  answerable: false,
  title: 'The words of a criterion have changed since it was claimed',
  why: 'A claim shows what the criterion said when it was made. After the words have changed it may show something that is not asked any more.',
  mend: 'Read each claim against the new words and mend it where it no longer fits; then run `npm run check accept`.',
  source: 'VACSR guide: must show exactly that requirement; up to date',
  example: {
    wrong: 'ocr-41/2.3 was corrected in June and E014 claimed it in March',
    right: 'the claim of E014 was read again, and accepted with `npm run check accept`',
  },
  judge: function* (portfolio) {
    const stale = wordedClaims(portfolio).filter(
      ({ key, now }) => portfolio.accepted.has(key) && portfolio.accepted.get(key) !== now,
    );
    for (const [criterion, claims] of Map.groupBy(stale, (one) => one.criterion))
      yield {
        place: placeOfCriterion(portfolio, criterion),
        message: `The words of ${criterion.ref} have changed since ${someOf(claims.map(({ record }) => record))} claimed it.`,
        subject: criterion.ref,
      };
  },
};
