import type { Answered } from '#authoring/import/answers.ts';
import { settingWith } from '#authoring/import/answers.ts';
import { meaningInWords } from '#authoring/import/in-words.ts';
import type { Layout } from '#authoring/import/layout.ts';
import type { ImportSetting } from '#authoring/import/plan.ts';
import { formOfPlan } from '#authoring/import/plan-table.ts';
import { type ReadChecks, readChecks } from '#authoring/import/read-checks.ts';
import type { Observed } from '#portfolio/schema/people.ts';
import type { ImportTold } from '#report/import-as-text.ts';
import type { ReadWhole } from '../new/read-whole.ts';
import { type DraftedChecks, draftChecks } from './draft-checks.ts';
import { type NewFile, writeImport } from './write-checks.ts';

/** A table as it was read by what was said of it. */
export const readBy = (layout: Layout, answered: Answered, setting: ImportSetting): ReadChecks =>
  readChecks(layout, answered.form, settingWith(setting, answered));

/** What was read of a portfolio, with the people who were told. */
const withPeople = ({ content, texts }: ReadWhole, made: readonly Observed[]): ReadWhole => ({
  content: { ...content, people: { ...content.people, observed: [...content.people.observed, ...made] } },
  texts,
});

/** What would come of a table, with nothing written. */
export const dryRun = (
  root: string,
  read: ReadWhole,
  checks: ReadChecks,
  answered: Answered,
  today: string,
): DraftedChecks => draftChecks(root, withPeople(read, answered.made), checks.rows, today);

/** Writes the checks of a table. `readAnew` reads the portfolio as it is once nobody else writes. */
export const writeChecks = (
  root: string,
  layout: Layout,
  answered: Answered,
  readAnew: () => { read: ReadWhole; setting: ImportSetting },
): readonly NewFile[] => {
  const { setting } = readAnew();
  const form = formOfPlan(readBy(layout, answered, setting).plan);
  return writeImport(root, answered, form, () => {
    const { read, setting: now } = readAnew();
    const checks = readChecks(layout, answered.form, now);
    return draftChecks(root, read, checks.rows, now.today).toWrite;
  });
};

/** What a dry run is told as. */
export const toldOf = (
  file: string,
  { plan }: ReadChecks,
  drafted: DraftedChecks,
  shownAs: ReadonlyMap<string, string>,
): ImportTold => ({
  file,
  noun: 'observation',
  columns: plan.columns.map(({ heading, as, quality }) => [heading, meaningInWords(as, quality)]),
  toWrite: drafted.toWrite.map(({ row, number }) => ({
    row: row.row.number,
    number,
    says: `${shownAs.get(String(row.data.colleague)) ?? row.data.colleague}, ${row.data.observedOn}: ${row.data.transaction}`,
  })),
  passed: [
    ...drafted.there.map(({ row, found }) => ({
      row: row.row.number,
      why: found.same
        ? `it is ${found.number}.`
        : `its contact is ${found.number}, which says something else. Nothing was changed; if the table is right, change ${found.number}.`,
    })),
    ...drafted.doubled.map(({ row, first }) => ({
      row: row.row.number,
      why: `it says the same as row ${first}.`,
    })),
  ],
  wrong: drafted.wrong
    .map(({ row, troubles }) => ({ row: row.row.number, troubles }))
    .sort((a, b) => a.row - b.row),
  remarks: [...new Set(plan.rows.length === 0 ? [] : drafted.toWrite.flatMap(({ row }) => [...row.remarks]))],
  findings: drafted.findings,
});
