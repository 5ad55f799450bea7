import { isScalar, isSeq, parseDocument } from 'yaml';

/** Why a value in a group in brackets is not read whole, in words; undefined where it is. */
export const valueTrouble = (name: string, value: string): string | undefined =>
  stands(value) ? undefined : `${whyNot(name, value)} The text needs quotes.`;

/** Whether a value in a group is read whole, as one value. */
export const stands = (value: string): boolean => {
  if (!value) return true;
  if (/^[&*!]/.test(value)) return false;
  const { errors, warnings, contents } = parseDocument(`[${value}]`, {
    version: '1.2',
    schema: 'core',
    prettyErrors: false,
  });
  const items = isSeq(contents) ? contents.items : [];
  if (errors.length > 0 || warnings.length > 0 || items.length !== 1) return false;
  return isScalar(items[0]) ? items[0].type !== 'PLAIN' || !/\s#/.test(value) : /^[[{]/.test(value);
};

const whyNot = (name: string, value: string): string => {
  if (/^["']/.test(value))
    return `The quote that opens the text of \`${name}\` is closed in the middle of it, or never.`;
  const [sign = ''] = /^[@`%!&*|>?-]|,|\s#|[[\]{}]|:\s/.exec(value)?.[0].trim() ?? '';
  if (sign === '#') return `The text of \`${name}\` has a # in it, and what follows that is not read.`;
  if (sign === ':') return `The text of \`${name}\` has a colon in it, so it is read as a field in a field.`;
  if (value.startsWith(sign) && !/[[\]{}]/.test(sign))
    return `The text of \`${name}\` begins with ${sign}, which has a meaning of its own there.`;
  return sign === ','
    ? `The text of \`${name}\` has a comma in it, and inside { } a comma ends a text.`
    : `The text of \`${name}\` has a bracket in it, ${sign}, which is read as one of the record's own.`;
};
