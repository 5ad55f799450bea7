import { isMap, isPair, isScalar, type Pair, parseDocument } from 'yaml';
import type { z } from 'zod';
import { inReadingOrder } from '#portfolio/field-order.ts';
import { type Kind, schemas } from '#portfolio/schema/kinds.ts';
import { fieldsOf, schemaAt } from '#portfolio/schema/schema-walk.ts';
import { frontMatterOf } from './mdx/front-matter.ts';
import { yamlText } from './record-text.ts';

/**
 * The text of a record with other data in it. Fields whose value is the same keep their bytes, and so do the comments
 * between them; a changed field is written anew where it stood, a new one where its kind has it in reading order, and one
 * that is gone goes with its lines. `body` is the text under the fields of an MDX kind; left out, it stays.
 */
export const changedRecord = (
  text: string,
  kind: Kind,
  data: Readonly<Record<string, unknown>>,
  body?: string,
): string => {
  const [mark = ''] = /^\uFEFF?/.exec(text) ?? [];
  const plain = text.slice(mark.length).replace(/\r\n?/g, '\n');
  return likeBefore(text, mark, changedPlain(plain, kind, data, body));
};

/** The text of `people.yaml` or `portfolio.yaml` with other data in it, by the same rules. */
export const changedFile = (
  text: string,
  schema: z.ZodType,
  data: Readonly<Record<string, unknown>>,
): string => {
  const [mark = ''] = /^\uFEFF?/.exec(text) ?? [];
  const plain = text.slice(mark.length).replace(/\r\n?/g, '\n');
  const names = fieldsOf(schema).map(([name]) => name);
  const ordered = Object.fromEntries(
    Object.entries(data).sort(([a], [b]) => names.indexOf(a) - names.indexOf(b)),
  );
  return likeBefore(text, mark, changedYaml(plain, schema, ordered));
};

const likeBefore = (text: string, mark: string, changed: string): string =>
  mark + (text.includes('\r\n') ? changed.replaceAll('\n', '\r\n') : changed);

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

interface Field {
  name: string;
  /** From the first letter of its name to the end of its last line. */
  start: number;
  end: number;
  value: unknown;
}

/** `wanted` are the fields in the order in which they are read. */
const changedYaml = (text: string, schema: z.ZodType, wanted: Readonly<Record<string, unknown>>): string => {
  const there = fieldsIn(text);
  if (there.some(({ start }) => start > 0 && text[start - 1] !== '\n'))
    return changedWhole(text, schema, wanted);
  let now = text;
  for (const { name, start, end, value } of there.toReversed()) {
    if (wanted[name] === undefined) now = now.slice(0, start) + now.slice(end);
    else if (!isSame(schema, name, value, wanted[name]))
      now = now.slice(0, start) + yamlText({ [name]: wanted[name] }) + now.slice(end);
  }
  return Object.keys(wanted)
    .filter((name) => !there.some((field) => field.name === name))
    .reduce((sofar, name) => withField(sofar, Object.keys(wanted), name, wanted[name]), now);
};

/** Fields that do not begin lines of their own, such as all on one between brackets: the text is laid out anew around them. */
const changedWhole = (text: string, schema: z.ZodType, wanted: Readonly<Record<string, unknown>>): string => {
  const document = parseDocument(text);
  for (const { name, value } of fieldsIn(text))
    if (wanted[name] === undefined) document.delete(name);
    else if (!isSame(schema, name, value, wanted[name]))
      document.set(name, document.createNode(wanted[name]));
  for (const [name, value] of Object.entries(wanted))
    if (!document.has(name)) document.set(name, document.createNode(value));
  return document.toString({ lineWidth: 0 });
};

/** Whether two values mean the same under a schema: a default that is said and one that is not are alike. */
const isSame = (schema: z.ZodType, name: string, a: unknown, b: unknown): boolean => {
  const field = schemaAt(schema, [name]);
  const read = (value: unknown) => JSON.stringify(field?.safeParse(value).data ?? value);
  return read(a) === read(b);
};

/** Writes a field that was not there after the nearest one in front of it in reading order, or else as the first. */
const withField = (text: string, order: readonly string[], name: string, value: unknown): string => {
  const before = new Set(order.slice(0, order.indexOf(name)));
  const there = fieldsIn(text);
  const after = there.findLast((field) => before.has(field.name));
  const at = after?.end ?? there[0]?.start ?? text.length;
  const gap = at > 0 && text[at - 1] !== '\n' ? '\n' : '';
  return text.slice(0, at) + gap + yamlText({ [name]: value }) + text.slice(at);
};

/** The fields at the top of a YAML text, in the order in which they stand. */
const fieldsIn = (text: string): Field[] => {
  const { contents } = parseDocument(text);
  if (!isMap(contents)) return [];
  return contents.items.filter(isPair).map((pair) => fieldAt(text, pair));
};

const fieldAt = (text: string, pair: Pair): Field => {
  const key = isScalar(pair.key) ? pair.key : undefined;
  const start = key?.range?.[0] ?? 0;
  const node = pair.value as { range?: [number, number, number]; toJSON?: () => unknown } | null;
  const last = Math.max(node?.range?.[1] ?? 0, key?.range?.[1] ?? 0);
  // A block of lines ends with its own line end, anything else within its line.
  const end = text[last - 1] === '\n' ? last : text.indexOf('\n', last) + 1 || text.length;
  return { name: String(key?.value), start, end, value: node?.toJSON?.() };
};
