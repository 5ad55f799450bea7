import { nearest } from '#language/nearest.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { referencesTo } from '#portfolio/references.ts';
import type { Rule, Verdict } from '../rule.ts';

/** Everyone observed is one of the pseudonyms of the portfolio. */
export const unknownPseudonym: Rule = {
  id: 'unknown-pseudonym',
  statements: ['DP-1', 'DP-2'],
  severity: 'error',
  answerable: false,
  title: 'Somebody observed is not one of the pseudonyms',
  why: 'Colleagues and customers appear by pseudonym only; any other word might be a name, and its figures would be lost.',
  mend: 'Write the id of somebody under `observed` in content/people.yaml, or add a pseudonym there. Never a name.',
  source: 'Practitioner notes on confidentiality: all third parties should be anonymised',
  example: { wrong: 'colleague: sarah', right: 'colleague: colleague-a' },
  judge: function* (portfolio) {
    for (const { value, place, subject } of referencesTo(portfolio, 'observed'))
      if (!portfolio.observed.has(value)) yield { ...troubleWith(portfolio, value), place: place(), subject };
    for (const record of portfolio.records)
      for (const { component, attributes, place } of record.mentions) {
        const { colleague } = attributes;
        if (component === 'Trend' && colleague !== undefined && !portfolio.observed.has(colleague))
          yield { ...troubleWith(portfolio, colleague), place, subject: record.number };
      }
  },
};

const troubleWith = (portfolio: Portfolio, id: string): Omit<Verdict, 'place'> => {
  const ids = [...portfolio.observed.keys()];
  const close = nearest(id, ids);
  return {
    message: `"${id}" is not one of the pseudonyms.${close ? ` Did you mean ${close}?` : ''}`,
    mend: `The pseudonyms in content/people.yaml are ${ids.join(', ') || 'none yet'}. Write one of these, or add another; never a name.`,
    nearest: close,
  };
};
