import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readGroupRows } from '#authoring/import/group-rows.ts';
import { meaningInWords } from '#authoring/import/in-words.ts';
import type { Layout } from '#authoring/import/layout.ts';
import { type OtherColumn, type OtherTable, otherColumns } from '#authoring/import/other-tables.ts';
import type { ImportSetting } from '#authoring/import/plan.ts';
import { readRegisterRows } from '#authoring/import/register-rows.ts';
import type { Asker } from '#authoring/new-record/question.ts';
import { whileHeld } from '#files/disk/hold-number.ts';
import { keepForm } from '#files/imports-file.ts';
import { yamlText } from '#files/record-text.ts';
import { counted } from '#language/words.ts';
import type { TableForm } from '#portfolio/schema/imports.ts';
import { importAsText } from '#report/import-as-text.ts';
import { advised, print } from '../command/command.ts';
import { makeRecord } from '../new/make-record.ts';
import { tellOutcome } from '../new/tell-outcome.ts';
import { keepPeople, mayKeepNames } from './keep-people.ts';

/** A table of something else than checks, and how it is to be taken in. */
export interface OtherTaking {
  root: string;
  path: string;
  layout: Layout;
  form: TableForm;
  settingNow: () => ImportSetting;
  ask: Asker | undefined;
  wanted: { leaveOut?: boolean; write?: boolean; rows?: boolean; fields: readonly string[] };
}

const told = async (text: string, code: number): Promise<number> => {
  await print(advised(text));
  return code;
};

const columnsTold = (columns: readonly OtherColumn[]) =>
  columns.map(({ heading, as }) => [heading, meaningInWords(as)] as const);

const keptForm = ({ form }: OtherTaking, of: OtherTable, columns: readonly OtherColumn[]): TableForm => ({
  ...form,
  of,
  columns: columns.map(({ heading, as }) => ({ heading, as })),
});

const wrongTold = (wrong: readonly { row: number; at: string; words: string }[]) =>
  wrong.map(({ row, at, words }) => ({ row, troubles: [{ at, words }] }));

const width = (): number => Math.min(process.stdout.columns || 100, 100);

/** Takes in a register of colleagues: new pseudonyms into people.yaml, whose they are into the private register. */
export const importColleagues = async (taking: OtherTaking): Promise<number> => {
  const { root, path, layout, ask, wanted } = taking;
  const columns = otherColumns(layout, 'colleagues', taking.form);
  const setting = taking.settingNow();
  const read = readRegisterRows(layout.rows, columns, setting);
  mayKeepNames(root, setting.portfolio.file);
  await told(
    `${importAsText(
      {
        file: basename(path),
        noun: 'pseudonym',
        columns: columnsTold(columns),
        toWrite: read.toWrite.map(({ row, entry, made }) => ({
          row,
          number: entry.pseudonym,
          says: made ? 'somebody new' : 'whose it is',
        })),
        passed: read.passed,
        wrong: wrongTold(read.wrong),
        remarks: [],
        findings: [],
      },
      width(),
      wanted.rows,
    )}\n`,
    0,
  );
  if (read.wrong.length > 0 && !wanted.leaveOut)
    return told(
      'Nothing was written: a table is taken in whole. Mend it, or say leave-out to write the others.\n',
      1,
    );
  if (read.toWrite.length === 0) return told('There is nothing to write.\n', read.wrong.length > 0 ? 1 : 0);
  if (
    !(
      wanted.write ??
      (await ask?.({
        type: 'yes-no',
        ask: `Write ${counted(read.toWrite.length, 'pseudonym')}?`,
        initial: true,
      }))
    )
  )
    return told('Nothing was written. Say write to write it.\n', 0);
  const written = whileHeld(root, 'import', () => {
    const { toWrite } = readRegisterRows(layout.rows, columns, taking.settingNow());
    keepPeople(root, {
      names: toWrite.map(({ entry }) => entry),
      made: toWrite.flatMap(({ made }) => made ?? []),
    });
    keepForm(root, keptForm(taking, 'colleagues', columns));
    return toWrite.length;
  });
  return told(
    `Wrote ${counted(written, 'pseudonym')}. Whose they are stands in private/people.yaml and nowhere else.\n`,
    0,
  );
};

/** Takes in the groups of a sampling frame: the frame is begun with them, and asked for what no table says. */
export const importGroups = async (taking: OtherTaking): Promise<number> => {
  const { path, layout, ask, wanted } = taking;
  const columns = otherColumns(layout, 'groups', taking.form);
  const { portfolio, today } = taking.settingNow();
  const read = readGroupRows(layout.rows, columns, portfolio);
  const text = importAsText(
    {
      file: basename(path),
      noun: 'group',
      columns: columnsTold(columns),
      toWrite: read.groups.map((one, index) => ({
        row: index + 1,
        number: one.id,
        says: `${one.size}: ${one.describes}`,
      })),
      passed: [],
      wrong: wrongTold(read.wrong),
      remarks: [],
      findings: [],
    },
    width(),
    wanted.rows,
  );
  await told(`${text}\n`, 0);
  if (read.wrong.length > 0 && !wanted.leaveOut)
    return told(
      'Nothing was written: a table is taken in whole. Mend it, or say leave-out to write the others.\n',
      1,
    );
  if (read.there !== undefined)
    return told(`${read.there} holds the same groups. There is nothing to write.\n`, 0);
  if (!wanted.write && !ask)
    return told('Nothing was written. Say write, with the other fields of the frame, to write it.\n', 0);
  return frameOf(taking, columns, read.groups, today);
};

const frameOf = async (
  taking: OtherTaking,
  columns: readonly OtherColumn[],
  strata: readonly unknown[],
  today: string,
): Promise<number> => {
  const folder = mkdtempSync(join(tmpdir(), 'portfolio-import-'));
  try {
    const from = join(folder, 'groups.yaml');
    writeFileSync(from, yamlText({ strata }));
    const wish = {
      root: taking.root,
      kind: 'sampling-frame' as const,
      set: taking.wanted.fields,
      from,
      today,
    };
    const outcome = await makeRecord(wish, taking.ask);
    if (outcome.done === 'written') keepForm(taking.root, keptForm(taking, 'groups', columns));
    return await tellOutcome(outcome, taking.root, false);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
