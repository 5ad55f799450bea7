import { dateInWords } from '#language/words.ts';
import { personNamed } from '../person-named.ts';
import type { Receiving, Refusal } from '../receiving.ts';
import type { SheetContent } from '../sheet-file.ts';

/** Somebody who does not decide here: a stranger, the learner, another role, or an assessor of other days. */
export const ofTheSender = ({ assessor, answers }: SheetContent, { portfolio }: Receiving): Refusal[] => {
  const person = personNamed(portfolio, assessor.name);
  const refused = (why: string, mend: string): Refusal[] => [{ why, mend }];
  if (!person)
    return refused(
      `${assessor.name} is not among the people of this portfolio.`,
      'Where they are an assessor of the centre, add them to content/people.yaml with `role: assessor`, then take the file in again.',
    );
  const isLearner =
    person.id === portfolio.file.learner ||
    person.shownAs.toLowerCase() === portfolio.learner?.shownAs.toLowerCase();
  if (isLearner)
    return refused(
      `${person.shownAs} is the learner, and nobody decides on their own evidence.`,
      'Only an assessor fills in this sheet.',
    );
  if (person.role !== 'assessor')
    return refused(
      `${person.shownAs} vouches as ${person.role} and not as assessor.`,
      'Only an assessor decides. Somebody who holds both roles has an entry for each in content/people.yaml.',
    );
  const { from, to } = person;
  if ((from !== undefined && answers.on < from) || (to !== undefined && answers.on > to))
    return refused(
      `${person.shownAs} was no assessor here on ${dateInWords(answers.on)}, by content/people.yaml.`,
      'Mend `from` and `to` of that person, or ask for the right day on the sheet.',
    );
  return [];
};
