import { basename, resolve } from 'node:path';
import type { Asker } from '#authoring/new-record/question.ts';
import { advised, command, localToday, print, run } from '../command/command.ts';
import { makeBasis } from '../new/make-basis.ts';
import { asText } from '../new/outcome.ts';
import { askerHere } from '../new/terminal-asker.ts';
import { beginFolder } from './begin-folder.ts';
import { layChosen, shippedUnits, unitsChosen } from './choose-units.ts';

interface Options {
  units?: string;
}

/** The command `init`. */
export const init = (): Promise<void> =>
  run(async () => {
    const program = command(
      'init',
      'Begins a portfolio in a folder of its own: an empty one, or one to be made.',
    )
      .argument('[folder]', 'where (default: this folder)', '.')
      .option(
        '--units <list>',
        'the codes of units that come with the program, or files of units: cg-312,my-unit.yaml',
      )
      .parse();
    const folder = resolve(program.args[0] ?? '.');
    const ask = askerHere(false);
    const { units } = program.opts<Options>();
    const chosen = await unitsChosen(units, shippedUnits(), ask);
    const root = beginFolder(folder);
    layChosen(root, chosen);
    await print(`Your portfolio is begun in ${folder}. Its README.md says how it goes on.\n`);
    if (ask && (await whereToWrite(ask)) === 'here')
      for (const name of ['people', 'portfolio'] as const) {
        const done = await makeBasis({ root, set: [], today: localToday() }, name, ask);
        await print(advised(asText(done, process.stdout.columns || 100, true)));
        if (done.done !== 'written') return 1;
      }
    const into = folder === process.cwd() ? '' : `  cd "${basename(folder)}"\n  npm install\n`;
    await print(`\nWhat to type now:\n\n${into}  npx portfolio start\n\n${afterwards}`);
    return 0;
  });

const afterwards = `Then open http://127.0.0.1:4321/ in your browser, or the address that it prints: there you write who you are, what
you are registered for and your first record. Or answer questions here: npx portfolio new people
`;

/** Whether somebody wants to write on in the browser, or to answer questions at this terminal. */
const whereToWrite = (ask: Asker): Promise<string> =>
  ask({
    type: 'choice',
    ask: 'Where do you want to write who you are and what you are registered for?',
    choices: [
      { value: 'browser', label: 'in my browser, in forms' },
      { value: 'here', label: 'here, one question after the other' },
    ],
    initial: 'browser',
  });
