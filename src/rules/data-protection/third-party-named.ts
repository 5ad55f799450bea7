import type { Leak } from '#leaks/leak.ts';
import { referencesRepeated } from '#portfolio/words/leak-knowledge.ts';
import { leaksInWords } from '#portfolio/words/leaks-in-words.ts';
import { leakyTexts } from '#portfolio/words/published-texts.ts';
import type { Rule } from '../rule.ts';

/** DP-1: no third party is named: no name, telephone number, address or the like of anybody who did not agree. */
export const thirdPartyNamed: Rule = {
  id: 'third-party-named',
  statements: ['DP-1'],
  severity: 'error',
  title: 'Somebody can be recognised by a name, a number or an address',
  why: 'Colleagues and customers appear by pseudonym only: all third parties are anonymised, whoever may read the portfolio.',
  mend: 'Take it out and write the pseudonym or a general word, such as "the caller". A firm or a make goes into `mayBeNamed` of content/portfolio.yaml. If it belongs to nobody, answer it: see `npm run check explain=third-party-named`.',
  source:
    'Practitioner notes on confidentiality: all 3rd parties should be anonymised; study-4: anonymized details',
  example: { wrong: 'Mrs Smith rang from 01632 960123', right: 'The caller rang a second time' },
  judge: function* (portfolio) {
    const repeated = referencesRepeated(portfolio);
    for (const { subject, what, words, place, leaks, isRow, keptFromPublic } of leakyTexts(portfolio)) {
      // Where the reference of a contact is repeated, contact-reference-repeated tells it once.
      const told = isRow || keptFromPublic ? [] : repeated(words);
      const those = leaks.filter((leak) => leak.answerable && !told.some((span) => covers(span, leak)));
      if (those.length === 0) continue;
      const about = what === undefined ? subject : `${subject}, in ${what},`;
      yield { place: place(), message: `${about} holds ${leaksInWords(those, words)}.`, subject };
    }
  },
};

const covers = (span: Leak, leak: Leak): boolean => span.from <= leak.from && leak.to <= span.to;
