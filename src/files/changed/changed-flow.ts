import { isCollection, isMap, isPair, isScalar, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import type { FieldPath } from '#portfolio/schema/field-path.ts';
import { yamlInLine } from '../record-text.ts';
import type { Meaning } from './meaning.ts';
import { partners } from './partners.ts';

interface Part {
  name: string | undefined;
  node: Node | null;
  start: number;
  end: number;
}

/** A field or an item as it is to be: a part that is there, by its index, with a value, or a new one. */
interface Wanted {
  index: number | undefined;
  name?: string;
  value: unknown;
}

/**
 * The text of a group or list between brackets with another value in it: what means the same keeps its bytes. Undefined
 * where its parts went to other places, or cannot be told apart.
 */
export const changedFlow = (
  text: string,
  node: YAMLMap | YAMLSeq,
  value: object,
  path: FieldPath,
  meaning: Meaning,
): string | undefined => {
  const parts = partsOf(node);
  const wanted = parts && wantedOf(parts, node, value, path, meaning);
  const [start = 0, end = 0] = node.range ?? [];
  if (!parts || !wanted || wanted.length === 0 || parts.length === 0 || !isInOrder(wanted)) return undefined;
  const written = wanted.map((one) => partText(text, one, parts, path, meaning));
  const between = wanted.map(({ index }, turn) => {
    const before = wanted[turn - 1]?.index;
    const follows = turn > 0 && index !== undefined && before === index - 1;
    return turn === 0 ? '' : follows ? text.slice(parts[before]?.end, parts[index]?.start) : ', ';
  });
  const opening = text.slice(start, parts[0]?.start);
  const closing = text.slice(parts.at(-1)?.end, end);
  return opening + written.map((one, turn) => between[turn] + one).join('') + closing;
};

const partsOf = (node: YAMLMap | YAMLSeq): Part[] | undefined => {
  const parts = node.items.flatMap((item): Part[] => {
    if (!isMap(node)) {
      const { range } = item as Node;
      return range ? [{ name: undefined, node: item as Node, start: range[0], end: range[1] }] : [];
    }
    if (!isPair(item) || !isScalar(item.key) || !item.key.range) return [];
    const inner = item.value as Node | null;
    const end = Math.max(inner?.range?.[1] ?? 0, item.key.range[1]);
    return [{ name: String(item.key.value), node: inner, start: item.key.range[0], end }];
  });
  return parts.length === node.items.length ? parts : undefined;
};

const wantedOf = (
  parts: readonly Part[],
  node: YAMLMap | YAMLSeq,
  value: object,
  path: FieldPath,
  meaning: Meaning,
): Wanted[] => {
  if (Array.isArray(value)) {
    const before = node.toJSON() as unknown[];
    const found = partners(before, value, path, meaning);
    return value.map((one, index) => ({ index: found[index], value: one }));
  }
  const fields = Object.entries(value).filter(([, inner]) => inner !== undefined);
  const there = new Set(parts.map(({ name }) => name));
  const kept = parts.flatMap(({ name = '' }, index) =>
    fields.some(([field]) => field === name)
      ? [{ index, name, value: (value as Record<string, unknown>)[name] }]
      : [],
  );
  const added = fields.filter(([name]) => !there.has(name));
  return [...kept, ...added.map(([name, inner]) => ({ index: undefined, name, value: inner }))];
};

const isInOrder = (wanted: readonly Wanted[]): boolean => {
  const there = wanted.flatMap(({ index }) => index ?? []);
  return there.every((index, turn) => turn === 0 || index > (there[turn - 1] ?? -1));
};

const partText = (
  text: string,
  { index, name, value }: Wanted,
  parts: readonly Part[],
  path: FieldPath,
  meaning: Meaning,
): string => {
  const part = index === undefined ? undefined : parts[index];
  const whole = () => (name === undefined ? yamlInLine(value) : yamlInLine({ [name]: value }).slice(2, -2));
  if (!part) return whole();
  const at = [...path, name ?? index ?? 0];
  const old = text.slice(part.start, part.end);
  if (meaning(at, part.node?.toJSON()) === meaning(at, value)) return old;
  const range = part.node?.range;
  if (!range || range[0] === range[1]) return whole();
  const head = text.slice(part.start, range[0]);
  const inner = isSameShape(part.node, value)
    ? changedFlow(text, part.node as YAMLMap | YAMLSeq, value, at, meaning)
    : undefined;
  return head + (inner ?? yamlInLine(value));
};

/** Whether a value is a group where a group stood, or a list where a list did. */
export const isSameShape = (node: unknown, value: unknown): value is object =>
  isCollection(node) && typeof value === 'object' && value !== null && Array.isArray(value) !== isMap(node);
