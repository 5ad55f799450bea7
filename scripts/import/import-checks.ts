import type { Answered } from '#authoring/import/answers.ts';
import { meaningInWords } from '#authoring/import/in-words.ts';
import type { Layout } from '#authoring/import/layout.ts';
import { formOfPlan } from '#authoring/import/plan-table.ts';
import { type ReadChecks, readChecks } from '#authoring/import/read-checks.ts';
import type { ImportTold } from '#report/import-as-text.ts';
import { type DraftedChecks, draftChecks } from './draft-checks.ts';
import type { Standing } from './standing.ts';
import { type NewFile, writeImport } from './write-import.ts';

/** A table as it was read by what was said of it. */
export const readBy = (layout: Layout, { form, setting }: Standing): ReadChecks =>
  readChecks(layout, form, setting);

/** What would come of a table, with nothing written. */
export const dryRun = (root: string, { read, setting }: Standing, { rows }: ReadChecks): DraftedChecks =>
  draftChecks(root, read, rows, setting.today);

/** Writes the checks of a table. `standingNow` reads the portfolio anew, as it is once nobody else writes. */
export const writeChecks = (
  root: string,
  layout: Layout,
  answered: Answered,
  standingNow: () => Standing,
): readonly NewFile[] =>
  writeImport(root, answered, () => {
    const now = standingNow();
    const checks = readBy(layout, now);
    const { toWrite } = draftChecks(root, now.read, checks.rows, now.setting.today, false);
    return { files: [...(now.card ? [now.card] : []), ...toWrite], form: formOfPlan(checks.plan) };
  });

/** What a dry run is told as. */
export const toldOf = (
  file: string,
  { plan }: ReadChecks,
  drafted: DraftedChecks,
  { setting, card }: Standing,
): ImportTold => ({
  file,
  noun: 'observation',
  columns: plan.columns.map(({ heading, as, quality }) => [heading, meaningInWords(as, quality)]),
  ...(card ? { card: card.text } : {}),
  toWrite: drafted.toWrite.map(({ row: { row, data }, number }) => ({
    row: row.number,
    number,
    says: `${setting.portfolio.observed.get(String(data.colleague))?.shownAs ?? data.colleague}, ${data.observedOn}: ${data.transaction}`,
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
  remarks: [...new Set(drafted.toWrite.flatMap(({ row }) => [...row.remarks]))],
  findings: drafted.findings,
});
