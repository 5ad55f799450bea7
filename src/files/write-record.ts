import { dirname, join } from 'node:path';
import { inReadingOrder } from '#portfolio/field-order.ts';
import type { Finding } from '#portfolio/finding.ts';
import { linkPortfolio, type WholeContent } from '#portfolio/link.ts';
import { nextNumber, usedNumbers } from '#portfolio/numbers.ts';
import type { AnyRecord, Artefact } from '#portfolio/portfolio.ts';
import type { Kind } from '#portfolio/schema/kinds.ts';
import { rules } from '#rules/index.ts';
import { judge, sortFindings } from '#rules/judge.ts';
import { holdNumber, NumbersHeldError, patience, pauseForOthers } from './disk/hold-number.ts';
import { pathWithin, seenAt } from './disk/inside.ts';
import { createFile, replaceFile } from './disk/write-file.ts';
import { pathsWithNumbers } from './paths-with-numbers.ts';
import { readRecord } from './read-records.ts';
import { recordText } from './record-text.ts';
import { parseYaml } from './yaml/parse-yaml.ts';

/** What a new record is to hold. */
export interface NewRecord {
  kind: Kind;
  /** The words of its file name. */
  slug: string;
  data: Readonly<Record<string, unknown>>;
  /** The text under the front matter, for an MDX kind. */
  body: string;
}

/** A new record that is not yet a file: its number, where it will lie, its text, and what forbids writing it. */
export interface Draft {
  number: string;
  file: string;
  text: string;
  findings: Finding[];
}

/**
 * A draft of a new record of the portfolio at `root`, under the next number of its letter.
 * `content` and `texts` are what reading the portfolio gave; `today` is an ISO date. Its findings are those that
 * `check` would give on shape and links: what is mended, not answered.
 */
export const draftRecord = (
  root: string,
  { content, texts }: { content: WholeContent; texts: ReadonlyMap<string, string> },
  { kind, slug, data, body }: NewRecord,
  today: string,
): Draft => {
  const used = usedNumbers(content, { paths: pathsWithNumbers(root), texts });
  const number = nextNumber(kind.letter, used);
  const file = `content/${kind.folder}/${number}-${slug}.${kind.format}`;
  const text = recordText(kind, inReadingOrder(kind, data), body);
  const read = readRecord({ file, absolute: join(root, file), bytes: text.length }, text);
  const findings = read.record ? misfits(content, read.record, text, today) : read.findings;
  return { number, file, text, findings: sortFindings(findings) };
};

/**
 * The record that holds the very text of a draft of a new one, where there is one: a try that was ended after it had
 * written, or one whose answer was lost, is not to write it once more.
 */
export const twinOf = (
  texts: ReadonlyMap<string, string>,
  draft: Pick<Draft, 'file' | 'text'>,
): { number: string; file: string } | undefined => {
  const file = [...texts].find(
    ([name, text]) => dirname(name) === dirname(draft.file) && text === draft.text,
  )?.[0];
  const number = /\/([EDQV]\d{3,6})[^/]*$/.exec(file ?? '')?.[1];
  return file === undefined || number === undefined ? undefined : { number, file };
};

/**
 * The draft of a record that is there already, with another text; `content` is what reading the portfolio gave. Its
 * findings are those that `draftRecord` gives.
 */
export const draftChange = (
  root: string,
  content: WholeContent,
  { number, file }: Pick<AnyRecord, 'number' | 'file'>,
  text: string,
  today: string,
): Draft => {
  const read = readRecord({ file, absolute: join(root, file), bytes: text.length }, text);
  const others = content.records.filter((one) => one.number !== number);
  const found = read.record
    ? misfits({ ...content, records: others }, read.record, text, today)
    : read.findings;
  return { number, file, text, findings: sortFindings(found) };
};

/**
 * Writes a draft and gives it as it was written. Another program may have taken its number since it was drafted: it is
 * drafted `again` while nobody else can take the number, and again where it is another one by then. Two that write at
 * once never take the same number. `about` is told what is about to be written, before it is. Throws EEXIST rather than
 * overwrite.
 */
