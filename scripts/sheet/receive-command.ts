import { resolve } from 'node:path';
import { checkPortfolio } from '#files/check-portfolio.ts';
import { readText } from '#files/disk/read-text.ts';
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
import { receiveSheet, sheetLimit } from './receive-sheet.ts';
import { receivedAsText } from './received-as-text.ts';

interface Options {
  portfolio?: string;
  thoughChanged?: boolean;
  changes?: string;
}

/** The command `receive`. */
export const receive = (): Promise<void> =>
  run(async () => {
    const program = command('receive', 'Takes in the file that somebody saved from a sheet.')
      .argument('[file...]', 'the file, whose name ends in .sheet.json')
      .option(
        '--though-changed',
        'take a decision in although evidence was changed since; the record then says so',
      )
      .option('--changes <number>', 'the earlier decision that this one changes')
      .parse();
    const { portfolio, thoughChanged = false, changes } = program.opts<Options>();
    const [file, ...more] = program.args;
    if (file === undefined || more.length > 0)
      throw new CannotRunError('Name one file: `npm run receive decision-D002.sheet.json`.');
    const root = portfolioFolder(portfolio);
    const { text, findings } = readText(resolve(file), file, { limit: sheetLimit });
    if (text === undefined)
      throw new CannotRunError(
        `${findings[0]?.message} Name the file that the sheet saved: it ends in .sheet.json.`,
      );
    const received = await receiveSheet(text, {
      root,
      now: new Date().toISOString(),
      today: localToday(),
      thoughChanged,
      changes,
    });
    const said =
      'written' in received ? { ...received, findings: advisedFindings(received.findings) } : received;
    await print(
      advised(receivedAsText(said, process.stdout.columns ?? 100, checkPortfolio(root, localToday()).texts)),
    );
    return 'written' in received ? 0 : 1;
  });
