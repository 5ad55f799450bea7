import { parse } from 'yaml';
import { frontMatterOf } from '#files/mdx/front-matter.ts';
import { labelOf } from '#portfolio/field-labels.ts';

/** A field that stands otherwise in two versions of a record: what it said before and says now, in words. */
export interface FieldChange {
  label: string;
  before: string;
  now: string;
}

/** The fields that stand otherwise in two texts of a record's file; a text that is not there says nothing. */
export const fieldChanges = (file: string, then = '', now = ''): FieldChange[] => {
  const [a, b] = [partsOf(file, then), partsOf(file, now)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .map((name) => ({
      label: name === under ? 'Text' : labelOf(name),
      before: inWords(a[name]),
      now: inWords(b[name]),
    }))
    .filter((one) => one.before !== one.now);
};

/** The name under which the text below the fields stands. */
const under = '';

const partsOf = (file: string, text: string): Record<string, unknown> => {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const front = file.endsWith('.mdx') ? frontMatterOf(plain) : plain;
  const body = file.endsWith('.mdx')
    ? {
        [under]: plain
          .split(/^---[ \t]*$/m)
          .slice(2)
          .join('---')
          .trim(),
      }
    : {};
  try {
    const data: unknown = parse(front ?? '');
    return { ...(typeof data === 'object' && data !== null ? data : {}), ...body };
  } catch {
    // A version in which its file was no YAML yet is shown as it was written.
    return { [under]: plain };
  }
};

/** A value as one reads it: what is in a list or a group, one after the other. */
const inWords = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(inWords).join('; ');
  if (typeof value !== 'object') return String(value);
  return Object.entries(value)
    .map(([name, inner]) => `${labelOf(name)}: ${inWords(inner)}`)
    .join(', ');
};
