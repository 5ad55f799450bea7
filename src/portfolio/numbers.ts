import type { AnyRecord, ReadContent } from './portfolio.ts';
import { type Letter, schemas } from './schema/kinds.ts';
import { visitReferences } from './schema/schema-walk.ts';

/** What is known of the files of a portfolio: their paths, and the texts that were read. */
export interface Files {
  paths: Iterable<string>;
  texts: ReadonlyMap<string, string>;
}

/** A number at the start of a record's file name, or the name of a folder of artefacts. */
const inPath = /^content\/[^/]+\/([EDQV]\d{3,6})(?!\d)|^evidence\/([EDQV]\d{3,6})\//;

/** A number that stands alone as a value, in a list or as an attribute. */
const asValue = /(?:[:[,-]\s*|number=)["']?([EDQV]\d{3,6})["']?\s*(?=[\],}#/>]|\n|$)/g;

/**
 * Every number that a portfolio has used: by a file or an artefact, even a withdrawn or unreadable one, or by a
 * citation, even of a record whose file is gone. In a file that cannot be read whole, what stands where a citation
 * stands counts as one. Words do not count: "error E404" in an account uses no number.
 */
export const usedNumbers = (content: ReadContent, files: Files): Set<string> => {
  const used = new Set(content.unread);
  const note = (number: string | undefined) => number !== undefined && used.add(number);
  for (const path of files.paths) {
    const [, record, artefacts] = inPath.exec(path) ?? [];
    note(record ?? artefacts);
  }
  for (const { at } of content.file?.answers ?? []) if (/^[EDQV]\d{3,6}$/.test(at)) note(at);
  const read = new Set(content.records.map(({ file }) => file));
  for (const [path, text] of files.texts)
    if (isRecordFile(path) && !read.has(path)) for (const [, number] of text.matchAll(asValue)) note(number);
  for (const record of content.records) for (const number of citedBy(record)) note(number);
  return used;
};

const isRecordFile = (path: string): boolean => !/^content\/(units|guidance)\/|^content\/[^/]+$/.test(path);

const citedBy = (record: AnyRecord): string[] => {
  const cited = record.mentions.map(({ attributes }) => attributes.number ?? '').filter(Boolean);
  visitReferences(schemas[record.kind], record.data, ({ value, meta }) => {
    if (meta.refersTo === 'record') cited.push(String(value));
  });
  return cited;
};

/** The next number of a letter: one more than the highest ever used, three digits at least. */
export const nextNumber = (letter: Letter, used: Iterable<string>): string => {
  let highest = 0;
  for (const number of used)
    if (number.startsWith(letter)) highest = Math.max(highest, Number(number.slice(1)));
  return `${letter}${String(highest + 1).padStart(3, '0')}`;
};
