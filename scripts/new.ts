import { type KindName, kindNames } from '#domain/kind-names.ts';
import { kinds } from '#domain/kinds.ts';
import { nearest } from '#domain/nearest.ts';
import type { Asker } from '#domain/new-record/question.ts';
import { CannotRunError, command, localToday, portfolioFolder, print, run } from './command/command.ts';
import { beginning } from './new/beginning.ts';
import { basis, makeBasis } from './new/make-basis.ts';
import { makeRecord } from './new/make-record.ts';
import { asJson, asText, exitCode } from './new/outcome.ts';
import { terminalAsker } from './new/terminal-asker.ts';

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

type Made = KindName | keyof typeof basis;

const isBasis = (name: Made): name is keyof typeof basis => Object.hasOwn(basis, name);

const made: readonly Made[] = [...kindNames, ...(Object.keys(basis) as (keyof typeof basis)[])];

const kindFrom = async (given: string | undefined, ask: Asker | undefined): Promise<Made> => {
  const known = made.find((name) => name === given);
  if (known) return known;
  const names = made.join(', ');
  if (given !== undefined) {
    const close = nearest(given, made);
    throw new CannotRunError(
      `There is no kind ${given}.${close ? ` Did you mean ${close}?` : ''} The kinds are ${names}.`,
    );
  }
  if (!ask)
    throw new CannotRunError(`Say which kind of record, such as observation. The kinds are ${names}.`);
  const choices = kinds.map(({ name, title }) => ({ value: name, label: title }));
  return (await ask({ type: 'choice', ask: 'Which kind of record?', choices })) as KindName;
};

await run(async () => {
  const program = command('new', 'Writes a record of any kind under the next number, and checks it.')
    .argument('[kind]', `one of ${made.join(', ')}`)
    .option('--set <field=value>', 'a field; again for each: --set ratings.greeting.rating=2', gather, [])
    .option(
      '--from <numbers or file>',
      'for an account, the records it looks back on: --from E014,E020; for any kind, a YAML file with fields to begin with, - for standard input',
      gather,
      [],
    )
    .option('--from-colleague <id>', 'for an account: all checks, feedback and coaching of a colleague')
    .option('--period <from..to>', 'for an account: only from one day to another, 2026-03-01..2026-05-31')
    .option('--body <file>', 'a file with the text of an MDX record; - for standard input')
    .option('--slug <words>', 'the words of the file name (default: those of the title)')
    .option('--json', 'print one JSON object, and never ask')
    .parse();
  const options = program.opts<Options>();
  const root = portfolioFolder(options.portfolio);
  const ask = process.stdin.isTTY && process.stdout.isTTY && !options.json ? terminalAsker : undefined;
  const kind = await kindFrom(program.args[0], ask);
  const { file, lookBack } = beginning(options, kind);
  const wish = { ...options, from: file, lookBack, root, today: localToday() };
  const outcome = isBasis(kind) ? await makeBasis(wish, kind, ask) : await makeRecord({ ...wish, kind }, ask);
  const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
  const text = options.json ? asJson(outcome) : asText(outcome, process.stdout.columns || 100, colour);
  if (options.json || outcome.done === 'written') await print(text);
  else process.stderr.write(text);
  return exitCode(outcome);
});
