import { leaksInWords } from '#portfolio/words/leaks-in-words.ts';
import { leakyTexts } from '#portfolio/words/published-texts.ts';
import type { Rule } from '../rule.ts';

/** DP-1: what harms somebody by being known at all: a name of the private register, or a number of the state or a bank. */
export const mustStayPrivate: Rule = {
  id: 'must-stay-private',
  statements: ['DP-1'],
  severity: 'error',
  answerable: false,
  title: 'A name of the private register, or a number of the state or of a bank, would be published',
  why: 'With such a number somebody can be robbed or impersonated, and a name of the register says who a pseudonym is. No reason makes either fit to be shown.',
  mend: 'Take it out, and write the pseudonym or a general word, such as "her card number". No answer settles this.',
  source:
    'Practitioner notes on confidentiality: all 3rd parties should be anonymised; UK GDPR, article 5(1)(f)',
  example: {
    wrong: 'Her National Insurance number is QQ 12 34 56 C',
    right: 'She gave her National Insurance number',
  },
  judge: function* (portfolio) {
    for (const { subject, what, words, place, leaks } of leakyTexts(portfolio)) {
      const those = leaks.filter(({ answerable }) => !answerable);
      if (those.length === 0) continue;
      const about = what === undefined ? subject : `${subject}, in ${what},`;
      yield { place: place(), message: `${about} holds ${leaksInWords(those, words)}.`, subject };
    }
  },
};
