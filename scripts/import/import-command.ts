import { basename } from 'node:path';
import { Option } from 'commander';
import type { Answered } from '#authoring/import/answers.ts';
import { questionInWords } from '#authoring/import/in-words.ts';
import type { Layout } from '#authoring/import/layout.ts';
import { tableIsOf } from '#authoring/import/other-tables.ts';
import type { ImportSetting } from '#authoring/import/plan.ts';
import { formFor, layoutOfTables, type ReadChecks } from '#authoring/import/read-checks.ts';
import type { Asker } from '#authoring/new-record/question.ts';
import { readForms } from '#files/imports-file.ts';
import { readTables } from '#files/tables/read-table.ts';
import { meantDay } from '#language/meant-day.ts';
import { counted } from '#language/words.ts';
import { linkPortfolio } from '#portfolio/link.ts';
import { importsFile, type TableForm } from '#portfolio/schema/imports.ts';
import { importAsText } from '#report/import-as-text.ts';
import {
  advised,
  CannotRunError,
  command,
  localToday,
  portfolioFolder,
  print,
  run,
} from '../command/command.ts';
import { readWhole } from '../new/read-whole.ts';
import { askerHere } from '../new/terminal-asker.ts';
import { formSaid, withNewPeople } from './answered-at-once.ts';
import { askOpen } from './ask-import.ts';
import type { DraftedChecks } from './draft-checks.ts';
import { dryRun, readBy, toldOf, writeChecks } from './import-checks.ts';
import { importColleagues, importGroups } from './import-others.ts';
import { mayKeepNames } from './keep-people.ts';
import { type Standing, standing } from './standing.ts';

interface Options {
  portfolio?: string;
  set: string[];
  column: string[];
  word: string[];
  scorecard?: string;
  blank?: string;
  dayOrder?: string;
  unrated?: string;
  of?: TableForm['of'];
  newScorecard?: string;
  agreedBy?: string;
  agreedOn?: string;
  newPeople?: boolean;
  leaveOut?: boolean;
  write?: boolean;
  rows?: boolean;
}

const gather = (value: string, before: string[]): string[] => [...before, value];

const program = () =>
  command(
    'import',
    'Takes in a table, CSV or Excel: checks, such as an export of quality monitoring, a register of colleagues, or groups of a sampling frame.',
  )
    .argument('[file]', 'the table')
    .argument('[fields...]', 'fields that every row has: channel=telephone')
    .option('--set <field=value>', 'the same, for each field', gather, [])
    .option(
      '--column <heading=what>',
      'what a column holds: column="Agent=colleague", column="Q1=rating greeting"',
      gather,
      [],
    )
    .option(
      '--word <field:words=value>',
      'what words of the table mean: word="channel:Chat 2=online"',
      gather,
      [],
    )
    .option(
      '--scorecard <number>',
      'the scorecard that the ratings are of (default: the one in force on the day)',
    )
    .option('--new-scorecard <title>', 'make a scorecard of the columns, with agreed-by and agreed-on')
    .option('--agreed-by <role>', 'who agreed that scorecard: agreed-by="Operations manager"')
    .option('--agreed-on <day>', 'the day on which it was agreed: agreed-on=2026-01-07')
    .addOption(
      new Option('--of <what>', 'what the rows are (default: as the headings say)').choices([
        'observations',
        'colleagues',
        'groups',
      ]),
    )
    .addOption(
      new Option('--blank <what>', 'what an empty rating says').choices(['not-applicable', 'missing']),
    )
    .addOption(
      new Option('--unrated <what>', 'what is written on lines that no column rates').choices([
        'not-applicable',
      ]),
    )
    .addOption(
      new Option('--day-order <order>', 'what comes first in 03/04/2026').choices([
        'day-first',
        'month-first',
      ]),
    )
    .option('--new-people', 'make a pseudonym for everybody who is named and not known')
    .option('--leave-out', 'write the other rows where some are wrong')
    .option('--rows', 'show every row')
    .option('--write', 'write without asking')
    .parse();

