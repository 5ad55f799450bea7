import { join } from 'node:path';
import { alreadyThere, type Found, rowKey } from '#authoring/import/already-there.ts';
import type { CheckRow } from '#authoring/import/check-row.ts';
import type { Trouble } from '#authoring/import/plan.ts';
import { withTitles } from '#authoring/import/titles.ts';
import { fileSlug } from '#authoring/new-record/file-slug.ts';
import { pathsWithNumbers } from '#files/paths-with-numbers.ts';
import { placesIn } from '#files/places-in.ts';
import { readRecord } from '#files/read-records.ts';
import { recordText } from '#files/record-text.ts';
import { inReadingOrder } from '#portfolio/field-order.ts';
import type { Finding } from '#portfolio/finding.ts';
import { linkPortfolio } from '#portfolio/link.ts';
import { nextNumber, usedNumbers } from '#portfolio/numbers.ts';
import type { AnyRecord } from '#portfolio/portfolio.ts';
import { kindOf } from '#portfolio/schema/kinds.ts';
import { rules } from '#rules/index.ts';
import { judge } from '#rules/judge.ts';
import type { ReadWhole } from '../new/read-whole.ts';

/** A row with the record that it would become. */
export interface DraftedCheck {
  row: CheckRow;
  number: string;
  file: string;
  text: string;
}

/** What a rule asks of so many of the records that are to be written. */
export interface AskedOf {
  rule: string;
  count: number;
  mend: string;
}

/** What would come of the rows of a table: each stands in one of the first four lists. */
export interface DraftedChecks {
  toWrite: DraftedCheck[];
  there: { row: CheckRow; found: Found }[];
  /** Rows that say the same as one before them. */
  doubled: { row: CheckRow; first: number }[];
  wrong: { row: CheckRow; troubles: readonly Trouble[] }[];
  /** What an assessor would still ask of what is to be written, once for each rule. */
  findings: AskedOf[];
}

const kind = kindOf('observation');

/**
 * Makes records of rows and holds them to the schema and the rules as if they were there, all at once. Nothing is written.
 * `today` is an ISO date.
 */
export const draftChecks = (
  root: string,
  { content, texts }: ReadWhole,
  rows: readonly CheckRow[],
  today: string,
  isAsked = true,
): DraftedChecks => {
  const find = alreadyThere(linkPortfolio(content));
  const drafted: DraftedChecks = { toWrite: [], there: [], doubled: [], wrong: [], findings: [] };
  const seen = new Map<string, number>();
  const fresh = rows.filter((row) => {
    if (row.troubles.length > 0) return void drafted.wrong.push({ row, troubles: row.troubles });
    const found = find(row.data);
    if (found) return void drafted.there.push({ row, found });
    const first = seen.get(rowKey(row.data));
    if (first !== undefined) return void drafted.doubled.push({ row, first });
    seen.set(rowKey(row.data), row.row.number);
    return true;
  });
  const used = usedNumbers(content, { paths: pathsWithNumbers(root), texts });
  for (const { number } of content.records) used.add(number);
  const records: AnyRecord[] = [];
  for (const row of withTitles(fresh)) {
    const number = nextNumber(kind.letter, used);
    const file = `content/${kind.folder}/${number}-${fileSlug(String(row.data.title))}.${kind.format}`;
    const text = recordText(kind, inReadingOrder(kind, row.data));
    const read = readRecord({ file, absolute: join(root, file), bytes: text.length }, text);
    if (!read.record) {
      drafted.wrong.push({ row, troubles: read.findings.map((one) => troubleOf(one, row, text, file)) });
      continue;
    }
    used.add(number);
    records.push(read.record);
    drafted.toWrite.push({ row, number, file, text });
  }
  return judged({ content, texts }, drafted, records, today, isAsked);
};

/** What is mended before anything is written: what nobody can answer for, and words that could make somebody known. */
const isStopping = ({ answerable, later, statements = [] }: (typeof rules)[number]): boolean =>
  (answerable === false && !later) || statements.includes('DP-1');

/** Each is told at its own row, so that these gather nothing. */
const stopping = rules.filter(isStopping).map(({ gather: _gather, ...rule }) => rule);
const waiting = rules.filter((rule) => !isStopping(rule));

/** The rows whose records an error stands against that nobody can answer for are wrong; what else is found may wait. */
const judged = (
  { content, texts }: ReadWhole,
  drafted: DraftedChecks,
  records: readonly AnyRecord[],
  today: string,
  isAsked: boolean,
): DraftedChecks => {
  if (records.length === 0) return drafted;
  const files = new Map(drafted.toWrite.map((one) => [one.file, one]));
  const all = new Map([...texts, ...drafted.toWrite.map(({ file, text }) => [file, text] as const)]);
  const joined = (kept: readonly AnyRecord[]) =>
    linkPortfolio({ ...content, records: [...content.records, ...kept], placeOf: placesIn(all) });
  const stops = judge(joined(records), { today }, stopping).filter(
    ({ file, severity }) => severity === 'error' && files.has(file),
  );
  const stopped = Map.groupBy(stops, ({ file }) => file);
  for (const [file, findings] of stopped) {
    const { row, text } = files.get(file) as DraftedCheck;
    drafted.wrong.push({ row, troubles: findings.map((one) => troubleOf(one, row, text, file)) });
  }
  const kept = records.filter(({ file }) => !stopped.has(file));
  return {
    ...drafted,
    toWrite: drafted.toWrite.filter(({ file }) => !stopped.has(file)),
    findings: isAsked ? askedOf(kept, judge(joined(kept), { today }, waiting)) : [],
  };
};

/** The findings that are about some of these records, each with how many of them. */
const askedOf = (records: readonly AnyRecord[], found: readonly Finding[]): AskedOf[] => {
  const numbers = new Map(records.map(({ file, number }) => [file, number]));
  const known = new Set(numbers.values());
  const about = (one: Finding): string[] =>
    (one.subjects ?? [numbers.get(one.file) ?? '']).filter((number) => known.has(number));
  return [...Map.groupBy(found, ({ rule }) => rule)].flatMap(([rule, all]) => {
    const count = new Set(all.flatMap(about)).size;
    return count > 0
      ? [{ rule, count, mend: (all.find((one) => about(one).length > 0) ?? all[0])?.mend ?? '' }]
      : [];
  });
};

/** A finding on a record that is no file yet, at the cell that its words came from. */
const troubleOf = (finding: Finding, { row, from }: CheckRow, text: string, file: string): Trouble => {
  const places = placesIn(new Map([[file, text]]));
  const found = [...from]
    .map(([path, cell]) => ({
      cell,
      line: places(
        file,
        path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
      ).line,
    }))
    .filter(({ line }) => line <= finding.line)
    .sort((a, b) => b.line - a.line)[0];
  const words = `${finding.message} ${finding.mend}`;
  return found
    ? { row: row.number, at: found.cell.at, heading: found.cell.heading, words }
    : { row: row.number, at: `row ${row.number}`, words };
};
