import { centresChoice } from '../in-words.ts';
import type { Rule } from '../rule.ts';

/** One record that claims very many criteria is hard to judge for each of them. */
export const recordClaimsMuch: Rule = {
  id: 'record-claims-much',
  statements: ['VAC-1', 'VAC-4'],
  severity: 'info',
  title: 'One record claims very many criteria',
  why: 'Evidence is valid for what it shows exactly; a record that claims a whole unit is read with doubt, and rightly.',
  mend: 'Keep the claims that the record shows best, and let other records show the rest.',
  source: 'VACSR guide: must show exactly that requirement; no source gives a number',
  thresholds: ['claimsPerRecord'],
  example: { wrong: 'one account that claims 20 criteria', right: 'three accounts that claim six each' },
  gather: (count) =>
    `${count} records claim more criteria than one can show (${centresChoice('claimsPerRecord')})`,
  judge: function* (portfolio) {
    const { claimsPerRecord } = portfolio.file.thresholds;
    for (const [number, claims] of portfolio.claimsOf) {
      const criteria = new Set(claims.map(({ criterion }) => criterion)).size;
      const [first] = claims;
      if (criteria > claimsPerRecord && first)
        yield {
          get place() {
            return first.place;
          },
          message: `${number} claims ${criteria} criteria; ${claimsPerRecord} are the most (${centresChoice('claimsPerRecord')}).`,
          subject: number,
        };
    }
  },
};