/** The command `import`. */
export const importTable = (): Promise<void> =>
  run(async () => {
    const parsed = program();
    const options = parsed.opts<Options>();
    const [path, ...fields] = parsed.args;
    if (path === undefined)
      throw new CannotRunError('Name the file of the table: `npm run import checks.xlsx`.');
    const root = portfolioFolder(options.portfolio);
    const { tables, trouble } = await readTables(path);
    if (tables === undefined) throw new CannotRunError(trouble);
    const layout = layoutOfTables(tables);
    if (!layout)
      throw new CannotRunError(
        `${basename(path)} has no row of headings with rows under it. The first row names the columns, such as Agent, Call date and the lines of the scorecard.`,
      );
    const forms = readForms(root);
    if (forms.broken)
      throw new CannotRunError(
        `${importsFile} cannot be read as it stands. Run \`npm run check\` to see why, or take it away.`,
      );
    const said = {
      ...options,
      columns: options.column,
      words: options.word,
      fields: [...options.set, ...fields],
    };
    const of = options.of ?? tableIsOf(layout);
    if (of !== 'observations') {
      const form = formSaid(formFor(layout, forms.forms, of), { ...said, fields: [] });
      const settingNow = () => settingOf(root);
      const wanted = { ...options, fields: said.fields };
      const take = of === 'colleagues' ? importColleagues : importGroups;
      return take({ root, path, layout, form, settingNow, wanted, ask: askerHere(false) });
    }
    const answered: Answered = {
      ...cardSaid(options),
      form: formSaid(formFor(layout, forms.forms), said),
      names: [],
      made: [],
    };
    return taken({ root, path, layout, options, ask: askerHere(false) }, answered);
  });

/** The scorecard that is to be made. Throws CannotRunError where it is not said who agreed it, and when. */
const cardSaid = ({ newScorecard: title, agreedBy, agreedOn }: Options): Pick<Answered, 'card'> => {
  if (title === undefined) return {};
  const day = agreedOn === undefined ? undefined : meantDay(agreedOn);
  if (agreedBy === undefined || day === undefined || day.instead !== undefined)
    throw new CannotRunError(
      'A scorecard is agreed: say by whom and when, as agreed-by="Operations manager" agreed-on=2026-01-07.',
    );
  return { card: { title, version: '1', agreedBy, agreedOn: day.day } };
};

interface Taking {
  root: string;
  path: string;
  layout: Layout;
  options: Options;
  ask: Asker | undefined;
}

/** Asks what is open, shows what would come of it, and writes it where that is wanted. Gives the exit code. */
const taken = async (taking: Taking, begun: Answered): Promise<number> => {
  const { root, layout, options, ask } = taking;
  const answered = await allAnswered(taking, begun);
  const now = standingOf(taking, answered);
  const checks = readBy(layout, now);
  if (checks.open.length > 0) return leftOpen(checks);
  if (answered.names.length > 0) mayKeepNames(root, now.setting.portfolio.file);
  const drafted = dryRun(root, now, checks);
  await showDryRun(taking, checks, drafted, now);
  const stops = drafted.wrong.length > 0 && !options.leaveOut;
  if (stops)
    return told(
      `Nothing was written: a table is taken in whole. Mend ${drafted.wrong.length === 1 ? 'that row' : 'those rows'} in the table, or say leave-out to write the others.\n`,
      1,
    );
  if (drafted.toWrite.length === 0)
    return told('There is nothing to write.\n', drafted.wrong.length > 0 ? 1 : 0);
  const wanted =
    options.write ??
    (await ask?.({
      type: 'yes-no',
      ask: `Write ${counted(drafted.toWrite.length, 'record')}?`,
      initial: true,
    }));
  if (!wanted) return told('Nothing was written. Say write to write it.\n', 0);
  const written = writeChecks(root, layout, answered, () => standingOf(taking, answered));
  const numbers = written.map(({ file }) => /[EDQV]\d{3,6}/.exec(file)?.[0]);
  const which = numbers.length > 1 ? `${numbers[0]} to ${numbers.at(-1)}` : numbers[0];
  return told(
    `Wrote ${counted(written.length, 'record')}, ${which}. What the columns hold is kept in ${importsFile}: the next table of the same columns needs no question.\n`,
    0,
  );
};

