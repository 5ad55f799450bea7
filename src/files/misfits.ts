import type { z } from 'zod';
import { fieldMeta } from '#domain/fields.ts';
import { nearest } from '#domain/nearest.ts';
import type { FieldPath } from '#domain/portfolio.ts';
import { type ShapeRuleId, shapeFinding } from '#domain/rules/shape.ts';
import { schemaAt } from '#domain/schema-walk.ts';
import { shownShape } from './field-shape.ts';
import { about, isListOfText, nameOf, withUnit, wordFor, words } from './field-words.ts';
import type { Around } from './hold-to-schema.ts';
import type { EditedFinding } from './line-edit.ts';
import { type Meant, meantFor, mendType } from './meant-value.ts';
import { oddSignIn, plainSigns } from './odd-signs.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import { quoted } from './quoted.ts';
import { shown } from './shown.ts';

export type Issue = z.core.$ZodIssue;

/** A value that does not fit its field, with what is needed to say so. */
export interface Misfit {
  schema: z.ZodType;
  yaml: ParsedYaml;
  issue: Issue;
  path: FieldPath;
  value: unknown;
  around: Around;
}

/** `name: value` as it was written, for a message. */
const given = ({ yaml, path, value }: Misfit): string => {
  const source = shown(yaml.sourceOf(path) ?? (typeof value === 'object' ? '…' : String(value)));
  return `\`${nameOf(path)}: ${source || '""'}\``;
};

/** A finding at the value, with the line as it should be where it is known what was meant. */
const finding = (
  misfit: Misfit,
  id: ShapeRuleId,
  message: string,
  meant: Meant | undefined,
  otherwise: { mend?: string; nearest?: string | undefined } = {},
): EditedFinding => {
  const { yaml, path } = misfit;
  const odd = oddSignIn(yaml.sourceOf(path) ?? '');
  const told = odd ? `${message} There is ${odd} in it.` : message;
  if (!meant) return shapeFinding(id, yaml.placeOf(path), told, otherwise);
  const { written, provided, because } = meant;
  const shownAs = `\`${nameOf(path)}: ${written}\``;
  const mend = because
    ? `${because}: write the day that it was, such as ${shownAs}.`
    : `Write ${shownAs}${provided ? `, if ${provided}` : ''}.`;
  return { ...shapeFinding(id, yaml.placeOf(path), told, { mend }), edit: yaml.withValue(path, written) };
};

/** What was meant by a value that was written as one word or sign after another. */
const meantBy = ({ schema, yaml, path }: Misfit): Meant | undefined => {
  const field = schemaAt(schema, path);
  const source = yaml.sourceOf(path);
  return field && source !== undefined ? meantFor(field, source, yearOf(yaml)) : undefined;
};

/** The year of the other days of a file, where all are of one year. */
const yearOf = ({ data }: ParsedYaml): string | undefined => {
  const years = new Set(JSON.stringify(data).match(/(?<=")\d{4}(?=-\d\d-\d\d")/g));
  return years.size === 1 ? [...years][0] : undefined;
};

const isDay = ({ schema, path }: Misfit): boolean =>
  (schemaAt(schema, path) as { format?: string | null } | undefined)?.format === 'date';

/** A value of another type than its field takes. */
export const wrongType = (misfit: Misfit): EditedFinding => {
  const { schema, yaml, issue, path, value } = misfit;
  const { expected } = issue as Issue & { code: 'invalid_type' };
  const name = nameOf(path);
  const source = yaml.sourceOf(path);
  if (isDay(misfit) && source !== undefined) return wrongDay(misfit);
  if (expected === 'string' && typeof value === 'number')
    return codeAsNumber(misfit, source ?? String(value));
  const meant = meantBy(misfit) ?? listOf(misfit, expected) ?? textIn(misfit, expected);
  const message = `\`${name}\` should be ${words[expected] ?? expected}, and is ${wordFor(value)}.`;
  return finding(
    misfit,
    'wrong-type',
    message,
    meant,
    mendType(expected, value, source) ?? shownShape(schema, path) ?? about(schema, path),
  );
};

/** One word or text where a list of them belongs. */
const listOf = ({ schema, yaml, path }: Misfit, expected: string): Meant | undefined => {
  const source = yaml.sourceOf(path);
  if (expected !== 'array' || source === undefined || !isListOfText(schema, path)) return undefined;
  if (/^[–—•·▪*]/.test(source)) return undefined;
  const item = schemaAt(schema, [...path, 0]);
  const words = item && (meantFor(item, source)?.written ?? source);
  return { written: `[${words}]` };
};

/** A text that is read as a list or a group, because of the bracket that it begins with. */
const textIn = ({ yaml, path }: Misfit, expected: string): Meant | undefined => {
  const source = expected === 'string' ? yaml.flowAt(path) : undefined;
  return source === undefined ? undefined : { written: quoted(source) };
};

