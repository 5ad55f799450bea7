import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { findingsAsText } from '#report/findings-as-text.ts';
import { blocks } from '#rules/judge.ts';
import { sheetKinds } from '#sheets/kinds.ts';
import {
  advised,
  advisedFindings,
  CannotRunError,
  command,
  localToday,
  portfolioFolder,
  print,
  run,
} from '../command/command.ts';
import { LeaksFoundError } from '../command/leaks-found-error.ts';
import { kindAsked } from './chosen.ts';
import type { SheetMaker } from './make-sheet.ts';

interface Options extends Record<string, string | undefined> {
  portfolio?: string;
  out?: string;
}

/** What any kind of sheet asks, each once, with the kinds that ask it. */
const asked = (): { option: string; says: string }[] => {
  const all = sheetKinds.flatMap(({ name, asks }) => asks.map((ask) => ({ ...ask, name })));
  return [...new Set(all.map(({ option }) => option))].map((option) => ({
    option,
    says: all
      .filter((one) => one.option === option)
      .map(({ name, says, many }) => `${name}: ${says}${many ? ', or several, parted by commas' : ''}`)
      .join('; '),
  }));
};

/** Writes a file where none is. Throws CannotRunError where one is there already. */
const writeNew = (name: string, text: string): void => {
  try {
    writeFileSync(resolve(name), text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new CannotRunError(`${name} is there already. Take it away, or name another file with out=.`);
  }
};

/** The command `sheet`, with the maker of sheets. */
export const sheet = (make: SheetMaker): Promise<void> =>
  run(async () => {
    const program = command(
      'sheet',
      'Makes a sheet for somebody without the program: one HTML file out, one small file back.',
    )
      .argument(
        '[kind]',
        sheetKinds.map(({ name, reader }) => `${name}: for ${reader}`).join('; '),
        'decision',
      )
      .option('--out <file>', 'where to write it (default: its own name, in this folder)');
    for (const { option, says } of asked()) program.option(`--${option} <value>`, says);
    const { portfolio, out, ...wishes } = program.parse().opts<Options>();
    const kind = kindAsked(program.args[0] ?? 'decision');
    const root = portfolioFolder(portfolio);
    try {
      const made = await make(root, kind.name, wishes, localToday());
      if ('refused' in made) {
        const { findings, texts } = made.refused;
        const looks = {
          colour: process.stdout.isTTY === true,
          width: process.stdout.columns ?? 100,
          all: true,
        };
        const errors = advisedFindings(findings.filter(blocks));
        await print(
          `${advised(findingsAsText(errors, { ...looks, sources: texts }))}No sheet was made: mend the errors first.\n`,
        );
        return 1;
      }
      writeNew(out ?? made.name, made.html);
      await print(
        `${out ?? made.name} is a sheet for ${kind.reader}, ${Math.ceil(made.html.length / 1000)} kB. Send it in the way that your centre allows. What comes back: \`${advised(`npm run receive ${made.name.replace('.html', '.sheet.json')}`)}\`.\n`,
      );
      return 0;
    } catch (error) {
      if (!(error instanceof LeaksFoundError)) throw error;
      process.stderr.write(`${error.message}\n`);
      return 1;
    }
  });
