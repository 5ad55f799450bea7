const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

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

/** A kebab-case word as one would say it: `face-to-face` stays, `spot` becomes Spot. */
export const sentenceCase = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Words of the choices in records, where the hyphens should go. */
const spoken: Record<string, string> = {
  'social-media': 'social media',
  'mystery-shop': 'mystery shop',
  'part-met': 'part met',
  'not-yet-met': 'not yet met',
  'not-yet-competent': 'not yet competent',
  'feed-back': 'feed back',
  'real-work': 'real work',
};

/** A choice of a record in words. */
export const choiceInWords = (choice: string): string =>
  spoken[choice] ?? (/^(face-to-face|non-routine)$/.test(choice) ? choice : choice.replaceAll('-', ' '));

/** A list in words: a, b and c. */
export const listInWords = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
