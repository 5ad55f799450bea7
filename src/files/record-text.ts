import { Document, isCollection, isPair, isScalar, isSeq, Scalar, visit } from 'yaml';
import type { Kind } from '#portfolio/schema/kinds.ts';

/** Beyond this many characters a text goes on lines of its own. */
const longText = 90;
const lineWidth = 100;

/** Data as YAML as a person would write it: codes and times in quotes, long texts folded on lines of their own. */
export const yamlText = (data: unknown, remark?: (path: string) => string | undefined): string => {
  const document = new Document(data, { version: '1.2', schema: 'core', aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (_key, node) => {
      const type = isScalar(node) && typeof node.value === 'string' ? styleOf(node.value) : undefined;
      if (type) node.type = type;
    },
  });
  if (remark)
    visit(document, {
      Map: (_key, node, above) => {
        const said = remark(pathOf(above, node));
        if (said !== undefined) node.commentBefore = ` ${said}`;
      },
    });
  return document.toString({ lineWidth, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER });
};

/** A value as YAML on one line, as it may stand between brackets. */
export const yamlInLine = (value: unknown): string => {
  const document = new Document([value], { version: '1.2', schema: 'core', aliasDuplicateObjects: false });
  visit(document, {
    Node: (_key, node) => {
      if (isCollection(node)) node.flow = true;
      if (isScalar(node) && typeof node.value === 'string' && styleOf(node.value) === Scalar.QUOTE_DOUBLE)
        node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document
    .toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER })
    .trim()
    .slice(2, -2);
};

/** Where a map stands in its document, such as `outcomes.0.criteria.1`. */
const pathOf = (above: readonly unknown[], node: unknown): string =>
  [...above, node]
    .flatMap((one, at, all) => {
      const holder = all[at - 1];
      if (isPair(one)) return isScalar(one.key) ? [String(one.key.value)] : [];
      return isSeq(holder) ? [String(holder.items.indexOf(one))] : [];
    })
    .join('.');

const styleOf = (text: string): Scalar.Type | undefined => {
  // YAML 1.1, which some editors still read, takes 14:05 for a number.
  if (/^\d+(:\d+)+$/.test(text)) return Scalar.QUOTE_DOUBLE;
  if (text !== text.trim()) return Scalar.QUOTE_DOUBLE;
  if (text.includes('\n')) return Scalar.BLOCK_LITERAL;
  return text.length > longText ? Scalar.BLOCK_FOLDED : undefined;
};

/** The whole text of a record's file: YAML under its mode line, or front matter and body. */
export const recordText = (kind: Kind, data: unknown, body = ''): string =>
  kind.format === 'mdx'
    ? `---\n${yamlText(data)}---\n\n${body.trim()}\n`
    : `${modeLine('../..', kind.name)}\n${yamlText(data)}`;

/** The whole text of a file that lies in `content/` itself: people or portfolio. */
export const basisText = (name: string, data: unknown): string =>
  `${modeLine('..', name)}\n${yamlText(data)}`;

/** The whole text of a unit's file; `remark` gives what is noted above a part of it, by its path, such as `outcomes.0`. */
export const unitText = (
  data: unknown,
  notes: readonly string[],
  remark: (path: string) => string | undefined,
): string =>
  [modeLine('../..', 'unit'), ...notes.map((note) => `# ${note}`), yamlText(data, remark)].join('\n');

/** The line that tells an editor which schema a file follows; `up` is the way from its folder to the portfolio. */
const modeLine = (up: string, schema: string): string =>
  `# yaml-language-server: $schema=${up}/.schemas/${schema}.schema.json`;