/** A code without quotes, which was read as a number and may have lost noughts. */
const codeAsNumber = (misfit: Misfit, source: string): EditedFinding => {
  const message = `${given(misfit)} is not in quotes, so it is read as the number ${misfit.value}.`;
  if (isCriterion(misfit)) return withoutUnit(misfit, 'unquoted-code', message, source);
  return finding(misfit, 'unquoted-code', message, meantBy(misfit), about(misfit.schema, misfit.path));
};

const isCriterion = ({ schema, path }: Misfit): boolean => {
  const field = schemaAt(schema, path);
  return field !== undefined && fieldMeta(field).refersTo === 'criterion';
};

/** A criterion without its unit: that of the unit that has it, where it is one alone. */
const withoutUnit = (misfit: Misfit, id: ShapeRuleId, message: string, source: string): EditedFinding => {
  const { units } = misfit.around;
  const having = units.filter(({ criteria }) => criteria.includes(source));
  const codes = (having.length > 0 ? having : units).map(({ code }) => code);
  const meant = having.length === 1 ? { written: `${codes[0]}/${source}` } : undefined;
  return finding(misfit, id, message, meant, { mend: withUnit(source, codes) });
};

/** A word that is none of the choices. */
export const unknownValue = (misfit: Misfit, choices: readonly string[]): EditedFinding => {
  const { yaml, path } = misfit;
  const source = yaml.sourceOf(path) ?? '';
  const meant = meantBy(misfit);
  const close = meant ? undefined : nearest(source, choices);
  const message = `\`${nameOf(path)}\` cannot be ${source.trim() ? `\`${shown(source)}\`` : 'empty'}.`;
  const found = finding(
    misfit,
    'unknown-value',
    `${message}${close ? ` Did you mean \`${close}\`?` : ''}`,
    meant ?? (close ? { written: close } : undefined),
  );
  const list = `one of ${choices.join(', ')}`;
  if (meant) return found;
  return {
    ...found,
    nearest: close,
    mend: close ? `Write \`${nameOf(path)}: ${close}\`, or another ${list}.` : `Write ${list}.`,
  };
};

/** A list that is too short, a text that is empty, a number that is out of bounds. */
export const wrongSize = (
  misfit: Misfit,
  issue: Issue & { code: 'too_small' | 'too_big' },
): EditedFinding => {
  const { schema, path } = misfit;
  const name = nameOf(path);
  if (issue.origin === 'array' && issue.code === 'too_small' && Number(issue.minimum) > 1)
    return finding(
      misfit,
      'wrong-form',
      `\`${name}\` needs at least ${issue.minimum} items.`,
      undefined,
      about(schema, path),
    );
  if (issue.origin === 'string' || issue.origin === 'array')
    return finding(misfit, 'field-empty', `\`${name}\` is empty.`, undefined, about(schema, path));
  const limit =
    issue.code === 'too_small'
      ? `${issue.inclusive === false ? 'above' : 'at least'} ${issue.minimum}`
      : `${issue.inclusive === false ? 'below' : 'at most'} ${issue.maximum}`;
  return finding(
    misfit,
    'wrong-form',
    `${given(misfit)} should be ${limit}.`,
    undefined,
    about(schema, path),
  );
};

const wrongDay = (misfit: Misfit): EditedFinding =>
  finding(
    misfit,
    'impossible-date',
    /^\d{4}-\d{2}-\d{2}$/.test(misfit.yaml.sourceOf(misfit.path) ?? '')
      ? `${given(misfit)} is a day that no calendar has.`
      : `${given(misfit)} is not written as year-month-day.`,
    meantBy(misfit),
  );

/** A text that is not in the form that its field needs: a day, a time, the number of a record, a criterion. */
export const wrongForm = (misfit: Misfit): EditedFinding => {
  const { schema, yaml, issue, path } = misfit;
  if (isDay(misfit)) return wrongDay(misfit);
  const source = yaml.sourceOf(path) ?? '';
  const form = issue.message.startsWith('Invalid') ? '' : ` It should be ${issue.message}.`;
  const message = `${given(misfit)} is not in the form that it needs.${form}`;
  const [, bare] = /^(?:ac|criterion)?\s*(\d+\.\d+)$/i.exec(plainSigns(source).trim()) ?? [];
  if (bare && isCriterion(misfit)) return withoutUnit(misfit, 'wrong-form', message, bare);
  const field = schemaAt(schema, path);
  const [example] = (field && fieldMeta(field).examples) ?? [];
  return finding(misfit, 'wrong-form', message, meantBy(misfit), {
    ...about(schema, path),
    ...(example ? { mend: `Write it like \`${nameOf(path)}: "${example}"\`.` } : {}),
    ...(isCriterion(misfit) && /[,;&\s]/.test(source) ? { mend: oneCriterion } : {}),
  });
};

const oneCriterion =
  'Name one criterion here, with its unit in front; for another one write another line or claim.';
