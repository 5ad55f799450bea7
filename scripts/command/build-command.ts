import { resolve } from 'node:path';
import { Option } from 'commander';
import type { Audience } from '#public-copy/public-copy.ts';
import { blocks } from '#rules/judge.ts';
import { cleanTexts } from '../kept/clean-texts.ts';
import { beginAnswer } from '../kept/kept-answer.ts';
import { buildSite, checkFor, inWorkplace, type Pages } from './build-site.ts';
import { builtOrTold, refusal, withheld } from './build-told.ts';
import { command, localToday, ownPortfolio, portfolioFolder, print, run, typedOnPages } from './command.ts';
import { helpEditors } from './help-editors.ts';
import { outFolder } from './out-folder.ts';

interface Options {
  portfolio?: string;
  out: string;
  for: Audience;
}

/** The command `build`, with the pages of this program. */
export const build = (program: Pages): Promise<void> =>
  run(async () => {
    const options = command('build', 'Builds the portfolio as a static site. Refuses while there are errors.')
      .option('--out <dir>', 'where to write the site', resolve(ownPortfolio, 'dist'))
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
    const out = outFolder(options.out, root);
    const keep = beginAnswer(program.version, root);
    const known = cleanTexts(program.version);
    return inWorkplace(async (work) => {
      const checked = await checkFor(work, root, localToday(), known.memory());
      const helped = helpEditors(root, checked.portfolio);
      const errors = checked.findings.filter(blocks);
      if (!checked.portfolio || errors.length > 0) {
        known.keep();
        await print(refusal(errors, checked));
        return 1;
      }
      const from = { root, checked, out, work, audience: options.for, typed: typedOnPages(), ...program };
      const built = await builtOrTold((between) => buildSite({ ...from, between }));
      known.keep();
      if (built === undefined) return 1;
      const printed = `${withheld(checked)}${built.pages} pages built in ${options.out}\n`;
      await print(printed);
      if (helped) keep({ printed, code: 0, out, named: [options.portfolio ?? ownPortfolio, options.out] });
      return 0;
    });
  });
