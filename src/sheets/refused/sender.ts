import { roleInWords } from '#authoring/new-record/said-in-words.ts';
import { dateInWords } from '#language/words.ts';
import type { Voucher } from '#portfolio/schema/people.ts';
import type { SheetContent } from '../file/sheet-file.ts';
import { personNamed } from './person-named.ts';
import type { Receiving, Refusal } from './receiving.ts';

/** What is said of whoever fills in a sheet, by the role that they need for it. */
interface Wanted {
  role: Exclude<Voucher['role'], 'learner'>;
  /** As in: an assessor. */
  as: string;
  /** Why the learner cannot be the one, and who fills it in instead. */
  notTheLearner: string;
  /** As in: Only an assessor decides. */
  only: string;
}

/** The roles in which somebody fills in a sheet. */
export const wanted = {
  assessor: {
    role: 'assessor',
    as: 'an assessor of the centre',
    notTheLearner: 'nobody decides on their own evidence',
    only: 'Only an assessor decides.',
  },
  witness: {
    role: 'witness',
    as: 'a witness',
    notTheLearner: 'nobody bears witness to their own work',
    only: 'Only a witness gives a testimony.',
  },
  iqa: {
    role: 'iqa',
    as: 'an internal quality assurer',
    notTheLearner: 'nobody samples decisions on their own evidence',
    only: 'Only an internal quality assurer samples decisions.',
  },
  eqa: {
    role: 'eqa',
    as: 'an external quality assurer',
    notTheLearner: 'nobody verifies their own portfolio',
    only: 'Only an external quality assurer reports on a visit.',
  },
} as const satisfies Record<string, Wanted>;

/** Somebody who has not the role: a stranger, the learner, another role, or one of other days. `day` is an ISO date. */
export const ofTheSender = (
  { role, as, notTheLearner, only }: Wanted,
  { by }: SheetContent,
  day: string,
  { portfolio }: Receiving,
): Refusal[] => {
  const person = personNamed(portfolio, by.name, role);
  const refused = (why: string, mend: string): Refusal[] => [{ why, mend }];
  if (!person)
    return refused(
      `${by.name} is not among the people of this portfolio.`,
      `Where they are ${as}, add them to content/people.yaml with \`role: ${role}\`, then take the file in again.`,
    );
  const isLearner =
    person.id === portfolio.file.learner ||
    person.shownAs.toLowerCase() === portfolio.learner?.shownAs.toLowerCase();
  if (isLearner) return refused(`${person.shownAs} is the learner, and ${notTheLearner}.`, only);
  if (person.role !== role)
    return refused(
      `${person.shownAs} vouches as ${roleInWords[person.role]} and not as ${roleInWords[role]}.`,
      `${only} Somebody who holds both roles has an entry for each in content/people.yaml.`,
    );
  const { from, to } = person;
  if ((from !== undefined && day < from) || (to !== undefined && day > to))
    return refused(
      `${person.shownAs} was not ${as} here on ${dateInWords(day)}, by content/people.yaml.`,
      'Mend `from` and `to` of that person, or ask for the right day on the sheet.',
    );
  return [];
};

/** Somebody else than the learner, where only they can say it. */
export const ofOthersThanTheLearner = ({ by }: SheetContent, { portfolio }: Receiving): Refusal[] =>
  personNamed(portfolio, by.name, 'learner')?.id === portfolio.file.learner
    ? []
    : [
        {
          why: `${by.name} is not the learner of this portfolio.`,
          mend: 'Only the learner fills in this sheet.',
        },
      ];
