import type { Place } from '../finding.ts';
import type { Portfolio } from '../portfolio.ts';
import { textsIn, visitTexts } from '../texts.ts';
import { tracesIn } from '../third-parties.ts';
import type { Rule, Verdict } from './rule.ts';

/** DP-1: no third party is named: no surname, telephone number, address or postcode of anybody who did not agree. */
export const thirdPartyNamed: Rule = {
  id: 'third-party-named',
  statements: ['DP-1'],
  severity: 'error',
  title: 'Somebody can be recognised by a name, a number or an address',
  why: 'Colleagues and customers appear by pseudonym only: all third parties are anonymised, whoever may read the portfolio.',
  mend: 'Take it out and write the pseudonym or a general word, such as "the caller". If it belongs to nobody, answer it: see `npm run check explain=third-party-named`.',
  source:
    'Practitioner notes on confidentiality: all 3rd parties should be anonymised; study-4: anonymized details',
  example: { wrong: 'Mrs Smith rang from 01632 960123', right: 'The caller rang a second time' },
  judge: function* (portfolio) {
    const known = surnames(portfolio);
    const found: Verdict[] = [];
    const look = (subject: string, words: string, place: () => Place) => {
      for (const { sort, words: trace } of tracesIn(words, known))
        found.push({
          place: place(),
          message: `${subject} holds what looks like ${sort === 'email address' ? 'an' : 'a'} ${sort}, beginning "${begun(trace)}".`,
          subject,
        });
    };
    for (const record of portfolio.records)
      visitTexts(portfolio, record, ({ words, place }) => look(record.number, words, place));
    const file = 'content/portfolio.yaml';
    textsIn(portfolio.file, [], ({ words, path }) => look(file, words, () => portfolio.placeOf(file, path)));
    yield* found;
  },
};

/** Enough to find it in the line: a finding is shown in other places and must not carry the name there. */
const begun = (trace: string): string => `${trace.replace(/^\W+/, '').slice(0, 3)}…`;

/** Those who vouch agreed to the name that is shown. */
const surnames = (portfolio: Portfolio): Set<string> =>
  new Set([...portfolio.vouchers.values()].map(({ shownAs }) => shownAs.split(/\s+/).at(-1) ?? ''));
