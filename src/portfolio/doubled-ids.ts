import type { FieldPath } from './schema/field-path.ts';

/** An id that stands twice where it must stand once, with the place of the first. */
export interface DoubledId {
  id: string;
  path: FieldPath;
  first: FieldPath;
}

/** Lists whose ids share one space with those of other lists of the same file. */
const spaces: Readonly<Record<string, string>> = {
  qualityCriteria: 'quality criteria of a scorecard',
  vouching: 'people',
  observed: 'people',
  criteria: 'criteria of a unit',
};

/** What tells the items of a list apart. A quality criterion is rated once; elsewhere it may come up again. */
const keysOf = (list: string): string[] =>
  list === 'ratings'
    ? ['quality']
    : list === 'raters'
      ? ['rater']
      : list === 'attachments'
        ? ['file']
        : ['id', 'code'];

/** Every id of a record, of the people or of a unit that stands twice in its list. */
export const doubledIds = (data: unknown): DoubledId[] => {
  const doubled: DoubledId[] = [];
  const seen = new Map<string, FieldPath>();
  const visit = (value: unknown, path: FieldPath): void => {
    if (Array.isArray(value))
      for (const [index, item] of value.entries()) visit(item, note(item, [...path, index]));
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key]);
  };
  const note = (item: unknown, path: FieldPath): FieldPath => {
    const list = String(path.at(-2));
    for (const key of keysOf(list)) {
      const id = (item as Record<string, unknown> | null)?.[key];
      if (typeof id !== 'string') continue;
      const name = `${spaces[list] ?? path.slice(0, -1).join('.')} ${key} ${id}`;
      const first = seen.get(name);
      if (first) doubled.push({ id, path: [...path, key], first });
      else seen.set(name, [...path, key]);
    }
    return path;
  };
  visit(data, []);
  return doubled;
};
