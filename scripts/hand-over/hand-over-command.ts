import { join } from 'node:path';
import { Option } from 'commander';
import type { CheckedWhole } from '#files/check-whole.ts';
import { counted } from '#language/words.ts';
import type { Audience } from '#public-copy/public-copy.ts';
import { countLine, counts } from '#report/counts.ts';
import { blocks } from '#rules/judge.ts';
import { builtOrTold, refusal, withheld } from '../command/build-told.ts';
import {
  advised,
  command,
  folderTyped,
  localToday,
  ownPortfolio,
  portfolioFolder,
  print,
  run,
} from '../command/command.ts';
import { archiveName, type HandOver } from './hand-over.ts';
import { putArchive } from './put-archive.ts';
import { howToSend, sizeInWords } from './words.ts';

interface Options {
  portfolio?: string;
  out?: string;
  for: Audience;
}

/** What stands against the portfolio and does not stop it, so that whoever hands it over knows before they do. */
const standing = ({ findings }: CheckedWhole): string => {
  const open = counts(findings);
  return open.warning + open['to-do'] === 0
    ? ''
    : advised(`Still open: ${countLine(open)}. \`npm run check\` shows them.\n`);
};

/** The command `hand-over`, with the maker of archives. */
export const handOverCommand = (make: HandOver): Promise<void> =>
  run(async () => {
    const options = command(
      'hand-over',
      'Checks the portfolio, builds it, and makes one ZIP of it to hand over. Refuses while there are errors.',
    )
      .option(
        '--out <file>',
        'where to write it (default: portfolio-for-assessor.zip or portfolio-for-public.zip, in this folder)',
      )
      .addOption(
        new Option(
          '--for <audience>',
          'whom the copy is for: the assessor sees all, the public what was declared for it',
        )
          .choices(['assessor', 'public'])
          .default('assessor'),
      )
      .parse()
      .opts<Options>();
    const root = portfolioFolder(options.portfolio);
    const out = folderTyped(options.out ?? join(ownPortfolio, archiveName(options.for)));
    const made = await builtOrTold((say) => make(root, options.for, localToday(), say));
    if (made === undefined) return 1;
    if ('refused' in made) {
      await print(refusal(made.refused.findings.filter(blocks), made.refused));
      return 1;
    }
    await print(withheld(made.checked) + standing(made.checked));
    putArchive(out, made.zip);
    await print(
      `${counted(made.pages, 'page')} in ${options.out ?? archiveName(options.for)}, ${sizeInWords(made.zip.length)}. ${howToSend(made.zip.length)}\nWhoever gets it unpacks it first and opens index.html; READ-ME.txt in it says so.\n`,
    );
    return 0;
  });
