import { isFirstName } from '#language/first-names.ts';
import type { Rule } from '../rule.ts';

/** Words for anybody, of which one is enough in a pseudonym. */
const anybody =
  /\b(?:colleague|customer|caller|advis[eo]r|agent|member|person|visitor|assistant|clerk|team|manager|supervisor|buyer|client|guest|patient|staff|worker|driver|employee)s?\b/i;

/** A letter or a number at the end, with or without brackets: "A", "A1", "(B)", "12". */
const code = /(?:^|[\s-])\(?(?:[A-Z]{1,2}\d{0,3}|\d{1,3}[A-Z]?)\)?$/;

const initialled = /\b[A-Z]\. ?[A-Z][\p{Ll}'’-]+/u;
const titled = /\b(?:mr|mrs|ms|miss|mx|dr|doctor|sir|prof)\.? [A-Z]/i;

/** Whether what is shown for somebody names them: a first name, a surname with initials or title, or a lone word. */
export const looksLikeName = (shownAs: string): boolean => {
  const words = shownAs.trim();
  if (initialled.test(words) || titled.test(words)) return true;
  if (words.split(/[^\p{L}'’]+/u).some(isFirstName)) return true;
  return !code.test(words) && !anybody.test(words);
};

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
      if (looksLikeName(shownAs))
        yield {
          place: portfolio.placeOf('content/people.yaml', ['observed', index, 'shownAs']),
          message: `What ${id} is shown as looks like a name.`,
          subject: 'content/people.yaml',
        };
  },
};
