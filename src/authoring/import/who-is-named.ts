import type { Portfolio } from '#portfolio/portfolio.ts';
import type { PrivateRegister } from '#portfolio/schema/private-register.ts';

const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9@.]+/g, ' ')
    .trim();

/** A name as it may stand in a list: surname first with a comma, with a number in brackets behind it. */
const waysToWrite = (name: string): string[] => {
  const bare = name.replace(/\s*[([][^)\]]*[)\]]\s*$/, '').trim();
  const [last, first, more] = bare.split(/\s*,\s*/);
  const turned = first !== undefined && more === undefined ? [`${first} ${last}`] : [];
  return [name, bare, ...turned].map(plain);
};

/** The pseudonym of whoever is named in a table: by pseudonym, or by a name or number of the private register. */
export const whoIs = (
  name: string,
  portfolio: Portfolio,
  register: PrivateRegister | undefined,
): string | undefined => {
  const ways = waysToWrite(name);
  const isNamed = (words: string) => ways.includes(plain(words));
  const observed = [...portfolio.observed.values()].find(({ id, shownAs }) => [id, shownAs].some(isNamed));
  if (observed) return observed.id;
  const entries = (register?.people ?? []).filter(
    ({ name: own, alsoCalled, numbers, pseudonym }) =>
      pseudonym !== undefined && [own, ...alsoCalled, ...numbers].some(isNamed),
  );
  const found = new Set(entries.map(({ pseudonym }) => pseudonym));
  return found.size === 1 ? [...found][0] : undefined;
};

/** Who vouches by the name or id that stands in a table. */
export const voucherNamed = (name: string, { vouchers }: Portfolio): string | undefined => {
  const ways = waysToWrite(name);
  return [...vouchers.values()].find(({ id, shownAs }) =>
    [id, shownAs].some((words) => ways.includes(plain(words))),
  )?.id;
};

/** What a name is told apart by, in whatever order and signs it is written. */
export const nameKey = (name: string): string =>
  (waysToWrite(name)[2] ?? waysToWrite(name)[1] ?? plain(name)) || name;

/** The pseudonyms that come next: Colleague D, E, … as ids and as they are shown. */
export const nextPseudonyms = (
  { vouchers, observed }: Portfolio,
  count: number,
): { id: string; shownAs: string }[] => {
  const taken = new Set(
    [...vouchers.values(), ...observed.values()].flatMap(({ id, shownAs }) => [id, shownAs]),
  );
  const made: { id: string; shownAs: string }[] = [];
  for (let index = 0; made.length < count; index += 1) {
    const letters = lettersOf(index);
    const one = { id: `colleague-${letters.toLowerCase()}`, shownAs: `Colleague ${letters}` };
    if (!taken.has(one.id) && !taken.has(one.shownAs)) made.push(one);
  }
  return made;
};

const lettersOf = (index: number): string => {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : lettersOf(Math.floor(index / 26) - 1) + last;
};
