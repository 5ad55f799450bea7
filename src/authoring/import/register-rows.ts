import { type TableRow, wordsAt } from '#language/table.ts';
import type { ColumnMeaning } from '#portfolio/schema/imports.ts';
import type { Observed } from '#portfolio/schema/people.ts';
import type { PrivateRegister } from '#portfolio/schema/private-register.ts';
import type { OtherColumn } from './other-tables.ts';
import type { ImportSetting } from './plan.ts';
import { nameKey, nextPseudonyms, whoIs } from './who-is-named.ts';

/** Somebody of a register: what goes into the private register, and the pseudonym that is new, where it is. */
export interface RegisterRow {
  row: number;
  entry: Pick<PrivateRegister['people'][number], 'name' | 'alsoCalled' | 'numbers'> & { pseudonym: string };
  made?: Observed;
}

/** What would come of the rows of a register of colleagues. */
export interface RegisterRead {
  toWrite: RegisterRow[];
  passed: { row: number; why: string }[];
  wrong: { row: number; at: string; words: string }[];
}

/** Reads a register of colleagues: each who is not known yet gets a pseudonym; a pseudonym that the table names is taken. */
export const readRegisterRows = (
  rows: readonly TableRow[],
  columns: readonly OtherColumn[],
  setting: ImportSetting,
): RegisterRead => {
  const { portfolio, register } = setting;
  const read: RegisterRead = { toWrite: [], passed: [], wrong: [] };
  const seen = new Map<string, number>();
  const fresh = nextPseudonyms(portfolio, rows.length);
  for (const row of rows) {
    const all = (as: ColumnMeaning) =>
      columns.filter((one) => one.as === as).flatMap(({ index }) => wordsAt(row, index) || []);
    const name = all('name').join(' ');
    const [pseudonym] = all('colleague');
    const known = whoIs(name, portfolio, register);
    const before = seen.get(nameKey(name));
    if (name === '')
      read.wrong.push({
        row: row.number,
        at: `row ${row.number}`,
        words: 'Nobody is named here. Write the full name, or take the row out.',
      });
    else if (known !== undefined)
      read.passed.push({
        row: row.number,
        why: `is ${portfolio.observed.get(known)?.shownAs ?? known} already.`,
      });
    else if (before !== undefined)
      read.passed.push({ row: row.number, why: `names the same person as row ${before}.` });
    else {
      seen.set(nameKey(name), row.number);
      const entry = { name, alsoCalled: all('also-called'), numbers: all('number') };
      const own = pseudonym === undefined ? undefined : whoIs(pseudonym, portfolio, undefined);
      if (pseudonym !== undefined && own === undefined)
        read.wrong.push({
          row: row.number,
          at: `row ${row.number}`,
          words: `There is no pseudonym ${pseudonym} in people.yaml. Leave it empty to make a new one.`,
        });
      else if (own !== undefined) read.toWrite.push({ row: row.number, entry: { ...entry, pseudonym: own } });
      else {
        const next = fresh.shift();
        if (next)
          read.toWrite.push({
            row: row.number,
            entry: { ...entry, pseudonym: next.id },
            made: { ...next, class: 'colleague' },
          });
      }
    }
  }
  return read;
};
