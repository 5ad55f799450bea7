import type { Rule } from './rule.ts';

/** A pseudonym ends in a letter or a number, or in a word for anybody. */
const general =
  /(?:^|\s)(?:[A-Z]|\d+|colleague|customer|caller|adviser|advisor|agent|member|person|visitor|assistant|clerk|team)$/i;

/** DP-2: what is shown for somebody observed is a pseudonym and no name. */
export const pseudonymIsAName: Rule = {
  id: 'pseudonym-is-a-name',
  statements: ['DP-1', 'DP-2'],
  severity: 'warning',
  title: 'A pseudonym looks like a name',
  why: 'Those observed never agreed to be named; even a first name or a nickname is enough for those who work there.',
  mend: 'Write a pseudonym that says nothing, such as Colleague A.',
  source: 'ICO guidance on pseudonymisation; practitioner notes on confidentiality',
  answeredAt: 'content/people.yaml',
  example: { wrong: 'shownAs: Sarah', right: 'shownAs: Colleague A' },
  judge: function* (portfolio) {
    for (const [index, { id, shownAs }] of [...portfolio.observed.values()].entries())
      if (!general.test(shownAs.trim()))
        yield {
          place: portfolio.placeOf('content/people.yaml', ['observed', index, 'shownAs']),
          message: `${id} is shown as "${shownAs}", which looks like a name.`,
          subject: 'content/people.yaml',
        };
  },
};
