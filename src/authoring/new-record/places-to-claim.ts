import { shortened } from '#language/words.ts';
import type { Choice } from '#portfolio/choices.ts';
import { everyEvidence } from '#portfolio/schema/records/envelope.ts';
import { fieldInWords } from './field-in-words.ts';

/** Fields that say what a record is and never show anything. */
const passedOver = new Set([
  ...Object.keys(everyEvidence),
  'claims',
  'scorecard',
  'version',
  'writtenUpOn',
  'colleague',
  'on',
]);

const naming = ['quality', 'id', 'technique'];

/** The places of a record at which a claim may stand, as a claim writes them: those of the fields in `first`, then words, then bare values. */
export const placesToClaim = (
  data: Readonly<Record<string, unknown>>,
  first: readonly string[],
): Choice[] => {
  const rank = (field: string) => (first.includes(field) ? 0 : isBare(data[field]) ? 2 : 1);
  return Object.entries(data)
    .filter(([field, value]) => !passedOver.has(field) && !isEmpty(value))
    .sort(([a], [b]) => rank(a) - rank(b))
    .flatMap(([field, value]) => placesIn(field, value));
};

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** One word, such as a channel or the number of a record, seldom shows what a criterion asks. */
const isBare = (value: unknown): boolean =>
  Array.isArray(value) ? value.every(isBare) : typeof value === 'string' && !/\s/.test(value.trim());

/** A day or a yes says when or whether, and shows nobody's competence by itself. */
const showsNothing = (value: unknown): boolean =>
  typeof value === 'boolean' || (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value));

const placesIn = (field: string, value: unknown): Choice[] => {
  if (showsNothing(value)) return [];
  const whole = { value: field, label: said(field, value) };
  if (!Array.isArray(value)) return [whole];
  const items = value.flatMap((item) => {
    const name = naming.map((key) => (item as Record<string, unknown> | null)?.[key]).find(Boolean);
    return name === undefined
      ? []
      : [{ value: `${field}.${String(name)}`, label: said(`${fieldInWords(field)}, ${String(name)}`, item) }];
  });
  if (items.length === 0) return [whole];
  return items.length > 1
    ? [{ value: field, label: `${fieldInWords(field)}: all of them` }, ...items]
    : items;
};

const longest = 60;

const said = (name: string, value: unknown): string => {
  const words = wordsIn(value).join('; ').replace(/\s+/g, ' ');
  return `${fieldInWords(name)}: ${shortened(words, longest)}`;
};

const wordsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) =>
      naming.includes(key) || key === 'item' ? [] : wordsIn(inner),
    );
  return value === undefined ? [] : [String(value)];
};
