import { parseDocument, visit } from 'yaml';
import type { Chance } from '../example/chance.ts';

/** Signs and words that have a meaning somewhere on the way from a file to a page or a terminal. */
export const pieces = [
  ...`'"“”‘’«»„.,;:!?…-–—_*[](){}<>/\\|&~^\`#@%$+= \t\n\r`,
  ...['\u0000', '\u001b[31m', '\u0007', '\u202e', '\u2066', '\u200b', '\u00a0', '\ufeff', '\u2028', '\u0301'],
  ...['\ud800', '👍', 'é', 'ß', '<Claim criteria="tiny-1/2.1">', '</Claim>', '<Claim>', '<At time="1:00" />'],
  ...['<Evidence number="E999" />', '<Trend />', '{a}', '{...a}', '<b>', '<!-- a -->', '[a](http://b.c)'],
  ...[
    '![a](../b.png)',
    '[a]: b',
    '[^a]',
    '```',
    '~~~',
    '- ',
    '> ',
    '1. ',
    '# ',
    '| a | b |\n|---|---|\n',
    '---',
  ],
  ...[
    '...',
    '&a ',
    '*a',
    '<<: *a',
    '!!int ',
    '? ',
    ': ',
    ' #',
    '|\n',
    '>\n',
    '4.10',
    '0x1F',
    '1e999',
    'null',
    '~',
  ],
  ...['yes', 'true', '2026-02-30', '46112', '9.05', '2026‑03‑31', 'E014', 'E999', 'tiny-1/9.9', '__proto__'],
  ...['constructor', 'toString', 'page 2', 'form.txt row 3', '07700 900123', 'a@b.example', '\n\n', '  '],
] as const;

/** A text with one to four changes: letters, pieces, lines, or values of its fields. The same chance, the same text. */
export const mutated = (text: string, chance: Chance): string => {
  let now = text;
  for (let left = 1 + chance.below(4); left > 0; left -= 1) now = chance.one(changes)(now, chance);
  return now;
};

type Change = (text: string, chance: Chance) => string;

const inserted: Change = (text, chance) => {
  const at = chance.below(text.length + 1);
  return text.slice(0, at) + chance.one(pieces) + text.slice(at);
};

const removed: Change = (text, chance) => {
  const at = chance.below(text.length + 1);
  return text.slice(0, at) + text.slice(at + 1 + chance.below(12));
};

const repeated: Change = (text, chance) => {
  const at = chance.below(text.length + 1);
  const piece = chance.happens(0.5) ? chance.one(pieces) : text.slice(at, at + 1 + chance.below(20));
  return text.slice(0, at) + piece.repeat(2 + chance.below(400)) + text.slice(at);
};

const otherLines: Change = (text, chance) => {
  const lines = text.split('\n');
  const from = chance.below(lines.length);
  const taken = lines.splice(from, 1 + chance.below(3));
  const to = chance.below(lines.length + 1);
  if (chance.happens(0.7)) lines.splice(to, 0, ...taken);
  if (chance.happens(0.3)) lines.splice(from, 0, ...taken);
  return lines.join('\n');
};

const setIn: Change = (text, chance) => {
  const lines = text.split('\n');
  const at = chance.below(lines.length);
  const by = chance.one(['', ' ', '  ', '\t', '    ', '\u00a0']);
  lines[at] = by + (lines[at] ?? '').trimStart();
  return lines.join('\n');
};

const cut: Change = (text, chance) => text.slice(0, chance.below(text.length + 1));

/** Another value at a field, written as YAML would: the text stays readable, so that rules come to judge it. */
const otherValue: Change = (text, chance) => {
  const [fields, ...rest] = text.startsWith('---\n') ? text.slice(4).split('\n---\n') : [text];
  const doc = parseDocument(fields ?? '', { uniqueKeys: false, logLevel: 'silent' });
  const places: (() => void)[] = [];
  visit(doc, {
    Scalar: (key, node) => {
      if (key !== 'key') places.push(() => Object.assign(node, { value: valueLike(node.value, chance) }));
    },
    Seq: (_key, node) =>
      void places.push(() => void (chance.happens(0.5) ? node.items.pop() : node.items.push(node.items[0]))),
    Map: (_key, node) =>
      void places.push(() => void node.items.splice(chance.below(node.items.length + 1), 1)),
  });
  if (doc.errors.length > 0 || places.length === 0) return inserted(text, chance);
  chance.one(places)();
  try {
    const written = doc.toString();
    return text.startsWith('---\n') ? ['---\n', written, '---\n', rest.join('\n---\n')].join('') : written;
  } catch {
    return inserted(text, chance);
  }
};

const valueLike = (value: unknown, chance: Chance): unknown =>
  chance.one<() => unknown>([
    () => chance.one(pieces),
    () => `${String(value)}${chance.one(pieces)}`,
    () => `${String(value)} `.repeat(1 + chance.below(300)),
    () => chance.one([0, -1, 1e308, 0.1, Number.MAX_SAFE_INTEGER, null, true, '', [], {}]),
    () =>
      chance.one(['2026-03-04', '1000-01-01', '9999-12-31', 'colleague-a', 'sam-reed', 'E010', 'tiny-1/1.1']),
  ])();

const changes: readonly Change[] = [
  inserted,
  inserted,
  removed,
  repeated,
  otherLines,
  setIn,
  cut,
  otherValue,
  otherValue,
  otherValue,
];
