import type { z } from 'zod';
import { fieldMeta } from '#domain/fields.ts';
import type { Finding } from '#domain/finding.ts';
import { nearest } from '#domain/nearest.ts';
import type { FieldPath } from '#domain/portfolio.ts';
import { shapeFinding } from '#domain/rules/shape.ts';
import { schemaAt } from '#domain/schema-walk.ts';
import { shownShape } from './field-shape.ts';
import { about, codeFor, isListOfText, nameOf, toAdd, wordFor, words } from './field-words.ts';
import { mendDay, mendType, withoutCurly } from './meant-value.ts';
import type { ParsedYaml } from './parse-yaml.ts';

type Issue = z.core.$ZodIssue;

/** The data under a schema, or the findings that say what does not fit. */
export type Held<T> = { data: T; findings: [] } | { data?: undefined; findings: Finding[] };

/** Holds parsed YAML to a schema. Every misfit becomes a finding at its place. */
export const holdToSchema = <S extends z.ZodType>(schema: S, yaml: ParsedYaml): Held<z.infer<S>> => {
  const result = schema.safeParse(yaml.data ?? {});
  if (result.success) return { data: result.data, findings: [] };
  const { issues } = result.error;
  return {
    findings: issues
      .filter((issue) => !isMisspelt(schema, yaml, issue, issues))
      .flatMap((issue) => findingsOf(schema, yaml, issue)),
  };
};

/** Whether a field is missing because its name is misspelt: that is one mistake, told where the wrong name stands. */
const isMisspelt = (schema: z.ZodType, yaml: ParsedYaml, issue: Issue, issues: readonly Issue[]): boolean => {
  const path = issue.path as FieldPath;
  const beside = path.slice(0, -1);
  return issues.some(
    (other) =>
      other.code === 'unrecognized_keys' &&
      other.path.join('\0') === beside.join('\0') &&
      isMissing(yaml, path) &&
      other.keys.some((key) => nearest(key, fieldNamesAt(schema, beside)) === path.at(-1)),
  );
};

const fieldNamesAt = (schema: z.ZodType, path: FieldPath): string[] =>
  Object.keys((schemaAt(schema, path) as { shape?: object } | undefined)?.shape ?? {});

const findingsOf = (schema: z.ZodType, yaml: ParsedYaml, issue: Issue): Finding[] => {
  const path = issue.path as FieldPath;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownField(schema, yaml, path, key));
  if (issue.code === 'invalid_type') return [wrongType(schema, yaml, issue, path)];
  if (issue.code === 'invalid_value') return [unknownValue(yaml, issue, path)];
  if (issue.code === 'too_small' || issue.code === 'too_big') return [wrongSize(schema, yaml, issue, path)];
  if (issue.code === 'invalid_format') return [wrongForm(schema, yaml, issue, path)];
  if (issue.code === 'invalid_union') return [wrongForm(schema, yaml, issue, path)];
  return [
    shapeFinding(
      'wrong-form',
      yaml.placeOf(path),
      `\`${nameOf(path)}\` is not as it should be: ${issue.message}.`,
      about(schema, path),
    ),
  ];
};

const wrongSize = (
  schema: z.ZodType,
  yaml: ParsedYaml,
  issue: Issue & { code: 'too_small' | 'too_big' },
  path: FieldPath,
): Finding => {
  const name = nameOf(path);
  const place = yaml.placeOf(path);
  if (issue.origin === 'array' && issue.code === 'too_small' && Number(issue.minimum) > 1)
    return shapeFinding(
      'wrong-form',
      place,
      `\`${name}\` needs at least ${issue.minimum} items.`,
      about(schema, path),
    );
  if (issue.origin === 'string' || issue.origin === 'array')
    return shapeFinding('field-empty', place, `\`${name}\` is empty.`, about(schema, path));
  const limit =
    issue.code === 'too_small'
      ? `${issue.inclusive === false ? 'above' : 'at least'} ${issue.minimum}`
      : `${issue.inclusive === false ? 'below' : 'at most'} ${issue.maximum}`;
  return shapeFinding(
    'wrong-form',
    place,
    `\`${name}: ${yaml.sourceOf(path)}\` should be ${limit}.`,
    about(schema, path),
  );
};

const unknownField = (schema: z.ZodType, yaml: ParsedYaml, path: FieldPath, key: string): Finding => {
  const known = fieldNamesAt(schema, path);
  const close = nearest(key, known);
  const where = path.length === 0 ? 'This file' : `\`${nameOf(path)}\``;
  return shapeFinding(
    'unknown-field',
    yaml.placeOfKey(path, key),
    `${where} has no field \`${key}\`.${close ? ` Did you mean \`${close}\`?` : ''}`,
    {
      nearest: close,
      mend: close ? `Write \`${close}:\` in its place.` : `Its fields are ${known.join(', ')}.`,
    },
  );
};

