import type { Chance } from '../example/chance.ts';
import { pieces } from './mutate.ts';

/** The bytes with one to four changes: some turned, cut off, put in twice, or made nought. */
export const changedBytes = (bytes: Uint8Array, chance: Chance): Uint8Array => {
  let now = bytes;
  for (let left = 1 + chance.below(4); left > 0; left -= 1) now = chance.one(byteChanges)(now, chance);
  return now;
};

type ByteChange = (bytes: Uint8Array, chance: Chance) => Uint8Array;

const put = (bytes: Uint8Array, at: number, removed: number, more: Uint8Array): Uint8Array =>
  Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at + removed)]);

const someBytes = (chance: Chance): Uint8Array =>
  Buffer.from(Array.from({ length: 1 + chance.below(8) }, () => chance.below(256)));

const byteChanges: readonly ByteChange[] = [
  (bytes, chance) => put(bytes, chance.below(bytes.length + 1), 0, someBytes(chance)),
  (bytes, chance) => put(bytes, chance.below(bytes.length + 1), 1 + chance.below(40), new Uint8Array()),
  (bytes, chance) => put(bytes, chance.below(bytes.length + 1), 4, someBytes(chance)),
  (bytes, chance) => bytes.subarray(0, chance.below(bytes.length + 1)),
  (bytes, chance) => {
    const at = chance.below(bytes.length + 1);
    return put(bytes, at, 0, bytes.subarray(at, at + chance.below(400)));
  },
  (bytes, chance) => put(bytes, chance.below(bytes.length + 1), 8, new Uint8Array(8)),
  (bytes, chance) => put(bytes, chance.below(bytes.length + 1), 4, new Uint8Array(4).fill(255)),
];

/** Signs and words that a name of a file may have, and some system or address takes for something else. */
const inNames = [
  ...['%', '%20', '%2e%2e', '#', '?', '..', '~$', '.', ' ', ' (1)', ' - Copy', '.txt', '.bak', '.tmp', ':'],
  ...['CON', 'nul.txt', 'E010', 'e010', '-', '_', '\\', '"', '\u0308', 'ﬁ', '.YAML', '.mdx', '.yml'],
] as const;

/** The longest name that file systems allow, in bytes. */
const longestName = 255;

/** A name of a file with one to three changes, which a file system allows. */
export const changedName = (name: string, chance: Chance): string => {
  let now = name;
  for (let left = 1 + chance.below(3); left > 0; left -= 1) now = chance.one(nameChanges)(now, chance);
  const allowed = now.replace(/[/\0]/g, '_').toWellFormed();
  const short = Buffer.from(allowed)
    .subarray(0, longestName)
    .toString()
    .replace(/\ufffd$/, '');
  return short === '' || short === '.' || short === '..' ? `${short}_` : short;
};

type NameChange = (name: string, chance: Chance) => string;

const nameChanges: readonly NameChange[] = [
  (name, chance) => {
    const at = chance.below(name.length + 1);
    return name.slice(0, at) + chance.one(chance.happens(0.6) ? inNames : pieces) + name.slice(at);
  },
  (name, chance) => {
    const at = chance.below(name.length + 1);
    return name.slice(0, at) + name.slice(at + 1 + chance.below(4));
  },
  (name, chance) => name.replace(/^[^.]*/, (stem) => stem.repeat(1 + chance.below(40))),
  (name, chance) => (chance.happens(0.5) ? name.toUpperCase() : name.normalize('NFD')),
];

/** A table as text with one to four changes to its cells and signs. */
export const changedTable = (text: string, chance: Chance): string => {
  let now = text;
  for (let left = 1 + chance.below(4); left > 0; left -= 1) now = chance.one(tableChanges)(now, chance);
  return now;
};

const inTables = [
  ',',
  ';',
  '\t',
  '"',
  '""',
  '\n',
  '\r',
  '\r\n',
  'sep=;\n',
  '=1+1',
  '-1',
  '1e9',
  'id',
  'size',
];

const tableChanges: readonly NameChange[] = [
  (text, chance) => {
    const at = chance.below(text.length + 1);
    const piece: string = chance.one(chance.happens(0.6) ? inTables : pieces);
    return text.slice(0, at) + piece.repeat(chance.happens(0.2) ? 1 + chance.below(300) : 1) + text.slice(at);
  },
  (text, chance) => text.replaceAll(',', chance.one([';', '\t', ',,', ', '])),
  (text, chance) => {
    const lines = text.split('\n');
    const [line = ''] = lines.splice(chance.below(lines.length), 1);
    if (chance.happens(0.6)) lines.splice(chance.below(lines.length + 1), 0, line, line);
    return lines.join('\n');
  },
  (text, chance) => text.slice(0, chance.below(text.length + 1)),
];