export const writeRecord = (
  root: string,
  draft: Draft,
  again: () => Draft,
  about?: (last: Draft) => void,
): Draft => {
  let next = draft;
  for (const end = Date.now() + patience; Date.now() < end; next = again()) {
    const letGo = holdNumber(root, next.number);
    if (!letGo) {
      pauseForOthers();
      continue;
    }
    try {
      const last = again();
      if (last.number !== next.number) continue;
      about?.(last);
      createFile(root, last.file, last.text);
      return last;
    } finally {
      letGo();
    }
  }
  throw new NumbersHeldError();
};

/** The folder of the portfolio in which no check reads. */
const asideFolder = '.drafts';

/** Drafts hold whatever was typed: git passes them over, whatever the portfolio's own .gitignore says. */
const keepAsideFromGit = (root: string): void => {
  try {
    const rule = `${asideFolder}/.gitignore`;
    if (!seenAt(pathWithin(root, rule))) createFile(root, rule, '*\n');
  } catch {
    // A disk that is full or can only be read: what was asked for says so itself.
  }
};

/** Lays a text aside in place of what the same try has laid there before. Gives the file's path in the portfolio. */
export const replaceAside = (root: string, name: string, text: string): string => {
  const aside = `${asideFolder}/${name}`;
  keepAsideFromGit(root);
  replaceFile(root, aside, text);
  return aside;
};

/**
 * Lays a text aside under a file name, or under that name with the next number where another try has taken it: two at
 * once never take the same. Gives the file's path in the portfolio.
 */
export const keepAside = (root: string, name: string, text: string): string => {
  const [, stem = name, ending = ''] = /^(.*?)(\.[^.]*)?$/.exec(name) ?? [];
  keepAsideFromGit(root);
  for (let count = 1; ; count += 1) {
    const aside = `${asideFolder}/${stem}${count === 1 ? '' : `-${count}`}${ending}`;
    try {
      createFile(root, aside, text);
      return aside;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
};

/** What the rules that no answer settles find on a record, were it there already, leaving out what may come later. */
const misfits = (content: WholeContent, record: AnyRecord, text: string, today: string): Finding[] => {
  const joined = linkPortfolio(withRecord(content, record, text));
  const strict = rules.filter(({ answerable, later }) => answerable === false && !later);
  return judge(joined, { today }, strict).filter(
    ({ file, severity }) => file === record.file && severity === 'error',
  );
};

/** What was read, with a record that is no file yet; `text` is what it would say. */
const withRecord = (content: WholeContent, record: AnyRecord, text: string): WholeContent => {
  const places = placesIn(text, record.file);
  return {
    ...content,
    records: [...content.records, record],
    artefacts: [...content.artefacts, ...attachedTo(record)],
    placeOf: (file, path) => (file === record.file ? places(path) : content.placeOf(file, path)),
  };
};

/**
 * What was read of the portfolio at `root`, with a draft in place of the record of its number, or beside the others;
 * undefined where the draft cannot be read whole.
 */
export const withDraft = (
  root: string,
  content: WholeContent,
  { number, file, text }: Pick<Draft, 'number' | 'file' | 'text'>,
): WholeContent | undefined => {
  const { record } = readRecord({ file, absolute: join(root, file), bytes: text.length }, text);
  const others = content.records.filter((one) => one.number !== number);
  return record && withRecord({ ...content, records: others }, record, text);
};

const placesIn = (text: string, file: string) => {
  const frontMatter = file.endsWith('.mdx') ? /^---\n([\s\S]*?)\n---/.exec(text)?.[1] : undefined;
  return parseYaml(frontMatter ?? text, file, frontMatter === undefined ? 0 : 1).placeOf;
};

/** Nobody can lay a file into the folder of a number that is not known yet: the files come after the record. */
const attachedTo = ({ number, data }: AnyRecord): Artefact[] =>
  data.attachments.map(({ file: name }) => ({
    number,
    name,
    file: `evidence/${number}/${name}`,
    bytes: 1,
  }));
