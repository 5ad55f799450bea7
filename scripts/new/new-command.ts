import { command, localToday, portfolioFolder, run } from '../command/command.ts';
import { againOptions, beginning } from './beginning.ts';
import { makeBasis } from './make-basis.ts';
import { makeRecord } from './make-record.ts';
import { offerFolder } from './offer-folder.ts';
import { tellOutcome } from './tell-outcome.ts';
import { askerHere } from './terminal-asker.ts';
import { whichDraft } from './which-draft.ts';
import { isBasis, made, whichKind } from './which-kind.ts';

interface Options {
  set: string[];
  from: string[];
  fromColleague?: string;
  period?: string;
  body?: string;
  slug?: string;
  portfolio?: string;
  json?: boolean;
}

const gather = (value: string, before: string[]): string[] => [...before, value];

/** The command `new`. */
export const newRecord = (): Promise<void> =>
  run(async () => {
    const program = command('new', 'Writes a record of any kind under the next number, and checks it.')
      .argument('[kind]', `one of ${made.join(', ')}`)
      .argument('[fields...]', 'fields with their values: channel=telephone')
      .option('--set <field=value>', 'the same, for each field: --set ratings.greeting.rating=2', gather, [])
      .option(
        '--from <numbers or file>',
        'for an account, the records it looks back on: --from E014,E020; for any kind, a YAML file with fields to begin with, - for standard input',
        gather,
        [],
      )
      .option('--from-colleague <id>', 'for an account: all checks, feedback and coaching of a colleague')
      .option('--period <from..to>', 'for an account: only from one day to another, 2026-03-01..2026-05-31')
      .option(
        '--body <file>',
        'a file with the text of an MDX record, a Word document (.docx) too; - for standard input',
      )
      .option('--slug <words>', 'the words of the file name (default: those of the title)')
      .option('--json', 'print one JSON object, and never ask')
      .parse();
    const options = program.opts<Options>();
    const ask = askerHere(options.json);
    const [named, ...fields] = program.args;
    const kind = await whichKind(named, ask);
    await offerFolder(options.portfolio, isBasis(kind), ask);
    const root = portfolioFolder(options.portfolio);
    const given = beginning(options, kind);
    const { lookBack } = given;
    const file = given.file ?? (ask && (await whichDraft(root, kind, ask)));
    const set = [...options.set, ...fields];
    const wish = {
      ...options,
      set,
      from: file,
      lookBack,
      again: againOptions(options),
      root,
      today: localToday(),
    };
    const done = isBasis(kind) ? await makeBasis(wish, kind, ask) : await makeRecord({ ...wish, kind }, ask);
    return tellOutcome(done, root, options.json);
  });
