import type { z } from 'zod';
import { oddSignIn, plainSigns } from '#language/odd-signs.ts';
import type { FieldPath } from '#portfolio/schema/field-path.ts';
import { fieldMeta } from '#portfolio/schema/fields.ts';
import { schemaAt } from '#portfolio/schema/schema-walk.ts';
import { shapeFinding } from '#rules/files/shape.ts';
import type { EditedFinding } from '../text/line-edit.ts';
import { shown } from '../text/shown.ts';
import type { ParsedYaml } from '../yaml/parse-yaml.ts';
import { nameOf } from './field-words.ts';
import { withoutCurly, written } from './meant-value.ts';

/** Codes that would be taken as they stand, with a sign in them that looks like another one or that nobody sees. */
export const oddCodes = (schema: z.ZodType, yaml: ParsedYaml): EditedFinding[] =>
  textsIn(yaml.data, []).flatMap(({ path, value }): EditedFinding[] => {
    const odd = oddIn(value);
    if (!odd || !isCode(schemaAt(schema, path))) return [];
    const plain = withoutCurly(plainSigns(value).trim()).replace(/^"|"$/g, '');
    if (!plain || plain === value || oddSignIn(plain)) return [];
    const meant = written(plain);
    const finding = shapeFinding(
      'wrong-form',
      yaml.placeOf(path),
      `\`${nameOf(path)}: ${shown(value)}\` has ${odd} in it, so it is not the same as ${shown(plain)}.`,
      { mend: `Write \`${nameOf(path)}: ${meant}\`.` },
    );
    return [{ ...finding, edit: yaml.withValue(path, meant) }];
  });

const oddIn = (value: string): string | undefined =>
  oddSignIn(value) ?? (/^[“”„‘’]|[“”„‘’]$/.test(value) ? 'a curly quote' : undefined);

/** Whether a field holds a code that must be the same elsewhere: a text of which no space may be taken away. */
const isCode = (field: z.ZodType | undefined): boolean => {
  if (!field || fieldMeta(field).refersTo === 'attachment' || fieldMeta(field).place) return false;
  return field.safeParse(' x ').data === ' x ';
};

const textsIn = (data: unknown, path: FieldPath): { path: FieldPath; value: string }[] => {
  if (typeof data === 'string') return oddIn(data) ? [{ path, value: data }] : [];
  if (typeof data !== 'object' || data === null) return [];
  const entries: [string | number, unknown][] = Array.isArray(data)
    ? [...data.entries()]
    : Object.entries(data);
  return entries.flatMap(([key, value]) => textsIn(value, [...path, key]));
};
