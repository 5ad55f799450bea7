import type { z } from 'zod';
import { schemas } from '#portfolio/schema/kinds.ts';
import { fieldSort } from '../new-record/field-sort.ts';

const shape = schemas.observation.shape;

/** Words that people and programs use for the values of fields that hold one of a few. */
const synonyms: Readonly<Record<string, readonly (readonly [value: string, words: RegExp])[]>> = {
  channel: [
    ['telephone', /\b(?:phone|telephone|voice|calls?|inbound|outbound|ivr|tel|callback)\b/],
    ['online', /\b(?:chat|web ?chat|livechat|online|web|bot|app|messaging|whatsapp|sms|text)\b/],
    ['written', /\b(?:e ?mails?|letters?|post|written|mail|fax)\b/],
    ['social-media', /\b(?:social|facebook|twitter|x|instagram|linkedin)\b/],
    ['face-to-face', /\b(?:face|f2f|counter|branch|store|in person|desk|visit)\b/],
  ],
  check: [
    ['planned', /\b(?:planned|sample|sampled|drawn|scheduled|random)\b/],
    ['spot', /\b(?:spot|ad ?hoc|targeted|unplanned|adhoc)\b/],
  ],
  nature: [
    ['non-routine', /\b(?:non|not|un|complaint|exception|unusual|escalat\w*)\b/],
    ['routine', /\b(?:routine|standard|everyday|normal)\b/],
  ],
  technique: [
    ['mystery-shop', /\b(?:mystery|shopper|shop)\b/],
    ['recorded', /\b(?:record\w*|playback|transcript|replay|remote recording)\b/],
    ['live', /\b(?:live|side by side|sit|real ?time|beside|double jack\w*)\b/],
  ],
  complexity: [
    ['simple', /\b(?:simple|easy|low|basic)\b/],
    ['moderate', /\b(?:moderate|medium|average)\b/],
    ['complex', /\b(?:complex|hard|high|difficult)\b/],
  ],
};

/** The fields of an observation that hold one of a few values, with these values. */
export const choicesOfField = (field: string): readonly string[] => {
  const schema = (shape as Record<string, z.ZodType>)[field];
  const sort = schema && fieldSort(schema);
  return sort?.sort === 'words' ? sort.words : [];
};

/** The value of a field that words stand for; undefined where that cannot be told. */
export const valueMeant = (field: string, words: string): string | undefined => {
  const plain = words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  const exact = choicesOfField(field).find((value) => value.replaceAll('-', ' ') === plain);
  return exact ?? synonyms[field]?.find(([, pattern]) => pattern.test(plain))?.[0];
};
