import { type Document, isCollection, isMap, isPair, isScalar, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import { blockOf } from './block.ts';
import { changedBlock, type Source } from './changed-block.ts';
import { changedFlow } from './changed-flow.ts';
import { commentsOf } from './comments-of.ts';
import { meaningUnder } from './meaning.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * A YAML text with other fields in it; `wanted` are the fields in the order in which they are read. What means the same
 * under the schema keeps its bytes, down to the items of lists. A text that is laid out so oddly that this would not say what
 * is wanted is laid out anew, with its comments.
 */
export const changedYaml = (text: string, schema: z.ZodType, wanted: Fields): string => {
  const document = parseDocument(text, { keepSourceTokens: true });
  const comments = once(() => commentsOf(text));
  const source: Source = { text, comments, meaning: meaningUnder(schema) };
  const spliced = isMap(document.contents) ? inPlace(source, document, wanted) : undefined;
  return spliced === text || (spliced !== undefined && says(source, spliced, wanted))
    ? spliced
    : laidOutAnew(source, document, wanted);
};

const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

const inPlace = (source: Source, { contents }: Document.Parsed, wanted: Fields): string | undefined => {
  const { text, meaning } = source;
  if (!isMap(contents)) return undefined;
  const [start, end] = contents.range;
  if (contents.flow) {
    const flow = changedFlow(text, contents, wanted, [], meaning);
    const now = flow === undefined ? undefined : text.slice(0, start) + flow + text.slice(end);
    return source.comments().every((one) => now?.includes(one.source)) ? now : undefined;
  }
  const block = blockOf(text, contents);
  return block && text.slice(0, block.head) + changedBlock(source, block, wanted, []) + text.slice(block.end);
};

/** Whether a text says what is wanted, and nothing else. */
const says = ({ meaning }: Source, text: string, wanted: Fields): boolean => {
  const document = parseDocument(text);
  if (document.errors.length > 0 || !isMap(document.contents)) return false;
  const said = document.toJS() as Fields;
  const names = new Set([...Object.keys(said), ...Object.keys(wanted)]);
  return [...names].every(
    (name) =>
      (said[name] === undefined) === (wanted[name] === undefined) &&
      meaning([name], said[name]) === meaning([name], wanted[name]),
  );
};

const laidOutAnew = ({ comments, meaning }: Source, document: Document.Parsed, wanted: Fields): string => {
  const { contents } = document;
  for (const { key, value } of isMap(contents) ? contents.items.filter(isPair) : []) {
    const name = String(isScalar(key) ? key.value : key);
    const old = value as Node | null;
    if (wanted[name] === undefined) document.delete(key);
    else if (meaning([name], old?.toJSON()) !== meaning([name], wanted[name])) {
      const node = document.createNode(wanted[name]);
      const [from = 0, , to = 0] = old?.range ?? [];
      const inside = comments().filter(({ offset }) => offset >= from && offset < to);
      if (inside.length > 0) node.commentBefore = inside.map((one) => one.source.slice(1)).join('\n');
      if (isCollection(node) && isCollection(contents)) node.flow = contents.flow ?? false;
      document.set(key, node);
    }
  }
  for (const [name, value] of Object.entries(wanted))
    if (value !== undefined && !document.has(name)) document.set(name, document.createNode(value));
  return document.toString({ lineWidth: 0 });
};
