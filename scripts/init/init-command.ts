import { basename, resolve } from 'node:path';
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
    if (ask)
      for (const name of ['people', 'portfolio'] as const) {
        const done = await makeBasis({ root, set: [], today: localToday() }, name, ask);
        await print(advised(asText(done, process.stdout.columns || 100, true)));
        if (done.done !== 'written') return 1;
      }
    const into = folder === process.cwd() ? '' : `  cd "${basename(folder)}"\n  npm install\n`;
    await print(`\nWhat to type now:\n\n${into}  npx portfolio ${ask ? 'start' : 'new people'}\n`);
    return 0;
  });
