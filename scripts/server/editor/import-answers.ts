import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import {
  type Answered,
  settingWith,
  somethingNew,
  withAnswer,
  withColumn,
} from '#authoring/import/answers.ts';
import type { Layout } from '#authoring/import/layout.ts';
import { tableIsOf } from '#authoring/import/other-tables.ts';
import { formFor, layoutOfTables } from '#authoring/import/read-checks.ts';
import { nextVersion } from '#authoring/new-record/ask-scorecard.ts';
import { readForms } from '#files/imports-file.ts';
import { tableLimit, tablesOf } from '#files/tables/read-table.ts';
import { day, text } from '#portfolio/schema/fields.ts';
import { columnMeanings, importsFile, tableColumn, tableForm } from '#portfolio/schema/imports.ts';
import { CannotRunError } from '../../command/command.ts';
import { dryRun, readBy, writeChecks } from '../../import/import-checks.ts';
import { mayKeepNames } from '../../import/keep-people.ts';
import { type Standing, standing } from '../../import/standing.ts';
import { type ReadWhole, readWhole } from '../../new/read-whole.ts';
import { askedIn, type EditorAnswer, json } from './answer.ts';
import { bytesOf, jsonOf } from './body-of.ts';
import { tableShown } from './import-told.ts';

/** A table that was sent, until it is written or others come. */
interface KeptTable {
  name: string;
  layout: Layout;
}

const mostKept = 3;

const sentSchema = z.strictObject({
  table: z.string().max(80),
  said: z.strictObject({
    form: tableForm.extend({ columns: z.array(tableColumn).max(500) }),
    names: z.array(z.strictObject({ name: text('A name.'), pseudonym: text('A pseudonym.') })).max(2_000),
    made: z
      .array(
        z.strictObject({ id: text('An id.'), shownAs: text('A pseudonym.'), class: z.literal('colleague') }),
      )
      .max(2_000),
    card: z
      .strictObject({
        title: text('A title.'),
        version: text('A version.'),
        agreedBy: text('A role.'),
        agreedOn: day('A day.'),
      })
      .optional(),
  }),
  answers: z
    .array(z.strictObject({ at: z.int().min(0), value: z.string().max(2_000) }))
    .max(2_000)
    .default([]),
  columns: z
    .array(z.strictObject({ heading: z.string().max(2_000), value: z.string().max(200) }))
    .max(500)
    .default([]),
  card: z
    .strictObject({ title: text('A title.'), agreedBy: text('A role.'), agreedOn: day('A day.') })
    .optional(),
  leaveOut: z.boolean().default(false),
});

type Sent = z.infer<typeof sentSchema>;

/** Answers what is asked of tables of checks: one is read, looked at by what was said of it, or written. */
export const importAnswers = (
  root: string,
  today: () => string,
): ((request: IncomingMessage, what: string) => Promise<EditorAnswer | undefined>) => {
  const kept = new Map<string, KeptTable>();
  const now = (layout: Layout, said: Answered, read = readWhole(root)): Standing =>
    standing(root, read, layout, said, read.content.file.asAt ?? today());
  const tableOf = (id: string): KeptTable => {
    const table = kept.get(id);
    if (!table)
      throw new CannotRunError('The program was started again meanwhile. Choose the file once more.');
    return table;
  };
  const shown = (id: string, said: Answered, read?: ReadWhole): EditorAnswer => {
    const { name, layout } = tableOf(id);
    return json(200, { table: id, ...tableShown(root, name, layout, said, now(layout, said, read)) });
  };
  return async (request, what) => {
    if (request.method !== 'POST') return undefined;
    if (what === 'import-read') {
      const table = await tableSent(request);
      kept.set(table.id, table);
      for (const id of [...kept.keys()].slice(0, -mostKept)) kept.delete(id);
      const { forms, broken } = readForms(root);
      if (broken)
        throw new CannotRunError(`${importsFile} cannot be read as it stands. Mend it, or take it away.`);
      return shown(table.id, { form: formFor(table.layout, forms), names: [], made: [] });
    }
    if (what !== 'import-look' && what !== 'import-write') return undefined;
    const sent = sentSchema.safeParse(await jsonOf(request)).data;
    if (!sent) throw new CannotRunError('What was sent says nothing of a table. Load the page again.');
    const { layout } = tableOf(sent.table);
    const read = readWhole(root);
    const said = saidWith(sent, (before) => now(layout, before, read), layout);
    if (what === 'import-look') return shown(sent.table, said, read);
    refuseHalf(root, layout, now(layout, said, read), sent.leaveOut);
    if (said.names.length > 0) mayKeepNames(root, read.content.file);
    const written = writeChecks(root, layout, said, () => now(layout, said));
    return json(200, { written: written.map(({ file }) => /[EDQV]\d{3,6}/.exec(file)?.[0]) });
  };
};

/** Throws CannotRunError where something is open, or rows are wrong and nobody said that they are to be left out. */
const refuseHalf = (root: string, layout: Layout, now: Standing, leaveOut: boolean): void => {
  const checks = readBy(layout, now);
  if (checks.open.length > 0)
    throw new CannotRunError('Something of the table is still open. Answer it first.');
  if (!leaveOut && dryRun(root, now, checks).wrong.length > 0)
    throw new CannotRunError('Some rows are wrong. Mend them in the table, or leave them out.');
};

const tableSent = async (request: IncomingMessage): Promise<KeptTable & { id: string }> => {
  const name = (askedIn(request).get('name') ?? '').slice(0, 300) || 'the table';
  const bytes = await bytesOf(request, tableLimit);
  const { tables, trouble } = await tablesOf(name, bytes);
  if (tables === undefined) throw new CannotRunError(trouble);
  const layout = layoutOfTables(tables);
  if (!layout)
    throw new CannotRunError(
      `${name} has no row of headings with rows under it. The first row names the columns, such as Agent, Call date and the lines of the scorecard.`,
    );
  if (tableIsOf(layout) !== 'observations')
    throw new CannotRunError(
      `${name} holds ${tableIsOf(layout) === 'colleagues' ? 'people' : 'groups of a sampling frame'} and no checks. \`npm run import\` takes it in.`,
    );
  return { id: createHash('sha256').update(bytes).digest('hex'), name, layout };
};

/** All that was said of a table, with the answers and columns that were sent now. */
const saidWith = (sent: Sent, standingBy: (said: Answered) => Standing, layout: Layout): Answered => {
  const { form, names, made, card } = sent.said;
  let said: Answered = {
    form,
    names,
    made,
    ...(card ? { card } : {}),
  };
  if (sent.answers.length > 0) {
    const before = standingBy(said);
    const { open } = readBy(layout, before);
    for (const { at, value } of sent.answers) {
      const question = open[at];
      if (question && !(question.about === 'card' && value === somethingNew))
        said = withAnswer(said, question, value, settingWith(before.setting, said));
    }
  }
  if (sent.card) {
    const { setting } = standingBy(said);
    said = { ...said, card: { ...sent.card, version: nextVersion(sent.card.title, setting) } };
  }
  for (const { heading, value } of sent.columns) {
    const [meant = '', quality] = value.split(' ');
    const as = columnMeanings.find((one) => one === meant);
    if (as) said = { ...said, form: withColumn(said.form, heading, as, quality) };
  }
  return said;
};
