import type { z } from 'zod';
import { nearest } from '#language/nearest.ts';
import { oddSignIn, plainSigns } from '#language/odd-signs.ts';
import type { FieldPath } from '#portfolio/schema/field-path.ts';
import { fieldMeta } from '#portfolio/schema/fields.ts';
import { fieldsOf, schemaAt } from '#portfolio/schema/schema-walk.ts';
import { type ShapeRuleId, shapeFinding } from '#rules/files/shape.ts';
import { type EditedFinding, writeLine } from '../text/line-edit.ts';
import { quoted } from '../text/quoted.ts';
import { shown } from '../text/shown.ts';
import type { ParsedYaml } from '../yaml/parse-yaml.ts';
import type { Around } from './around.ts';
import { shownShape } from './field-shape.ts';
import { about, isListOfText, nameOf, withUnit, wordFor, words } from './field-words.ts';
import { type Meant, meantFor, mendType } from './meant-value.ts';

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
  const edit = yaml.withValue(path, written);
  const asLine = typeof path.at(-1) === 'number' && edit ? writeLine(edit) : undefined;
  const mend =
    asLine ??
    (because
      ? `${because}: write the day that it was, such as ${shownAs}.`
      : `Write ${shownAs}${provided ? `, if ${provided}` : ''}.`);
  return { ...shapeFinding(id, yaml.placeOf(path), told, { mend }), edit };
};

/** What was meant by a value that was written as one word or sign after another. */
const meantBy = ({ schema, yaml, path }: Misfit): Meant | undefined => {
  const field = schemaAt(schema, path);
  const source = yaml.sourceOf(path) ?? inBrackets(field, yaml.groupAt(path));
  return field && source !== undefined ? meantFor(field, source, yearOf(yaml)) : undefined;
};

/** What stands alone in brackets that do not belong there; a text may begin with one of its own. */
const inBrackets = (field: z.ZodType | undefined, group: string | undefined): string | undefined =>
  group === undefined || field?.safeParse(group).success
    ? undefined
    : group.replace(/^[[{]\s*|\s*[\]}]$/g, '');

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
  const applied = notApplied(misfit);
  if (applied) return applied;
  const meant = meantBy(misfit) ?? listOf(misfit, expected) ?? textIn(misfit, expected);
  const message = `\`${name}\` should be ${words[expected] ?? expected}, and is ${wordFor(value)}.`;
  return finding(
    misfit,
    'wrong-type',
    message,
    meant,
    mendType(expected, value, source, isUnder(misfit)) ?? shownShape(schema, path) ?? about(schema, path),
  );
};

/** What people write where a line did not apply. */
const none = /^(n[\s/.]?a\.?|not[\s-]applicable|none|nil|null|-+|–|—|~|x|\?)?$/i;

/** A rating of a line that did not apply: there is a field beside it that says so. */
export const notApplied = (misfit: Misfit): EditedFinding | undefined => {
  const { schema, yaml, path } = misfit;
  const beside = fieldsOf(schemaAt(schema, path.slice(0, -1)) ?? schema).map(([name]) => name);
  const source = (yaml.sourceOf(path) ?? '').trim();
  if (!beside.includes('notApplicable') || path.at(-1) === 'notApplicable' || !none.test(source))
    return undefined;
  const old = `${nameOf(path)}: ${source}`.trim();
  const reason = 'notApplicable: "It did not come up in this transaction."';
  return {
    ...shapeFinding(
      source ? 'wrong-type' : 'field-empty',
      yaml.placeOf(path),
      `\`${old}\` gives no point of the scale. Where a line did not apply, the rating is left out and the reason is written.`,
      { mend: `In place of \`${old}\` write why it did not apply, such as \`${reason}\`.` },
    ),
    edit: yaml.withPair(path, reason),
  };
};

/** One word or text where a list of them belongs. */
const listOf = (misfit: Misfit, expected: string): Meant | undefined => {
  const { schema, yaml, path } = misfit;
  const source = yaml.sourceOf(path);
  if (expected !== 'array' || source === undefined || !isListOfText(schema, path) || isUnder(misfit))
    return undefined;
  const item = schemaAt(schema, [...path, 0]);
  const plain = source.replace(/^[–—•·▪*◦●-]\s*/, '');
  return { written: `[${(item && meantFor(item, plain)?.written) ?? plain}]` };
};

/** Whether a value stands on a line under its field. */
const isUnder = ({ yaml, path }: Misfit): boolean =>
  yaml.placeOfKey(path.slice(0, -1), String(path.at(-1))).line < yaml.placeOf(path).line;

/** A text that is read as a list or a group, because of the bracket that it begins with. */
const textIn = ({ schema, yaml, path }: Misfit, expected: string): Meant | undefined => {
  const source = expected === 'string' ? yaml.groupAt(path) : undefined;
  const field = schemaAt(schema, path);
  if (source === undefined || !field) return undefined;
  return field.safeParse(source).success ? { written: quoted(source) } : undefined;
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
  const source = yaml.sourceOf(path) ?? yaml.groupAt(path) ?? '';
  const meant = meantBy(misfit);
  const close = meant ? undefined : nearest(source, choices);
  const seen = shown(source);
  const message = `\`${nameOf(path)}\` cannot be ${seen ? `\`${seen}\`` : 'empty'}.`;
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
