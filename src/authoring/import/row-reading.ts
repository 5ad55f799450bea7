import type { Cell, TableRow } from '#language/table.ts';
import type { ColumnMeaning } from '#portfolio/schema/imports.ts';
import type { ReadValue } from './cell-values.ts';
import type { Column, ImportSetting, OpenQuestion, Plan, Trouble } from './plan.ts';
import { cellName } from './plan-table.ts';

/** A row while it is read: what was found so far, with the cell of each, what is wrong and what is open. */
export class RowReading {
  readonly data: Record<string, unknown> = {};
  readonly from = new Map<string, { at: string; heading: string }>();
  readonly troubles: Trouble[] = [];
  readonly open: OpenQuestion[] = [];
  readonly remarks = new Set<string>();
  readonly row: TableRow;
  readonly plan: Plan;
  readonly setting: ImportSetting;

  constructor(row: TableRow, plan: Plan, setting: ImportSetting) {
    this.row = row;
    this.plan = plan;
    this.setting = setting;
  }

  /** The columns of a meaning in which this row holds something. */
  filled(as: ColumnMeaning): Column[] {
    return this.plan.columns.filter((one) => one.as === as && this.cell(one).words !== '');
  }

  cell({ index }: Column): Cell {
    return this.row.cells[index] ?? { words: '' };
  }

  /** Takes a value for a field of the record. */
  set(field: string, value: unknown, column: Column): void {
    this.data[field] = value;
    this.note(field, column);
  }

  /** Notes the cell that a place of the record came from, by its path. */
  note(path: string, column: Column): void {
    this.from.set(path, { at: cellName(this.row, column.index), heading: column.heading });
  }

  /** Says what is wrong with a cell, once. */
  wrong(column: Column, words: string): void {
    const at = cellName(this.row, column.index);
    if (!this.troubles.some((one) => one.at === at && one.words === words))
      this.troubles.push({ row: this.row.number, at, heading: column.heading, words });
  }

  take(field: string, column: Column, read: ReadValue): void {
    if (read.trouble !== undefined) {
      this.wrong(column, read.trouble);
      return;
    }
    this.set(field, read.value, column);
    if (read.remark !== undefined) this.remarks.add(read.remark);
  }

  /** A field whose column is empty here is wrong; where there is no such column, what every row has is asked for. */
  missing(field: ColumnMeaning, words: string): void {
    const column = this.plan.columns.find(({ as }) => as === field);
    if (column) this.wrong(column, words);
    else {
      const choices = field === 'colleague' ? [...this.setting.portfolio.observed.keys()] : [];
      this.open.push({ about: 'field', field, choices });
    }
  }

  /** What somebody said that words of a field mean. */
  explained(field: string, words: string): string | undefined {
    return this.plan.form.words.find(
      (one) => one.field === field && one.words.toLowerCase() === words.toLowerCase(),
    )?.means;
  }
}
