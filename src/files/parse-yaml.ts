import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type { Finding, Place } from '#domain/finding.ts';
import type { FieldPath } from '#domain/portfolio.ts';
import { shapeFinding } from '#domain/rules/shape.ts';
import { commentsInText } from './comments-in-text.ts';
import { inQuotes } from './mended-line.ts';
import { inPlainWords } from './yaml-in-plain-words.ts';

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
  const lines = new LineCounter();
  const doc = parseDocument(text, {
    lineCounter: lines,
    version: '1.2',
    schema: 'core',
    uniqueKeys: true,
    prettyErrors: false,
    // A list or group as the name of a field would be turned into text with a warning on the console.
    stringKeys: true,
  });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1) + shift, column: Math.max(col, 1) };
  };
  const written = text.split('\n');
  const aliases = /[&*]/.test(text)
    ? aliasFindings(doc, at, (place) => written[place.line - 1 - shift] ?? '')
    : [];
  const others = firstFew(onePerLine(syntaxFindings(doc, at, written, shift)));
  // A text that begins with * or & also trips the parser further on; that is one mistake, told once.
  const findings = [
    ...aliases,
    ...others.filter(({ line }) => !aliases.some((alias) => alias.line === line)),
  ];
  const whole = findings.length === 0;
  return {
    data: whole ? doc.toJS({ maxAliasCount: 0 }) : undefined,
    whole,
    findings,
    warnings: whole && text.includes(' #') ? commentsInText(doc, text, at) : [],
    placeOf: (path) => at(offsetOf(doc, path)),
    placeOfKey: (path, key) => at(keyOffsetOf(doc, path, key)),
    sourceOf: (path) => {
      const node = doc.getIn(path, true);
      return isScalar(node) ? (node.source ?? undefined) : undefined;
    },
  };
};

/** The first trouble of each line: what follows in it only comes of that. */
const onePerLine = (findings: Finding[]): Finding[] =>
  [...new Map(findings.map((finding) => [finding.line, finding] as const).reverse()).values()].reverse();

/** More complaints than this about one file mostly come of the first. */
const mostTold = 3;

/** The first few lines that cannot be read, and everything else. */
const firstFew = (findings: Finding[]): Finding[] => {
  const unreadable = findings.filter(({ rule }) => rule === 'yaml-unreadable').slice(mostTold);
  return findings.filter((finding) => !unreadable.includes(finding));
};

const syntaxFindings = (
  doc: Document,
  at: (offset: number) => Place,
  lines: readonly string[],
  shift: number,
): Finding[] => {
  let ended = Number.POSITIVE_INFINITY;
  return [...doc.errors, ...doc.warnings].flatMap(({ code, message, pos }) => {
    const place = at(pos[0]);
    if (place.line > ended) return [];
    if (code === 'DUPLICATE_KEY') return shapeFinding('duplicate-key', place, 'This field is given twice.');
    if (code === 'BAD_ALIAS' || message.startsWith('Unresolved alias'))
      return shapeFinding('alias-used', place, 'A text that begins with * is read as an alias.');
    const plain = inPlainWords(code, message, lines[place.line - 1 - shift] ?? '');
    if (plain.ends) ended = place.line;
    return shapeFinding('yaml-unreadable', place, plain.message, plain.mend ? { mend: plain.mend } : {});
  });
};

const aliasFindings = (
  doc: Document,
  at: (offset: number) => Place,
  lineAt: (place: Place) => string,
): Finding[] => {
  const findings: Finding[] = [];
  visit(doc, {
    Node: (_key, node) => {
      const sign = isAlias(node) ? '*' : 'anchor' in node && node.anchor ? '&' : undefined;
      if (!sign) return;
      const place = at(node.range?.[0] ?? 0);
      const quoted = inQuotes(lineAt(place));
      findings.push(
        shapeFinding(
          'alias-used',
          place,
          `A text that begins with ${sign} is read as a reference to another place, not as words.`,
          quoted
            ? { mend: `If words are meant, write the line so: ${quoted}. Otherwise write the value out.` }
            : {},
        ),
      );
      return visit.BREAK;
    },
  });
  return findings;
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
