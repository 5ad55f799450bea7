import type { Words } from './words-in.ts';
import { xmlText, xmlWords } from './xml.ts';

/** The text of a file in UTF-8, in UTF-16 with its mark, or else in the signs of Western Windows. */
const textOf = (bytes: Buffer): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};

/** Text, line by line. */
export const textWords = (bytes: Buffer): Words[] =>
  textOf(bytes)
    .split(/\r\n?|\n/)
    .map((words, index) => ({ where: `line ${index + 1}`, words }));

/** A table in CSV, cell by cell, each with the heading of its column. */
export const csvWords = (bytes: Buffer): Words[] => {
  const text = textOf(bytes);
  const said = /^sep=(.)\r?\n/i.exec(text)?.[1];
  const rows = rowsOf(text, said ?? separatorOf(text));
  const heading = rows[said ? 1 : 0] ?? [];
  return rows.flatMap((cells, row) =>
    cells.map((words, column) => ({
      where: `row ${row + 1}, column ${column + 1}`,
      words,
      ...(cells !== heading && heading[column] ? { under: heading[column] } : {}),
    })),
  );
};

const separatorOf = (text: string): string => {
  const first = text.slice(0, 10_000).split(/\r?\n/, 1)[0] ?? '';
  const counted = [',', ';', '\t', '|'].map((sign) => ({ sign, count: first.split(sign).length }));
  return counted.reduce((most, one) => (one.count > most.count ? one : most)).sign;
};

/** The cells of CSV (RFC 4180), in one walk; an open quote runs to the end. */
const rowsOf = (text: string, separator: string): string[][] => {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    const quoted = text[at] === '"' ? quotedCell(text, at) : { cell: '', next: at };
    const rest = plainCell(text, quoted.next, separator);
    const [cell, next] = [quoted.cell + rest.cell, rest.next];
    (rows.at(-1) as string[]).push(cell);
    const sign = text[next];
    at = next + (sign === '\r' && text[next + 1] === '\n' ? 2 : 1);
    if (sign === '\n' || sign === '\r') rows.push([]);
  }
  return rows;
};

const plainCell = (text: string, at: number, separator: string): { cell: string; next: number } => {
  let next = at;
  while (next < text.length && text[next] !== separator && text[next] !== '\n' && text[next] !== '\r')
    next += 1;
  return { cell: text.slice(at, next), next };
};

const quotedCell = (text: string, at: number): { cell: string; next: number } => {
  const parts: string[] = [];
  let from = at + 1;
  for (;;) {
    const end = text.indexOf('"', from);
    if (end < 0) return { cell: [...parts, text.slice(from)].join('"'), next: text.length };
    parts.push(text.slice(from, end));
    if (text[end + 1] !== '"') return { cell: parts.join('"'), next: end + 1 };
    from = end + 2;
  }
};

/** The words of a drawing: its texts, titles, descriptions, comments and the values of its attributes. */
export const svgWords = (bytes: Buffer): Words[] =>
  xmlWords(xmlText(bytes)).map((words) => ({ where: 'the drawing', words }));
