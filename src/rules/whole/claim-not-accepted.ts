import { counted } from '#language/words.ts';
import { lockFile, wordedClaims } from '#portfolio/kept/claims-lock.ts';
import { someOf } from '../in-words.ts';
import type { Rule } from '../rule.ts';

/** Claims of which nobody has kept the wording that they were made against: one finding for them all. */
export const claimNotAccepted: Rule = {
  id: 'claim-not-accepted',
  severity: 'info',
  answerable: false,
  title: 'The wording that claims were made against has not been kept yet',
  why: 'Without it nobody could tell later that the words of a criterion changed under a claim.',
  mend: 'When the claims are as you want them, run `npm run check accept`. It writes claims.lock, which belongs to the portfolio.',
  source: 'How this program tells stale claims',
  example: { wrong: 'new claims, and no line for them in claims.lock', right: 'npm run check accept' },
  judge: function* (portfolio) {
    const without = wordedClaims(portfolio).filter(({ key }) => !portfolio.accepted.has(key));
    const [first] = without;
    const claim =
      first && portfolio.claimsOf.get(first.record)?.find((one) => one.criterion === first.criterion.ref);
    if (claim)
      yield {
        place: claim.place,
        message: `${counted(without.length, 'claim')} of ${someOf(without.map(({ record }) => record))} ${without.length === 1 ? 'has' : 'have'} no line in ${lockFile}.`,
        subject: lockFile,
      };
  },
};
