import { type Document, isMap, isPair, isScalar, type Node } from 'yaml';
import type { Finding, Place } from '#domain/finding.ts';
import type { FieldPath } from '#domain/portfolio.ts';
import { commentsInText } from './comments-in-text.ts';
import { yamlFindings } from './yaml-findings.ts';
import { documentOf, troublesOf } from './yaml-troubles.ts';

/** A parsed YAML text: its data, if it could be read, and the way from a value back to its place. */
export interface ParsedYaml {
  data: unknown;
  /** Whether it was read whole. */
  whole: boolean;
  findings: Finding[];
  /** What was read otherwise than its writer may have meant. */
  warnings: Finding[];
  placeOf: (path: FieldPath) => Place;
  placeOfKey: (path: FieldPath, key: string) => Place;
  /** The value exactly as it was written, for a scalar. */
  sourceOf: (path: FieldPath) => string | undefined;
}

/** Parses YAML once, keeping places. `shift` lines stand before it in the file (front matter). Never throws. */
export const parseYaml = (text: string, file: string, shift = 0): ParsedYaml => {
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
    findings: whole ? [] : yamlFindings(text, troubles, file, shift),
    warnings: whole && text.includes(' #') ? commentsInText(doc, text, at) : [],
    placeOf: (path) => at(offsetOf(doc, path)),
    placeOfKey: (path, key) => at(keyOffsetOf(doc, path, key)),
    sourceOf: (path) => {
      const node = doc.getIn(path, true);
      return isScalar(node) ? (node.source ?? undefined) : undefined;
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

const keyOffsetOf = (doc: Document, path: FieldPath, key: string): number => {
  const map = path.length === 0 ? doc.contents : doc.getIn(path, true);
  if (isMap(map))
    for (const pair of map.items)
      if (isPair(pair) && isScalar(pair.key) && pair.key.value === key) return pair.key.range?.[0] ?? 0;
  return offsetOf(doc, path);
};
