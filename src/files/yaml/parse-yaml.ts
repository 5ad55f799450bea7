import { type Document, isCollection, isMap, isNode, isPair, isScalar, type Node, type Scalar } from 'yaml';
import type { Place } from '#portfolio/finding.ts';
import type { FieldPath } from '#portfolio/schema/field-path.ts';
import { type EditedFinding, type LineEdit, lineEdit } from '../text/line-edit.ts';
import { excessFinding, excessOfYaml } from '../text/over-limits.ts';
import { placeAt } from '../text/place-at.ts';
import { tryingOnce } from '../text/trying.ts';
import { changedValues } from './changed-values.ts';
import { commentsInText } from './comments-in-text.ts';
import { plainYaml } from './plain-yaml.ts';
import { yamlFindings } from './yaml-findings.ts';
import { documentOf, troublesOf } from './yaml-troubles.ts';

/** A parsed YAML text: its data, if it could be read, and the way from a value back to its place. */
export interface ParsedYaml {
  data: unknown;
  /** Whether it was read whole. */
  whole: boolean;
  findings: EditedFinding[];
  /** What was read otherwise than its writer may have meant. */
  warnings: EditedFinding[];
  placeOf: (path: FieldPath) => Place;
  placeOfKey: (path: FieldPath, key: string) => Place;
  /** The line with something else written as the value at a path; undefined where it does not stand on a line. */
  withValue: (path: FieldPath, written: string) => LineEdit | undefined;
  /** The line with something else written in place of a field and its value. */
  withPair: (path: FieldPath, written: string) => LineEdit | undefined;
  /** The line with another name for a field. */
  withKey: (path: FieldPath, key: string, name: string) => LineEdit | undefined;
  /** The value exactly as it was written, for a scalar. */
  sourceOf: (path: FieldPath) => string | undefined;
  /** A list or a group on one line as it was written. */
  groupAt: (path: FieldPath) => string | undefined;
}

/**
 * Parses YAML once, and tells the place of each value. `shift` lines stand before it in the file (front matter). What is larger than is
 * read is told and not parsed. Never throws.
 */
export const parseYaml = (text: string, file: string, shift = 0): ParsedYaml => {
  const excess = excessOfYaml(text);
  // What is not read leaves nothing to look places up in.
  if (excess)
    return { ...parseYaml('', file, shift), whole: false, findings: [excessFinding(excess, file, shift)] };
  return plainly(text, file, shift) ?? asDocument(text, file, shift);
};

/** A text with nothing to tell of, read the short way; the document is only made where somebody asks how it is written. */
const plainly = (text: string, file: string, shift: number): ParsedYaml | undefined => {
  const plain = plainYaml(text);
  if (!plain) return undefined;
  let made: ParsedYaml | undefined;
  const written = (): ParsedYaml => {
    made ??= asDocument(text, file, shift);
    return made;
  };
  return {
    data: plain.data,
    whole: true,
    findings: [],
    warnings: [],
    placeOf: (path) => {
      const place = placeAt(text, plain.offsetOf(path), file);
      return { ...place, line: place.line + shift };
    },
    placeOfKey: (path, key) => written().placeOfKey(path, key),
    withValue: (path, by) => written().withValue(path, by),
    withPair: (path, by) => written().withPair(path, by),
    withKey: (path, key, name) => written().withKey(path, key, name),
    sourceOf: (path) => written().sourceOf(path),
    groupAt: (path) => written().groupAt(path),
  };
};

/** A text read with the places of all that is in it. */
const asDocument = (text: string, file: string, shift: number): ParsedYaml => {
  const { doc, lines } = documentOf(text);
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1) + shift, column: Math.max(col, 1) };
  };
  const troubles = troublesOf(text, { doc, lines });
  const whole = troubles.length === 0;
  return {
    data: whole ? doc.toJS({ maxAliasCount: 0 }) : undefined,
    whole,
    findings: whole ? [] : tryingOnce(() => yamlFindings(text, troubles, file, shift)),
    warnings: whole
      ? [
          ...(text.includes(' #') ? commentsInText(doc, text, at, shift) : []),
          ...changedValues(doc, { text, at, shift }),
        ]
      : [],
    placeOf: (path) => at(offsetOf(doc, path)),
    placeOfKey: (path, key) => at(keyOffsetOf(doc, path, key)),
    withValue: (path, written) => valueEdit(doc, text, path, written, shift),
    withPair: (path, written) => {
      const start = keyOf(doc, path.slice(0, -1), String(path.at(-1)))?.range?.[0];
      const value = doc.getIn(path, true);
      const end = isNode(value) ? value.range?.[1] : undefined;
      return start === undefined
        ? undefined
        : lineEdit(text, start, Math.max(end ?? 0, start), written, shift);
    },
    withKey: (path, key, name) => {
      const range = keyOf(doc, path, key)?.range;
      return range ? lineEdit(text, range[0], range[1], name, shift) : undefined;
    },
    sourceOf: (path) => {
      const node = doc.getIn(path, true);
      return isScalar(node) ? (node.source ?? undefined) : undefined;
    },
    groupAt: (path) => {
      const node = doc.getIn(path, true);
      return isCollection(node) && node.range && isOnALine(node, text)
        ? text.slice(node.range[0], node.range[1]).trim()
        : undefined;
    },
  };
};

const offsetOf = (doc: Document, path: FieldPath): number => {
  for (let end = path.length; end >= 0; end -= 1) {
    const node = end === 0 ? doc.contents : (doc.getIn(path.slice(0, end), true) as Node | undefined);
    if (node?.range) return node.range[0];
  }
  return 0;
};

const keyOffsetOf = (doc: Document, path: FieldPath, key: string): number =>
  keyOf(doc, path, key)?.range?.[0] ?? offsetOf(doc, path);

const keyOf = (doc: Document, path: FieldPath, key: string): Scalar | undefined => {
  const map = path.length === 0 ? doc.contents : doc.getIn(path, true);
  if (isMap(map))
    for (const pair of map.items)
      if (isPair(pair) && isScalar(pair.key) && pair.key.value === key) return pair.key;
  return undefined;
};

const isOnALine = ({ range }: Node, text: string): boolean =>
  !text
    .slice(range?.[0] ?? 0, range?.[1] ?? 0)
    .trim()
    .includes('\n');

const valueEdit = (
  doc: Document,
  text: string,
  path: FieldPath,
  written: string,
  shift: number,
): LineEdit | undefined => {
  const node = doc.getIn(path, true);
  const range = isNode(node) ? node.range : undefined;
  if (!range || (isCollection(node) && !isOnALine(node, text))) return undefined;
  if (isScalar(node) && node.type?.startsWith('BLOCK')) return undefined;
  const [start] = range;
  const end = start + text.slice(start, range[1]).trimEnd().length;
  const gap = text[start - 1] === ':' || text[start - 1] === '-' ? ' ' : '';
  return lineEdit(text, start, end, `${gap}${written}`, shift);
};
