import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { nearest } from '#language/nearest.ts';
import { findingsAsText } from '#report/findings-as-text.ts';
import { blocks } from '#rules/judge.ts';
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
import type { SheetMaker } from './make-sheet.ts';

interface Options {
  portfolio?: string;
  submission?: string;
  out?: string;
}

const kinds = ['decision'];

const held = (kind: string): void => {
  if (kinds.includes(kind)) return;
  const like = nearest(kind, kinds);
  throw new CannotRunError(
    `There is no sheet ${kind}.${like ? ` Did you mean ${like}?` : ''} \`npm run sheet decision submission=D001\` makes the assessor's sheet of a submission.`,
  );
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
      .argument('[kind]', 'decision: for the assessor of a submission', 'decision')
      .option('--submission <number>', 'the submission to judge; where only one waits it need not be named')
      .option('--out <file>', 'where to write it (default: its own name, in this folder)')
      .parse();
    const { portfolio, submission, out } = program.opts<Options>();
    held(program.args[0] ?? 'decision');
    const root = portfolioFolder(portfolio);
    try {
      const made = await make(root, submission, localToday());
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
        `${out ?? made.name} is the assessor's sheet, ${Math.ceil(made.html.length / 1000)} kB. Send it in the way that your centre allows. What comes back: \`${advised(`npm run receive ${made.name.replace('.html', '.sheet.json')}`)}\`.\n`,
      );
      return 0;
    } catch (error) {
      if (!(error instanceof LeaksFoundError)) throw error;
      process.stderr.write(`${error.message}\n`);
      return 1;
    }
  });
