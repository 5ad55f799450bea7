import { type Upgraded, upgrade as upgradeFiles } from '#files/older/upgrade.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { advised, command, portfolioFolder, print, run } from './command.ts';

interface Options {
  portfolio?: string;
}

const told = ({ file, says, copy }: Upgraded): string =>
  `${file}\n  ${says.join('\n  ')}\n  As it was: ${copy}\n`;

const summary = (moved: readonly Upgraded[]): string =>
  moved.length === 0
    ? `Everything here is written as version ${packageJson.version} writes it. Nothing was changed.\n`
    : `${moved.map(told).join('\n')}\n${moved.length === 1 ? 'This file is' : `These ${moved.length} files are`} now written as version ${packageJson.version} writes. Look at them by \`npm run check\`; once all is well, the copies may go.\n`;

/** The command `upgrade`. */
export const upgrade = (): Promise<void> =>
  run(async () => {
    const { portfolio } = command(
      'upgrade',
      'Writes what an older version of the program wrote as this one does, and keeps a copy of each file.',
    )
      .parse()
      .opts<Options>();
    await print(advised(summary(upgradeFiles(portfolioFolder(portfolio)))));
    return 0;
  });
