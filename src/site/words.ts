export { counted, dateInWords, listInWords, shortDate } from '#language/words.ts';

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
