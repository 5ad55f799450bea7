import { type Document, isAlias, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';

/** Something in a YAML text that stops it from being read as it was meant. */
export interface Trouble {
  /** The code of the yaml package, or one of ours for what that package lets pass. */
  code: 'ALIAS' | 'TEXT_ENDED_BY_COMMA' | 'EMPTY_BLOCK' | (string & {});
  message: string;
  offset: number;
  /** Counted from 0. */
  line: number;
}

/** Parses YAML, keeping places. Never throws. */
export const documentOf = (text: string): { doc: Document; lines: LineCounter } => {
  const lines = new LineCounter();
  const doc = withoutStacks(() =>
    parseDocument(text, {
      lineCounter: lines,
      version: '1.2',
      schema: 'core',
      // That package compares each name with all before it; `unsaid` looks each up.
      uniqueKeys: false,
      prettyErrors: false,
      // A list or group as the name of a field would be turned into text with a warning on the console.
      stringKeys: true,
    }),
  );
  return { doc, lines };
};

/** A text may have an error a sign, and writing down where each was made costs more than all the rest. */
const withoutStacks = <T>(work: () => T): T => {
  const before = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = before;
  }
};

/** All troubles of a text, by their place. Of an alias only the first: it may be repeated without end. */
export const troublesOf = (text: string, { doc, lines } = documentOf(text)): Trouble[] => {
  const found = [...doc.errors, ...doc.warnings].map(({ code, message, pos }) => ({
    code: message.startsWith('Unresolved alias') || code === 'BAD_ALIAS' ? 'ALIAS' : code,
    message,
    offset: pos[0],
  }));
  const all = [...(/[&*]/.test(text) ? aliasIn(doc) : []), ...found, ...unsaid(doc)];
  return all
    .map((one) => ({ ...one, line: Math.max(lines.linePos(one.offset).line, 1) - 1 }))
    .sort((a, b) => a.offset - b.offset);
};

const aliasIn = (doc: Document): Omit<Trouble, 'line'>[] => {
  const found: Omit<Trouble, 'line'>[] = [];
  visit(doc, {
    Node: (_key, node) => {
      const sign = isAlias(node) ? '*' : 'anchor' in node && node.anchor ? '&' : undefined;
      if (!sign) return;
      found.push({ code: 'ALIAS', message: sign, offset: node.range?.[0] ?? 0 });
      return visit.BREAK;
    },
  });
  return found;
};

/** What the parser reads without a word, and nobody means: a field given twice, one without a colon, a block of nothing. */
const unsaid = (doc: Document): Omit<Trouble, 'line'>[] => {
  const found: Omit<Trouble, 'line'>[] = [];
  visit(doc, {
    Map: (_key, { flow, items }) => {
      const names = new Set<unknown>();
      for (const { key, value } of items) {
        if (!isScalar(key) || !key.range) continue;
        const [offset] = key.range;
        if (names.has(key.value)) found.push({ code: 'DUPLICATE_KEY', message: '', offset });
        names.add(key.value);
        if (flow && value === null)
          found.push({ code: 'TEXT_ENDED_BY_COMMA', message: String(key.value), offset });
      }
    },
    Scalar: (_key, { type, value, range }, path) => {
      if (
        (type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED') &&
        value === '' &&
        range &&
        isPair(path.at(-1))
      )
        found.push({ code: 'EMPTY_BLOCK', message: '', offset: range[0] });
    },
  });
  return found;
};