const wrongType = (
  schema: z.ZodType,
  yaml: ParsedYaml,
  issue: Issue & { code: 'invalid_type' },
  path: FieldPath,
): Finding => {
  const source = yaml.sourceOf(path);
  const parent = path.slice(0, -1);
  const value = path.reduce<unknown>(
    (inside, key) => (inside as Record<string | number, unknown> | undefined)?.[key],
    yaml.data,
  );
  const name = nameOf(path);
  if (value === undefined)
    return shapeFinding(
      'field-missing',
      yaml.placeOf(parent),
      `\`${name}\` is missing.`,
      toAdd(schema, path),
    );
  if (value === null)
    return shapeFinding('field-empty', yaml.placeOf(path), `\`${name}\` is empty.`, about(schema, path));
  if (issue.expected === 'string' && typeof value === 'number')
    return shapeFinding(
      'unquoted-code',
      yaml.placeOf(path),
      `\`${name}: ${source}\` is not in quotes, so it is read as the number ${value}.`,
      { mend: codeFor(schema, path, source ?? String(value)) },
    );
  return shapeFinding(
    'wrong-type',
    yaml.placeOf(path),
    `\`${name}\` should be ${words[issue.expected] ?? issue.expected}, and is ${wordFor(value)}.`,
    mendType(issue.expected, value, source, name) ??
      (issue.expected === 'array' && source !== undefined && isListOfText(schema, path)
        ? { mend: `Write \`${name}: [${source}]\`.` }
        : (shownShape(schema, path) ?? about(schema, path))),
  );
};

const unknownValue = (
  yaml: ParsedYaml,
  issue: Issue & { code: 'invalid_value' },
  path: FieldPath,
): Finding => {
  const given = yaml.sourceOf(path) ?? '';
  const choices = issue.values.map(String);
  const close = nearest(given, choices);
  const name = nameOf(path);
  if (yaml.sourceOf(path) === undefined && isMissing(yaml, path))
    return shapeFinding('field-missing', yaml.placeOf(path.slice(0, -1)), `\`${name}\` is missing.`, {
      mend: `Write one of ${choices.join(', ')}.`,
    });
  return shapeFinding(
    'unknown-value',
    yaml.placeOf(path),
    `\`${name}\` cannot be \`${given}\`.${close ? ` Did you mean \`${close}\`?` : ''}`,
    {
      nearest: close,
      mend: choices.includes(given.trim())
        ? `There is a space beside it that is no ordinary one: type \`${name}: ${given.trim()}\` anew.`
        : choices.includes(withoutCurly(given))
          ? `Take the curly quotes away, which are part of the word here: write \`${name}: ${withoutCurly(given)}\`.`
          : `Write one of ${choices.join(', ')}.`,
    },
  );
};

const isMissing = (yaml: ParsedYaml, path: FieldPath): boolean =>
  path.reduce<unknown>(
    (inside, key) => (inside as Record<string | number, unknown> | undefined)?.[key],
    yaml.data,
  ) === undefined;

const wrongForm = (schema: z.ZodType, yaml: ParsedYaml, issue: Issue, path: FieldPath): Finding => {
  const given = yaml.sourceOf(path) ?? '';
  const name = nameOf(path);
  if (isMissing(yaml, path))
    return shapeFinding(
      'field-missing',
      yaml.placeOf(path.slice(0, -1)),
      `\`${name}\` is missing.`,
      toAdd(schema, path),
    );
  if (issue.code === 'invalid_format' && issue.format === 'date')
    return shapeFinding(
      'impossible-date',
      yaml.placeOf(path),
      /^\d{4}-\d{2}-\d{2}$/.test(given)
        ? `\`${name}: ${given}\` is a day that no calendar has.`
        : `\`${name}: ${given}\` is not written as year-month-day.`,
      mendDay(name, given),
    );
  const field = schemaAt(schema, path);
  const plain = withoutCurly(given);
  const example = field && (fieldMeta(field).examples?.[0] as string | undefined);
  const form = issue.message.startsWith('Invalid') ? '' : ` It should be ${issue.message}.`;
  return shapeFinding(
    'wrong-form',
    yaml.placeOf(path),
    `\`${name}: ${given}\` is not in the form that it needs.${form}`,
    {
      ...about(schema, path),
      ...(example && plain === given ? { mend: `Write it like \`${name}: "${example}"\`.` } : {}),
      ...(field && fieldMeta(field).refersTo === 'criterion' && /[,;&]|\s/.test(given)
        ? {
            mend: 'Name one criterion here, with its unit, such as ocr-41/4.10; for another one write another line or claim.',
          }
        : {}),
      ...(plain === given
        ? {}
        : {
            mend: `Take the curly quotes away, which are part of the text here: write \`${name}: "${plain}"\`.`,
          }),
    },
  );
};
