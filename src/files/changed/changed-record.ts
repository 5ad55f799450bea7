import type { z } from 'zod';
import { inReadingOrder } from '#portfolio/field-order.ts';
import { type Kind, schemas } from '#portfolio/schema/kinds.ts';
import { fieldsOf } from '#portfolio/schema/schema-walk.ts';
import { frontMatterOf } from '../mdx/front-matter.ts';
import { asWritten, withoutMark } from '../text/as-written.ts';
import { changedYaml } from './changed-yaml.ts';

/**
 * The text of a record with other data in it. Fields and items whose value is the same keep their bytes, and comments stay;
 * a changed value is written anew where it stood, a new field where its kind has it in reading order, and what is gone goes
 * with its own lines. `body` is the text under the fields of an MDX kind; left out, it stays.
 */
export const changedRecord = (
  text: string,
  kind: Kind,
  data: Readonly<Record<string, unknown>>,
  body?: string,
): string => {
  return asWritten(text, changedPlain(withoutMark(text), kind, data, body));
};

/** The text of `people.yaml` or `portfolio.yaml` with other data in it, by the same rules. */
export const changedFile = (
  text: string,
  schema: z.ZodType,
  data: Readonly<Record<string, unknown>>,
): string => {
  const names = fieldsOf(schema).map(([name]) => name);
  const ordered = Object.fromEntries(
    Object.entries(data).sort(([a], [b]) => names.indexOf(a) - names.indexOf(b)),
  );
  return asWritten(text, changedYaml(withoutMark(text), schema, ordered));
};

const changedPlain = (
  text: string,
  kind: Kind,
  data: Readonly<Record<string, unknown>>,
  body: string | undefined,
): string => {
  const front = kind.format === 'mdx' ? frontMatterOf(text) : undefined;
  if (kind.format === 'yaml' || front === undefined)
    return changedYaml(text, schemas[kind.name], inReadingOrder(kind, data));
  const start = text.indexOf(front, 3);
  const rest = text.slice(start + front.length);
  const fields = changedYaml(`${front}\n`, schemas[kind.name], inReadingOrder(kind, data)).replace(/\n$/, '');
  const kept = rest.replace(/^\n---[ \t]*\n?/, '');
  const under = body === undefined || body.trim() === kept.trim() ? rest : `\n---\n\n${body.trim()}\n`;
  return text.slice(0, start) + fields + under;
};
