import type { z } from 'zod';
import { nearest } from '#language/nearest.ts';
import { oddSignIn, plainSigns } from '#language/odd-signs.ts';
import type { FieldPath } from '#portfolio/schema/field-path.ts';
import { schemaAt } from '#portfolio/schema/schema-walk.ts';
import { shapeFinding } from '#rules/files/shape.ts';
import { figure, limits } from '../text/limits.ts';
import { type EditedFinding, writeLine } from '../text/line-edit.ts';
import { shown } from '../text/shown.ts';
import type { ParsedYaml } from '../yaml/parse-yaml.ts';
import type { Around } from './around.ts';
import { about, nameOf, toAdd } from './field-words.ts';
import {
  type Issue,
  type Misfit,
  notApplied,
  unknownValue,
  wrongForm,
  wrongSize,
  wrongType,
} from './misfits.ts';
import { sameMeaning } from './same-meaning.ts';

/** The data under a schema, or the findings that say what does not fit. */
export type Held<T> = { data: T; findings: [] } | { data?: undefined; findings: EditedFinding[] };
/** Holds parsed YAML to a schema. Every misfit becomes a finding at its place. */
export const holdToSchema = <S extends z.ZodType>(
  schema: S,
  yaml: ParsedYaml,
  around: Around = { units: [] },
): Held<z.infer<S>> => {
  const result = schema.safeParse(yaml.data ?? {});
  if (result.success) return { data: result.data, findings: [] };
  const issues = result.error.issues.slice(0, limits.findings);
  const findings = issues
    .filter((issue) => !isMisspelt(schema, yaml, issue, issues))
    .flatMap((issue) => findingsOf(schema, yaml, issue, around));
  const left = result.error.issues.length - issues.length;
  return { findings: left > 0 ? [...findings, untold(yaml, left)] : findings };
};

/** Most mistakes of such a file come of one slip, and looking each up costs more the more there are. */
const untold = (yaml: ParsedYaml, left: number): EditedFinding =>
  shapeFinding(
    'over-limit',
    yaml.placeOf([]),
    `This file has ${figure(left)} more mistakes than the ${limits.findings} that are told at once.`,
    { mend: 'Mend those that are told, and check again: many may come of the same slip.' },
  );

/** Whether a field is missing because its name is misspelt: that is one mistake, told where the wrong name stands. */
const isMisspelt = (schema: z.ZodType, yaml: ParsedYaml, issue: Issue, issues: readonly Issue[]): boolean => {
  const path = issue.path as FieldPath;
  const beside = path.slice(0, -1);
  return issues.some(
    (other) =>
      other.code === 'unrecognized_keys' &&
      other.path.join('\0') === beside.join('\0') &&
      valueAt(yaml, path) === undefined &&
      other.keys.some(
        (key) => meantName(key, fieldNamesAt(schema, beside), namesGiven(yaml, beside)) === path.at(-1),
      ),
  );
};

const fieldNamesAt = (schema: z.ZodType, path: FieldPath): string[] =>
  Object.keys((schemaAt(schema, path) as { shape?: object } | undefined)?.shape ?? {});

const valueAt = (yaml: ParsedYaml, path: FieldPath): unknown =>
  path.reduce<unknown>(
    (inside, key) => (inside as Record<string | number, unknown> | undefined)?.[key],
    yaml.data,
  );

const findingsOf = (schema: z.ZodType, yaml: ParsedYaml, issue: Issue, around: Around): EditedFinding[] => {
  const path = issue.path as FieldPath;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownField(schema, yaml, path, key));
  const value = valueAt(yaml, path);
  const misfit: Misfit = { schema, yaml, issue, path, value, around };
  if (value === undefined) return [missing(misfit)];
  if (value === null) return [notApplied(misfit) ?? empty(misfit)];
  if (issue.code === 'invalid_type') return [wrongType(misfit)];
  if (issue.code === 'invalid_value') return [unknownValue(misfit, issue.values.map(String))];
  if (issue.code === 'too_small' || issue.code === 'too_big') return [wrongSize(misfit, issue)];
  return [wrongForm(misfit)];
};

const missing = ({ schema, yaml, issue, path }: Misfit): EditedFinding =>
  shapeFinding(
    'field-missing',
    yaml.placeOf(path.slice(0, -1)),
    `\`${nameOf(path)}\` is missing.`,
    issue.code === 'invalid_value'
      ? { mend: `Write one of ${issue.values.join(', ')}.` }
      : toAdd(schema, path),
  );

const empty = ({ schema, yaml, path }: Misfit): EditedFinding => {
  const source = yaml.sourceOf(path);
  const word =
    source && /\p{L}/u.test(source) ? ` If the word is meant, write \`${nameOf(path)}: "${source}"\`.` : '';
  const { mend = '' } = about(schema, path);
  return shapeFinding('field-empty', yaml.placeOf(path), `\`${nameOf(path)}\` is empty.`, {
    ...(mend || word ? { mend: `${mend}${word}`.trim() } : {}),
  });
};

/**
 * The name of a field that somebody meant: one whose signs only look different, one that is near, or one that means the same and
 * is not `given` beside it.
 */
const meantName = (key: string, known: readonly string[], given: ReadonlySet<string>): string | undefined => {
  const plain = plainSigns(key)
    .trim()
    .replace(/^[-•·▪◦●*]\s*/, '')
    .replace(/^["'“”„‘’]|["'“”„‘’]$/g, '');
  if (known.includes(plain)) return plain;
  const open = known.filter((name) => !given.has(name));
  return nearest(plain, known) ?? sameMeaning(plain, open);
};

const namesGiven = (yaml: ParsedYaml, path: FieldPath): Set<string> =>
  new Set(Object.keys((valueAt(yaml, path) as object | undefined) ?? {}));

const unknownField = (schema: z.ZodType, yaml: ParsedYaml, path: FieldPath, key: string): EditedFinding => {
  const known = fieldNamesAt(schema, path);
  const close = meantName(key, known, namesGiven(yaml, path));
  const where = path.length === 0 ? 'This file' : `\`${nameOf(path)}\``;
  const odd = close && oddSignIn(key);
  const message = odd
    ? `There is ${odd} in the name of the field \`${close}\`, so it is not known.`
    : `${where} has no field ${shown(key) ? `\`${shown(key)}\`` : 'without a name'}.${close ? ` Did you mean \`${close}\`?` : ''}`;
  const edit = close ? yaml.withKey(path, key, close) : undefined;
  // What nobody sees cannot be put right in its place, nor one name among others on its line: that is written anew.
  const isWhole = odd || path.length > 0;
  const mend = (isWhole && edit && writeLine(edit)) || (close && `Write \`${close}:\` in its place.`);
  const finding = shapeFinding('unknown-field', yaml.placeOfKey(path, key), message, {
    nearest: close,
    mend: mend ?? `Its fields are ${known.join(', ')}.`,
  });
  return { ...finding, edit };
};
