import { writeFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { Option } from 'commander';
import { type CheckedWhole, checkWhole } from '#files/check-whole.ts';
import { checkedFor } from '#files/checked-for.ts';
import { gateFor } from '#files/gate/gate-for.ts';
import { siteGate } from '#files/gate/leaks-in-site.ts';
import { type SheetToWrite, workbookOf } from '#files/tables/write-workbook.ts';
import { nearest } from '#language/nearest.ts';
import { counted } from '#language/words.ts';
import type { Audience } from '#public-copy/public-copy.ts';
import { csvFile } from '#report/csv.ts';
import { findingsAsText } from '#report/findings-as-text.ts';
import { blocks } from '#rules/judge.ts';
import { type ExportedList, exportedLists } from '#site/lists/exported-lists.ts';
import { siteOf } from '#site/portfolio.ts';
import {
  advised,
  advisedFindings,
  CannotRunError,
  command,
  localToday,
  portfolioFolder,
  print,
  run,
} from '../command/command.ts';
import { LeaksFoundError } from '../command/leaks-found-error.ts';

interface Options {
  portfolio?: string;
  out?: string;
  for: Audience;
}

/** The command `export`. */
export const exportTables = (): Promise<void> =>
  run(async () => {
    const program = command('export', 'Hands out lists of the portfolio as a table: Excel or CSV.')
      .argument('[lists...]', `${exportedLists.map(({ name }) => name).join(', ')}; all where none is named`)
      .option('--out <file>', 'where to write it, as .xlsx or .csv (default: portfolio.xlsx in this folder)')
      .addOption(
        new Option('--for <audience>', 'whom it is for: the public sees what its copy shows')
          .choices(['assessor', 'public'])
          .default('assessor'),
      )
      .parse();
    const { portfolio, out = 'portfolio.xlsx', for: audience } = program.opts<Options>();
    const lists = listsNamed(program.args);
    const ending = endingOf(out, lists);
    const root = portfolioFolder(portfolio);
    const checked = await checkWhole(root, localToday());
    const errors = checked.findings.filter(blocks);
    if (!checked.portfolio || errors.length > 0) return refused(errors, checked);
    const sheets = await passed(lists, checked, audience);
    if (sheets instanceof LeaksFoundError) {
      process.stderr.write(`${sheets.message}\n`);
      return 1;
    }
    const bytes = ending === '.csv' ? csvFile(sheets[0]?.rows ?? []) : workbookOf(sheets);
    writeNew(out, bytes);
    const rows = sheets.reduce((sum, one) => sum + one.rows.length - 1, 0);
    await print(`${out}: ${sheets.map(({ name }) => name).join(', ')}, ${counted(rows, 'row')}.\n`);
    return 0;
  });

/** The lists of these names, all where none is named. Throws CannotRunError where there is none of a name. */
const listsNamed = (names: readonly string[]): readonly ExportedList[] => {
  const known = exportedLists.map(({ name }) => name);
  const strange = names.find((name) => !known.includes(name));
  if (strange !== undefined) {
    const like = nearest(strange, known);
    throw new CannotRunError(
      `There is no list ${strange}.${like === undefined ? '' : ` Did you mean ${like}?`} There are ${known.join(', ')}.`,
    );
  }
  return names.length === 0 ? exportedLists : exportedLists.filter(({ name }) => names.includes(name));
};

const endingOf = (out: string, lists: readonly ExportedList[]): string => {
  const ending = extname(out).toLowerCase();
  if (ending !== '.csv' && ending !== '.xlsx')
    throw new CannotRunError(
      `${out} ends in neither .xlsx nor .csv. Name a file such as out=portfolio.xlsx.`,
    );
  if (ending === '.csv' && lists.length !== 1)
    throw new CannotRunError(
      'A CSV file holds one list: name it, as `npm run export observations out=observations.csv`.',
    );
  return ending;
};

const refused = async (errors: CheckedWhole['findings'], { texts }: CheckedWhole): Promise<number> => {
  const looks = { colour: process.stdout.isTTY === true, width: process.stdout.columns ?? 100, all: true };
  await print(
    `${advised(findingsAsText(advisedFindings(errors), { ...looks, sources: texts }))}Nothing was exported: mend the errors first.\n`,
  );
  return 1;
};

/** The sheets of these lists, or what the gate that a built copy for the same readers passes finds in them. */
const passed = async (
  lists: readonly ExportedList[],
  checked: CheckedWhole,
  audience: Audience,
): Promise<SheetToWrite[] | LeaksFoundError> => {
  const copy = checkedFor(checked, audience);
  const site = siteOf(copy, audience);
  if (!site) return [];
  const sheets = lists.map(({ title, rows }) => ({ name: title, rows: rows(site) }));
  const gate = siteGate(gateFor(checked, copy, audience));
  for (const { name, rows } of sheets) await gate.look(`${name}.csv`, csvFile(rows));
  const leaks = gate.found();
  return leaks.length > 0 ? new LeaksFoundError(leaks, 'Nothing was exported') : sheets;
};

/** Writes a file where none is. Throws CannotRunError where one is there already. */
const writeNew = (name: string, bytes: string | Uint8Array): void => {
  try {
    writeFileSync(resolve(name), bytes, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new CannotRunError(`${name} is there already. Take it away, or name another file with out=.`);
  }
};
