import { type Letter, schemas } from '../kinds.ts';
import type { PortfolioRecord, ReadContent } from '../portfolio.ts';
import { visitReferences } from '../schema-walk.ts';

/** What is known of the files of a portfolio: their paths, and the texts that were read. */
export interface Files {
  paths: Iterable<string>;
  texts: ReadonlyMap<string, string>;
}

const numbers = /(?<![A-Za-z0-9])[EDQV]\d{3,6}(?![A-Za-z0-9])/g;

/**
 * Every number that a portfolio has used: by a file or an artefact, even a withdrawn or unreadable one, or by a
 * citation, even of a record whose file is gone. Text that could not be read as a record counts word by word;
 * in a record that could, only what cites does, so that "error E404" in an account uses no number.
 */
export const usedNumbers = (content: ReadContent, files: Files): Set<string> => {
  const used = new Set(content.unread);
  const note = (text: string) => {
    for (const [number] of text.matchAll(numbers)) used.add(number);
  };
  for (const path of files.paths) note(path);
  for (const answer of content.file?.answers ?? []) note(answer.at);
  const read = new Set(content.records.map(({ file }) => file));
  for (const [path, text] of files.texts) if (isRecordFile(path) && !read.has(path)) note(text);
  for (const record of content.records) for (const number of citedBy(record)) used.add(number);
  return used;
};

const isRecordFile = (path: string): boolean => !/^content\/(units|guidance)\/|^content\/[^/]+$/.test(path);

const citedBy = (record: PortfolioRecord): string[] => {
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
