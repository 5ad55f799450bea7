import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { csvTable } from '#language/csv-table.ts';
import { SamplingError, withSizes } from '#monitoring/sampling/frame.ts';
import { frameList } from '#monitoring/sampling/frame-list.ts';
import type { FrameList } from '#portfolio/listed-transactions.ts';
import type { AnyRecord, Artefact } from '#portfolio/portfolio.ts';
import { fileWithin } from './disk/inside.ts';
import { readText } from './disk/read-text.ts';
import { figure, limits } from './text/limits.ts';

/** The largest list of transactions, in bytes: some hundred thousand lines. */
const listLimit = 20_000_000;

/**
 * The lists that the sampling frames among these records name, by the number of the frame. Only a file that was found
 * among the artefacts is opened, for a link in its place may lead anywhere. Never throws.
 */
export const readLists = (
  root: string,
  records: readonly AnyRecord[],
  artefacts: readonly Artefact[],
): Map<string, FrameList> => {
  const found = new Set(artefacts.map(({ file }) => file));
  return new Map(
    records.flatMap(({ kind, number, data }) => {
      const { list } = data as { list?: string };
      return kind === 'sampling-frame' && list !== undefined
        ? [[number, readList(root, `evidence/${number}/${list}`, found)] as const]
        : [];
    }),
  );
};

/** The records, where every frame has the sizes that it leaves to its list. */
export const withSizesOf = (
  records: readonly AnyRecord[],
  lists: ReadonlyMap<string, FrameList>,
): AnyRecord[] =>
  records.map((record) => {
    const list = lists.get(record.number);
    return list && record.kind === 'sampling-frame'
      ? { ...record, data: withSizes(record.data, list) }
      : record;
  });

const readList = (root: string, file: string, found: ReadonlySet<string>): FrameList => {
  const [ending] = /\.[^./]*$/.exec(file.toLowerCase()) ?? [''];
  if (!['.csv', '.yaml', '.yml'].includes(ending))
    return nothing(
      `A sample cannot be drawn from the list ${file}: a list is read from a file that ends in .csv, .yaml or .yml. Save it as CSV, or take \`list\` away and give every group its size.`,
    );
  const { text, why } = found.has(file) ? textOf(fileWithin(root, file), file) : notThere(file);
  if (text === undefined) return nothing(why);
  const rows = ending === '.csv' ? csvRows(text, file) : yamlRows(text, file);
  if (typeof rows === 'string') return nothing(rows);
  try {
    const list = frameList(rows);
    return list.gives === 'nothing' ? { ...list, why: `${file}: ${list.why}` } : list;
  } catch (error) {
    if (error instanceof SamplingError)
      return { gives: 'nothing', why: `${file}: ${error.message}`, broken: true };
    throw error;
  }
};

const nothing = (why: string): FrameList => ({ gives: 'nothing', why, broken: false });

type Text = { text: string; why?: never } | { text?: never; why: string };

const notThere = (file: string): Text => ({ why: `The list ${file} could not be opened.` });

/** The words of a list, however they were saved, or why there are none. */
const textOf = (absolute: string, file: string): Text => {
  const { text, findings } = readText(absolute, file, { limit: listLimit, anyWriting: true, inPlace: true });
  if (findings[0]?.rule === 'file-unreadable') return notThere(file);
  if (text !== undefined) return { text };
  const why = findings[0]?.message ?? `The list ${file} could not be read.`;
  return { why: `${why} Open the list in your spreadsheet and save it as CSV.` };
};

/** Rows, or in words why there are none. */
type Rows = string[][] | string;

const csvRows = (text: string, file: string): Rows => {
  const { rows, broken } = csvTable(text);
  return broken === undefined ? rows : `${file}: The list cannot be read as CSV from "${broken}" on.`;
};

/** The rows of a list in YAML, the names of its fields first. Everything is taken as the words that were written. */
const yamlRows = (text: string, file: string): Rows => {
  const rows = recordsIn(text);
  if (!rows)
    return `${file}: A list in YAML is one row a transaction, such as \`- { id: T-1, stratum: calls }\`, or one a group, such as \`- { stratum: calls, size: 40 }\`.`;
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  if (names.length === 0) return `There is nothing in ${file}.`;
  if (names.length > limits.fields)
    return `The rows of ${file} have more than ${figure(limits.fields)} different fields; a list needs \`id\` and \`stratum\`, or \`stratum\` and \`size\`.`;
  return [names, ...rows.map((row) => names.map((name) => String(row[name] ?? '')))];
};

const recordsIn = (text: string): Record<string, unknown>[] | undefined => {
  try {
    // That package compares each name with all before it; `isRow` counts the different ones.
    const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false });
    const { contents, errors } = document;
    return errors.length === 0 && isSeq(contents) && contents.items.every(isRow)
      ? document.toJS()
      : undefined;
  } catch {
    // It throws where lists stand in one another without end.
    return undefined;
  }
};

/** A group in which no field is given twice. */
const isRow = (node: unknown): boolean =>
  isMap(node) &&
  new Set(node.items.map(({ key }) => (isScalar(key) ? key.value : key))).size === node.items.length;
