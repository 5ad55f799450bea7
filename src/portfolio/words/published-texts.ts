import { onceFor } from '#language/once-for.ts';
import { leaksInRow } from '#leaks/in-row.ts';
import type { Leak } from '#leaks/leak.ts';
import type { Place } from '../finding.ts';
import type { AnyRecord, Portfolio } from '../portfolio.ts';
import type { FieldPath } from '../schema/field-path.ts';
import { isKeptFromPublic } from '../schema/fields.ts';
import { schemas } from '../schema/kinds.ts';
import { fieldsOf } from '../schema/schema-walk.ts';
import { asidesOf, rowsOf } from './body-words.ts';
import { finderOf } from './leak-knowledge.ts';
import { textsIn, visitTexts } from './texts.ts';
import { textsBelow } from './texts-below.ts';

/** A text of a portfolio that is about to be published. */
interface PublishedText {
  /** What it is about, for a message. */
  subject: string;
  /** What of the subject it is; none for its words. */
  what?: string;
  words: string;
  /** True for a row of a table, whose cells are texts by themselves. */
  isRow?: true;
  /** What stands above a row. */
  under?: string;
  /** True for a field that the public copy leaves out. */
  keptFromPublic?: boolean;
  place: () => Place;
}

/** A published text in which something was found. */
export interface LeakyText extends PublishedText {
  leaks: readonly Leak[];
}

/** Every text of a portfolio in which something was found that could make somebody known; looked for once. */
export const leakyTexts = onceFor((portfolio: Portfolio): readonly LeakyText[] => {
  const find = finderOf(portfolio);
  const leaky: LeakyText[] = [];
  const look = (text: PublishedText): void => {
    const leaks = text.isRow ? [] : find(text.words);
    if (leaks.length > 0) leaky.push({ ...text, leaks });
    const row = leaksInRow(find, text.words, text.under);
    if (row.leaks.length > 0) leaky.push({ ...text, ...row });
  };
  lookInAll(portfolio, look, () => leaky.length, cleanBy(find));
  return leaky;
});

/** The records in whose own texts a search found nothing: each is the same as long as its file is. */
const cleanBy = onceFor((_search: object) => new WeakSet<AnyRecord>());

/**
 * The published texts of which `holds` is true, beside the fields that the public copy leaves out. It goes by the words
 * alone: where it is the same one as before, what it did not hold of is not asked again.
 */
export const textsWith = (portfolio: Portfolio, holds: (words: string) => boolean): PublishedText[] => {
  const found: PublishedText[] = [];
  const look = (text: PublishedText): void => {
    if (!text.isRow && !text.keptFromPublic && holds(text.words)) found.push(text);
  };
  lookInAll(portfolio, look, () => found.length, cleanBy(holds));
  return found;
};

/** Looks at every published text, without the own texts of records of which is known that nothing is found there. */
const lookInAll = (
  portfolio: Portfolio,
  look: Look,
  found: () => number,
  clean: WeakSet<AnyRecord>,
): void => {
  for (const record of portfolio.records) {
    const before = found();
    if (!clean.has(record)) lookInRecord(portfolio, record, look);
    if (found() === before) clean.add(record);
    lookInFileNames(portfolio, record, look);
  }
  lookInShared(portfolio, look);
};

type Look = (text: PublishedText) => void;

const lookInRecord = (portfolio: Portfolio, record: AnyRecord, look: Look): void => {
  const subject = record.number;
  const start = (): Place => ({ file: record.file, line: 1, column: 1 });
  const kept = fieldsOf(schemas[record.kind]).filter(([, schema]) => isKeptFromPublic(schema));
  const isKept = (path: FieldPath | undefined) => kept.some(([name]) => name === path?.[0]);
  visitTexts(portfolio, record, ({ words, path, place }) =>
    look({ subject, words, place, keptFromPublic: isKept(path) }),
  );
  for (const below of textsBelow(portfolio, record)) look({ subject, isRow: true, ...below });
  for (const { words, line } of asidesOf(record.body))
    look({ subject, words, place: () => ({ file: record.file, line, column: 1 }) });
  for (const { words, line } of rowsOf(record.body))
    look({ subject, words, isRow: true, place: () => ({ file: record.file, line, column: 1 }) });
  for (const { attributes, place } of record.mentions)
    for (const words of Object.values(attributes)) look({ subject, words, place: () => place });
  look({ subject, what: 'the name of its file', words: record.slug, place: start });
};

const lookInFileNames = (portfolio: Portfolio, record: AnyRecord, look: Look): void => {
  for (const { name } of portfolio.artefacts.get(record.number) ?? [])
    look({
      subject: record.number,
      what: 'the name of a file in its folder',
      words: name,
      place: () => placeOfFile(portfolio, record, name),
    });
};

/** Where a record lists a file, or the record where it does not. */
const placeOfFile = (portfolio: Portfolio, record: AnyRecord, name: string): Place => {
  const index = record.data.attachments.findIndex(({ file }) => file === name);
  return index < 0
    ? { file: record.file, line: 1, column: 1 }
    : portfolio.placeOf(record.file, ['attachments', index, 'file']);
};

/** The files that the whole portfolio shares: its own, people, units, guidance, and what units ask alike. */
const lookInShared = (portfolio: Portfolio, look: Look): void => {
  const { mayBeNamed: _may, privateRegister: _where, ...file } = portfolio.file;
  const people = { vouching: [...portfolio.vouchers.values()], observed: [...portfolio.observed.values()] };
  const shared: [string, unknown][] = [
    ['content/portfolio.yaml', file],
    ['content/people.yaml', people],
    ['content/equivalences.yaml', { equivalences: portfolio.equivalences }],
    ...portfolio.units.map((unit): [string, unknown] => [`content/units/${unit.code}.yaml`, unit]),
    ...portfolio.guidance.map((page): [string, unknown] => [`content/guidance/${page.code}.yaml`, page]),
  ];
  for (const [subject, value] of shared)
    textsIn(value, [], ({ words, path }) =>
      look({ subject, words, place: () => portfolio.placeOf(subject, path) }),
    );
};
