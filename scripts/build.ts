import { resolve } from 'node:path';
import { blocks } from '#domain/judge.ts';
import { checkPortfolio } from '#files/check-portfolio.ts';
import { writeLiveSchemas } from '#files/json-schemas.ts';
import { findingsAsText } from '#report/findings-as-text.ts';
import { buildSite } from './command/build-site.ts';
import {
  advised,
  command,
  localToday,
  portfolioFolder,
  print,
  repositoryRoot,
  run,
} from './command/command.ts';
import { outFolder } from './command/out-folder.ts';

interface Options {
  portfolio?: string;
  out: string;
}

await run(async () => {
  const options = command('build', 'Builds the portfolio as a static site. Refuses while there are errors.')
    .option('--out <dir>', 'where to write the site', resolve(repositoryRoot, 'dist'))
    .parse()
    .opts<Options>();
  const root = portfolioFolder(options.portfolio);
  const out = outFolder(options.out, root);
  const checked = checkPortfolio(root, localToday());
  writeLiveSchemas(root, checked.portfolio);
  const errors = checked.findings.filter(blocks);
  if (!checked.portfolio || errors.length > 0) {
    await print(
      advised(
        findingsAsText(errors, {
          sources: checked.texts,
          colour: process.stdout.isTTY === true,
          width: process.stdout.columns ?? 100,
          all: true,
        }),
      ),
    );
    await print('Nothing was built: mend the errors first. The last build is as it was.\n');
    return 1;
  }
  const { pages } = await buildSite({ root, today: checked.today, out });
  await print(`${pages} pages built in ${options.out}\n`);
  return 0;
});
