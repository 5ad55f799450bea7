import type { z } from 'zod';
import { nearest } from '#language/nearest.ts';
import { equivalencesSchema } from '#portfolio/schema/equivalences.ts';
import { guidanceSchema } from '#portfolio/schema/guidance.ts';
import { schemas } from '#portfolio/schema/kinds.ts';
import { peopleSchema } from '#portfolio/schema/people.ts';
import { portfolioFileSchema } from '#portfolio/schema/portfolio-file.ts';
import { alternatives, fieldsOf, itemOf } from '#portfolio/schema/schema-walk.ts';
import { unitSchema } from '#portfolio/schema/unit.ts';

let names: ReadonlySet<string> | undefined;

/** The names of all fields of all files. They tell a field from a word that happens to stand before a colon. */
const knownNames = (): ReadonlySet<string> => {
  names ??= new Set(
    [
      ...Object.values(schemas),
      peopleSchema,
      portfolioFileSchema,
      unitSchema,
      guidanceSchema,
      equivalencesSchema,
    ].flatMap((schema) => namesIn(schema, new Set())),
  );
  return names;
};

const namesIn = (schema: z.ZodType, seen: Set<z.ZodType>): string[] => {
  if (seen.has(schema)) return [];
  seen.add(schema);
  const item = itemOf(schema);
  if (item) return namesIn(item, seen);
  const fields = fieldsOf(schema);
  if (fields.length > 0) return fields.flatMap(([name, field]) => [name, ...namesIn(field, seen)]);
  const options = alternatives(schema);
  return options.length < 2 ? [] : options.flatMap((option) => namesIn(option, seen));
};

/** Whether some file has a field of that name. */
export const isFieldName = (word: string): boolean => knownNames().has(word);

/** Words that were compared with all names, with what came of it: a broken file asks of the same word line by line. */
const compared = new Map<string, boolean>();

/** So many words are kept. */
const mostCompared = 1_000;

const isNearName = (word: string): boolean => {
  const known = compared.get(word);
  if (known !== undefined) return known;
  if (compared.size >= mostCompared) compared.clear();
  const near = nearest(word, knownNames()) !== undefined;
  compared.set(word, near);
  return near;
};

/** Whether a word is the name of a field, with a capital too or, where it is long enough to tell, a slip away from one. */
export const isLikeFieldName = (word: string): boolean =>
  isFieldName(word) ||
  isFieldName(word.charAt(0).toLowerCase() + word.slice(1)) ||
  (word.length > 4 && isNearName(word));