const settingOf = (root: string): ImportSetting => {
  const { content } = readWhole(root);
  const today = content.file.asAt ?? localToday();
  return { portfolio: linkPortfolio(content), register: content.register, today };
};

/** The portfolio as it is now, with what was said of the table. */
const standingOf = ({ root, layout }: Taking, answered: Answered): Standing => {
  const read = readWhole(root);
  return standing(root, read, layout, answered, read.content.file.asAt ?? localToday());
};

const allAnswered = async (taking: Taking, begun: Answered): Promise<Answered> => {
  const { layout, options, ask } = taking;
  let answered = begun;
  if (options.newPeople) {
    const now = standingOf(taking, answered);
    answered = withNewPeople(answered, readBy(layout, now).open, now.setting);
  }
  for (;;) {
    const now = standingOf(taking, answered);
    const [question] = ask ? readBy(layout, now).open : [];
    if (question === undefined || ask === undefined) return answered;
    answered = await askOpen(question, answered, now.setting, ask);
  }
};

/** What is to be said first, where nobody sits at a terminal to be asked. */
const leftOpen = ({ open }: ReadChecks): Promise<number> =>
  told(
    `Nothing was written. This is to be said first, as options or at a terminal, where it is asked:\n${open.map((one) => `  ${questionInWords(one)}\n    ${howToSay(one)}\n`).join('')}`,
    1,
  );

const howToSay = (one: ReadChecks['open'][number]): string => {
  const among =
    'choices' in one && one.choices.length > 0
      ? one.choices.map((choice) => (typeof choice === 'string' ? choice : choice.id))
      : [];
  const of = among.length > 0 ? ` One of ${among.slice(0, 12).join(', ')}.` : '';
  if (one.about === 'column') return `→ column="${one.heading}=left-out", or what it holds`;
  if (one.about === 'line')
    return `→ column="${one.heading}=rating ${among[0] ?? 'greeting'}", or column="${one.heading}=left-out".${of}`;
  if (one.about === 'field') return `→ ${one.field}=${among[0] ?? '"…"'}.${of}`;
  if (one.about === 'word')
    return `→ word="${one.field}:${one.words}=${/^\S+/.exec(among[0] ?? '')?.[0] ?? '…'}".${of}`;
  if (one.about === 'person')
    return '→ new-people makes a pseudonym for each; or write them into private/people.yaml with theirs';
  if (one.about === 'evaluator') return '→ evaluator="Quality analyst", or your own id where it was you';
  if (one.about === 'card')
    return '→ new-scorecard="Contact scorecard" with agreed-by and agreed-on makes one of them, or scorecard=E001';
  if (one.about === 'scorecard') return '→ scorecard=E001, or mend the day from which it is in force';
  if (one.about === 'unrated') return '→ unrated=not-applicable, or name the columns';
  if (one.about === 'blank') return '→ blank=not-applicable or blank=missing';
  return '→ day-order=month-first or day-order=day-first';
};

const told = async (text: string, code: number): Promise<number> => {
  await print(advised(text));
  return code;
};

const showDryRun = (
  { path, options }: Taking,
  checks: ReadChecks,
  drafted: DraftedChecks,
  now: Standing,
): Promise<void> => {
  const width = Math.min(process.stdout.columns || 100, 100);
  const text = importAsText(toldOf(basename(path), checks, drafted, now), width, options.rows);
  return print(`${advised(text)}\n`);
};
