import { nearest } from '#language/nearest.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { referencesTo } from '#portfolio/references.ts';
import type { Rule, Verdict } from '../rule.ts';

/** Everyone who writes, assesses, verifies or signs is one of those who vouch; a colleague signs by pseudonym. */
export const unknownPerson: Rule = {
  id: 'unknown-person',
  statements: ['WIT-1', 'DEC-2'],
  severity: 'error',
  answerable: false,
  title: 'Somebody is named who is not among those who vouch',
  why: 'A verifier must be able to tell who wrote, judged or signed, and by what right.',
  mend: 'Write the id of somebody under `vouching` in content/people.yaml, or add them there.',
  source: 'City & Guilds recording forms, form 4: the register of witnesses; form 5: candidate and assessor',
  example: { wrong: 'assessor: jo-black', right: 'assessor: jo-blake' },
  judge: function* (portfolio) {
    for (const { value, meta, place, subject } of referencesTo(portfolio, 'voucher'))
      if (!portfolio.vouchers.has(value) && !(meta.orObserved && portfolio.observed.has(value)))
        yield { ...troubleWith(portfolio, value), place: place(), subject };
  },
};

const troubleWith = (portfolio: Portfolio, id: string): Omit<Verdict, 'place'> => {
  const ids = [...portfolio.vouchers.keys()];
  if (portfolio.observed.has(id))
    return {
      message: `${id} is somebody observed, by pseudonym; this field names somebody who vouches.`,
      mend: `Those who vouch are ${ids.join(', ')}.`,
    };
  const close = nearest(id, ids);
  return {
    message: `Nobody who vouches has the id ${id}.${close ? ` Did you mean ${close}?` : ''}`,
    mend: `Those in content/people.yaml are ${ids.join(', ')}. Write one of these, or add the person there.`,
    nearest: close,
  };
};
