import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { type KindName, kindNames } from '#domain/kind-names.ts';
import { kindOf, kinds } from '#domain/kinds.ts';
import { nearest } from '#domain/nearest.ts';
import { NotAPortfolioError } from '#files/read-portfolio.ts';
import { OptionError } from './new/given.ts';
import { makeRecord } from './new/make-record.ts';
import { asJson, asText, exitCode, type Outcome } from './new/outcome.ts';
import { StoppedError, terminalAsker } from './new/terminal-asker.ts';

interface Options {
  set: string[];
  from?: string;
  body?: string;
  slug?: string;
  portfolio: string;
  json?: boolean;
}

const gather = (value: string, before: string[]): string[] => [...before, value];

const command = new Command('new')
  .description('Writes a new record of any kind, under the next number, and checks it.')
  .argument('[kind]', `one of ${kindNames.join(', ')}`)
  .option(
    '--set <field=value>',
    'a field; again for each: --set channel=telephone --set ratings.greeting.rating=2',
    gather,
    [],
  )
  .option('--from <file>', 'a YAML file with fields to begin with; - for standard input')
  .option('--body <file>', 'a file with the text of an account, testimony, discussion or report')
  .option('--slug <words>', 'the words of the file name; by default those of the title')
  .option(
    '--portfolio <folder>',
    'the folder that holds content/ and evidence/',
    join(import.meta.dirname, '..'),
  )
  .option('--json', 'print one JSON object, and never ask')
  .exitOverride((error) => {
    process.exit(error.exitCode === 0 ? 0 : 2);
  });

command.parse();
const options = command.opts<Options>();
const canAsk = process.stdin.isTTY && process.stdout.isTTY && !options.json;
const outcome = await run(command.args[0]);
const text = options.json
  ? asJson(outcome)
  : asText(
      outcome,
      Math.min(process.stdout.columns || 100, 100),
      process.stdout.isTTY && !process.env.NO_COLOR,
    );
(options.json || outcome.done === 'written' ? process.stdout : process.stderr).write(text);
process.exitCode = exitCode(outcome);

/** Makes the record; what goes wrong by the hand of whoever called is an outcome, not an exception. */
async function run(given: string | undefined): Promise<Outcome> {
  try {
    const kind = await kindFrom(given);
    const today = new Date().toLocaleDateString('sv-SE');
    const ask = canAsk ? terminalAsker : undefined;
    return await makeRecord({ ...options, root: resolve(options.portfolio), kind, today }, ask);
  } catch (error) {
    if (error instanceof StoppedError) return { done: 'could-not-run', message: 'Nothing was written.' };
    if (error instanceof OptionError || error instanceof NotAPortfolioError)
      return { done: 'could-not-run', message: error.message };
    throw error;
  }
}

async function kindFrom(given: string | undefined): Promise<KindName> {
  const known = kindNames.find((name) => name === given);
  if (known) return known;
  if (given !== undefined) {
    const close = nearest(given, kindNames);
    const choices = `The kinds are ${kindNames.join(', ')}.`;
    throw new OptionError(`There is no kind ${given}.${close ? ` Did you mean ${close}?` : ''} ${choices}`);
  }
  if (!canAsk)
    throw new OptionError(`Say which kind of record, such as observation: ${kindNames.join(', ')}.`);
  const choices = kinds.map(({ name, title }) => ({ value: name, label: title }));
  const chosen = await terminalAsker({ type: 'choice', ask: 'Which kind of record?', choices });
  return kindOf(chosen as KindName).name;
}
