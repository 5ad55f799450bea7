import { type TableRow, wordsAt } from '#language/table.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import type { ColumnMeaning } from '#portfolio/schema/imports.ts';
import { ofKind } from '#portfolio/select.ts';
import { slugOf } from '../new-record/file-slug.ts';
import { idFromWords } from '../new-record/id-from-words.ts';
import type { OtherColumn } from './other-tables.ts';
import { pointsIn } from './rating-in.ts';
import { valueMeant } from './value-words.ts';

/** A group of a sampling frame as a table gives it. */
export type Group = { id: string; describes: string; size: number } & Partial<
  Record<string, string | number>
>;

/** What would come of the rows of a table of groups, or of transactions with their group. */
export interface GroupsRead {
  groups: Group[];
  wrong: { row: number; at: string; words: string }[];
  /** The frame that holds the same groups already. */
  there?: string;
}

/** Reads the groups of a sampling frame: one a row with its size, or counted where each row is one transaction. */
export const readGroupRows = (
  rows: readonly TableRow[],
  columns: readonly OtherColumn[],
  portfolio: Portfolio,
): GroupsRead => {
  const wrong: GroupsRead['wrong'] = [];
  const found = new Map<string, Group>();
  const ids = new Set<string>();
  const hasSize = columns.some(({ as }) => as === 'size');
  for (const row of rows) {
    const cell = (as: ColumnMeaning) =>
      columns.filter((one) => one.as === as).flatMap(({ index }) => wordsAt(row, index) || [])[0];
    const name = cell('group');
    const tell = (words: string) => wrong.push({ row: row.number, at: `row ${row.number}`, words });
    if (name === undefined) {
      tell('The group is not named here. Write it, or take the row out.');
      continue;
    }
    const size = hasSize ? sizeIn(row, columns) : 1;
    if (size === undefined) {
      tell(`How many belong to ${name} is not said. Write a whole number.`);
      continue;
    }
    const before = found.get(name.toLowerCase());
    if (before && hasSize) tell(`${name} stands in a row before it. Put the two together.`);
    else if (before) before.size += 1;
    else {
      const id = idFromWords(name, ids, 'group');
      ids.add(id);
      found.set(name.toLowerCase(), { id, describes: cell('describes') ?? name, ...particulars(cell), size });
    }
  }
  const groups = [...found.values()];
  const there = sameFrame(groups, portfolio);
  return { groups, wrong, ...(there === undefined ? {} : { there }) };
};

const sizeIn = (row: TableRow, columns: readonly OtherColumn[]): number | undefined => {
  const column = columns.find(({ as }) => as === 'size');
  const cell = column && row.cells[column.index];
  const size = cell && pointsIn({ ...cell, words: cell.words.replace(/(?<=\d)[, ](?=\d{3}\b)/g, '') });
  return size !== undefined && Number.isInteger(size) && size >= 0 ? size : undefined;
};

const particulars = (cell: (as: ColumnMeaning) => string | undefined): Partial<Group> => {
  const told = (['channel', 'nature', 'complexity'] as const).flatMap((field) => {
    const words = cell(field);
    const value = words === undefined ? undefined : valueMeant(field, words);
    return value === undefined ? [] : [[field, value] as const];
  });
  const type = slugOf(cell('transactionType') ?? '', 40);
  const time = cell('time');
  return {
    ...Object.fromEntries(told),
    ...(type ? { transactionType: type } : {}),
    ...(time ? { time } : {}),
  };
};

const sameFrame = (groups: readonly Group[], portfolio: Portfolio): string | undefined => {
  const key = (strata: readonly { id: string; size?: number | undefined }[]) =>
    strata
      .map(({ id, size }) => `${id}=${size}`)
      .sort()
      .join();
  return ofKind(portfolio, 'sampling-frame', true).find(({ data }) => key(data.strata) === key(groups))
    ?.number;
};
