/** The months of the year by their names, January first. */
export const months =
  'January February March April May June July August September October November December'.split(' ');

/** An ISO date in words: 14 March 2026. */
export const dateInWords = (iso: string): string => {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day} ${months[(month ?? 1) - 1]} ${year}`;
};

/** An ISO date in short words: 14 Mar 2026. */
export const shortDate = (iso: string): string => {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day} ${months[(month ?? 1) - 1]?.slice(0, 3)} ${year}`;
};

/** A count with its noun: 1 claim, 2 claims. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** A list in words: a, b and c. */
export const listInWords = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** Words of at most that many signs; where they are longer, an ellipsis ends them. */
export const shortened = (words: string, most: number): string =>
  words.length <= most ? words : `${words.slice(0, most - 1).trimEnd()}…`.toWellFormed();

/** Words as a regular expression that finds just them. */
export const literally = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
