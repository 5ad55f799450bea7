import { lastFew } from '#language/last-few.ts';
import { onceFor } from '#language/once-for.ts';
import { type Knowledge, type Leak, type LeakSort, nothingKnown } from '#leaks/leak.ts';
import { type LeakFinder, leakFinder } from '#leaks/leaks-in.ts';
import type { Portfolio } from '../portfolio.ts';
import type { People } from '../schema/people.ts';
import type { PortfolioFile } from '../schema/portfolio-file.ts';
import type { PrivateRegister } from '../schema/private-register.ts';
import { ofKind } from '../select.ts';

/** What of a portfolio is needed to know whose names may stand in it. */
export interface Known {
  file?: Pick<PortfolioFile, 'mayBeNamed' | 'registrations'> | undefined;
  people?: People | undefined;
  register?: PrivateRegister | undefined;
  /** References of contacts, which stand in a field that says what they are. */
  references?: readonly string[] | undefined;
}

/** What the search for personal data is told: who agreed to be named, what may stand, and who is in the register. */
export const knowledgeOf = ({ file, people, register, references = [] }: Known): Knowledge => ({
  vouching: (people?.vouching ?? []).flatMap(({ shownAs, id }) => [shownAs, id.replaceAll('-', ' ')]),
  mayStand: [
    ...(people?.observed ?? []).flatMap(({ shownAs, id }) => [shownAs, id]).filter(holds(nothing)),
    ...(file?.mayBeNamed ?? []).map(({ text }) => text),
    ...(file?.registrations ?? [])
      .flatMap(({ awardingOrganisation, centre }) => [awardingOrganisation, centre])
      .filter(holds(['name'])),
    ...(file?.registrations ?? [])
      .flatMap(({ units }) => units.map(({ unit }) => unit))
      .filter(holds(['vehicle registration'])),
    ...references.filter(holds(referenceLike)),
  ],
  register: [
    ...(register?.people ?? []).map(({ name, alsoCalled, numbers, addresses }) => ({
      names: [name, ...alsoCalled],
      numbers,
      addresses,
    })),
    ...(register?.learner ? [{ names: [], numbers: numbersOf(register.learner), addresses: [] }] : []),
  ],
});

const numbersOf = ({
  uln,
  registrationNumbers,
  centreNumbers,
}: NonNullable<PrivateRegister['learner']>): string[] => [
  ...(uln === undefined ? [] : [uln]),
  ...registrationNumbers,
  ...centreNumbers,
];

/** A pseudonym that is somebody's name or number lets nothing stand. */
const nothing: readonly LeakSort[] = [];

/** What a reference looks like, beside nothing. One that looks like the number of a person does not stand. */
const referenceLike: readonly LeakSort[] = ['account or order number', 'vehicle registration'];

/** Whether a text holds none but some sorts of personal data: a centre may be called after somebody, and is no number. */
const holds =
  (sorts: readonly LeakSort[]) =>
  (text: string): boolean =>
    finderFor(nothingKnown)(text).every(({ sort }) => sorts.includes(sort));

/** The search for personal data that goes by some knowledge. A portfolio that is looked at again is mostly known alike. */
export const finderFor = lastFew(4, (knowledge: Knowledge) => JSON.stringify(knowledge), leakFinder);

/** The references of all contacts observed, withdrawn checks among them. */
export const contactReferences = (portfolio: Portfolio): string[] =>
  ofKind(portfolio, 'observation', true).flatMap(({ data }) => data.contactReference ?? []);

/** Finds where a text repeats the reference of a contact, however it is grouped. */
export const referencesRepeated = onceFor((portfolio: Portfolio): ((words: string) => Leak[]) => {
  const numbers = contactReferences(portfolio);
  if (numbers.length === 0) return nothingFound;
  return repeatedBy(finderFor({ ...nothingKnown, register: [{ names: [], numbers, addresses: [] }] }));
});

const nothingFound = (): Leak[] => [];

const repeatedBy = onceFor(
  (find: LeakFinder) =>
    (words: string): Leak[] =>
      find(words, true).filter(({ sort }) => sort === 'name in the private register'),
);

/** Says of a text whether it repeats the reference of a contact: the same function as long as the references are. */
export const repeatsReference = (portfolio: Portfolio): ((words: string) => boolean) =>
  repeatsBy(referencesRepeated(portfolio));

const repeatsBy = onceFor(
  (repeated: (words: string) => Leak[]) =>
    (words: string): boolean =>
      repeated(words).length > 0,
);

/** What the search for personal data that fits a portfolio goes by. */
export const knowledgeOn = (portfolio: Portfolio): Knowledge => {
  const { file, vouchers, observed, register } = portfolio;
  const people = { vouching: [...vouchers.values()], observed: [...observed.values()] };
  return knowledgeOf({ file, people, register, references: contactReferences(portfolio) });
};

/** The search for personal data that fits a portfolio; made once for all who ask. */
export const finderOf = onceFor((portfolio: Portfolio): LeakFinder => finderFor(knowledgeOn(portfolio)));
