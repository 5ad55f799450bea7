import type { FieldPath } from '#portfolio/schema/field-path.ts';
import { shapeFinding } from '#rules/files/shape.ts';
import { figure, limits } from '../text/limits.ts';
import type { EditedFinding } from '../text/line-edit.ts';
import { shown } from '../text/shown.ts';
import type { ParsedYaml } from '../yaml/parse-yaml.ts';
import { nameOf } from './field-words.ts';

/** The texts, lists and groups of a file that hold more than is read, the first few of them. */
export const excessOfData = (yaml: ParsedYaml): EditedFinding[] => {
  const found: EditedFinding[] = [];
  const left: { value: unknown; path: FieldPath }[] = [{ value: yaml.data, path: [] }];
  while (left.length > 0 && found.length < mostTold) {
    const { value, path } = left.pop() as (typeof left)[number];
    const excess = excessIn(value, path.at(-1));
    if (excess)
      found.push(
        shapeFinding(
          'over-limit',
          yaml.placeOf(path),
          `\`${shown(nameOf(path))}\` holds ${figure(excess.size)} ${excess.what}; ${figure(excess.most)} are read.`,
          { mend: excess.mend },
        ),
      );
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value))
        left.push({ value: inner, path: [...path, Array.isArray(value) ? Number(key) : key] });
  }
  return found;
};

const mostTold = 10;

interface Size {
  size: number;
  most: number;
  what: string;
  mend: string;
}

const excessIn = (value: unknown, key: string | number | undefined): Size | undefined => {
  const size = sizeOf(value, key);
  return size && size.size > size.most ? size : undefined;
};

/** Fields whose words are looked for in all others. */
const names: ReadonlySet<unknown> = new Set(['shownAs', 'id']);

const sizeOf = (value: unknown, key: string | number | undefined): Size | undefined => {
  if (typeof value === 'string') return { size: value.length, ...(names.has(key) ? nameSize : textSize) };
  if (Array.isArray(value)) return { size: value.length, ...listSize };
  return typeof value === 'object' && value !== null
    ? { size: Object.keys(value).length, ...groupSize }
    : undefined;
};

const textSize = {
  most: limits.text,
  what: 'letters',
  mend: 'Shorten it, or put the whole into a file of its own under evidence/ and attach that.',
};
const nameSize = { most: limits.name, what: 'letters', mend: 'Write the name, and nothing else.' };
const listSize = {
  most: limits.items,
  what: 'items',
  mend: 'Write two records, or put the list into a CSV file.',
};
const groupSize = {
  most: limits.fields,
  what: 'fields',
  mend: 'Take away those that this kind of record does not know.',
};
