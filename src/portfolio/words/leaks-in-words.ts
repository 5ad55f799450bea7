import type { Leak, LeakSort } from '#leaks/leak.ts';

const articles: Partial<Record<LeakSort, string>> = {
  'email address': 'an email address',
  'account or order number': 'an account or order number',
  'account on a social network': 'an account on a social network',
  IBAN: 'an IBAN',
  'IP address': 'an IP address',
  'initials of somebody in the private register': 'the initials of somebody in the private register',
};

const plurals: Partial<Record<LeakSort, string>> = {
  'date of birth': 'dates of birth',
  'street address': 'street addresses',
  'email address': 'email addresses',
  'IP address': 'IP addresses',
  'web address of a person': 'web addresses of persons',
  'account on a social network': 'accounts on social networks',
  'name in the private register': 'names in the private register',
  'initials of somebody in the private register': 'initials of people in the private register',
};

/** The most places that a message counts out. */
const most = 4;

/**
 * What was found in a text, for a message: "what looks like a name and 2 postcodes". With the text, it says at which
 * word each begins, so that it can be found in a long paragraph; what was found itself is never said.
 */
export const leaksInWords = (leaks: readonly Leak[], text?: string): string => {
  const sorts = [...new Set(leaks.map(({ sort }) => sort))];
  const counted = sorts.map((sort) => counting(sort, leaks.filter((leak) => leak.sort === sort).length));
  const sure = sorts.every((sort) => sort === 'name in the private register');
  return `${sure ? '' : 'what looks like '}${inARow(counted)}${text === undefined ? '' : places(leaks, text)}`;
};

const counting = (sort: LeakSort, count: number): string =>
  count === 1 ? (articles[sort] ?? `a ${sort}`) : `${count} ${plurals[sort] ?? `${sort}s`}`;

const inARow = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

const places = (leaks: readonly Leak[], text: string): string => {
  if (!/\s/.test(text.trim())) return '';
  const words = leaks
    .slice(0, most)
    .map(({ from }) => text.slice(0, from).split(/\s+/).filter(Boolean).length + 1);
  const at = [...new Set(words)].map(String);
  return `, at word ${inARow(at)}${leaks.length > most ? ' and on' : ''}`;
};
