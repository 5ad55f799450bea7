import { resolve } from 'node:path';
import { Option } from 'commander';
import type { CheckedWhole } from '#files/check-whole.ts';
import type { Finding } from '#portfolio/finding.ts';
import type { Audience } from '#public-copy/public-copy.ts';
import { findingsAsText } from '#report/findings-as-text.ts';
import { blocks } from '#rules/judge.ts';
import { beginAnswer } from '../kept/kept-answer.ts';
import { type Building, buildSite, checkFor, inWorkplace, type Pages } from './build-site.ts';
import {
  advised,
  advisedFindings,
  command,
  localToday,
  ownPortfolio,
  portfolioFolder,
  print,
  run,
  typedOnPages,
} from './command.ts';
import { helpEditors } from './help-editors.ts';
import { LeaksFoundError } from './leaks-found-error.ts';
import { outFolder } from './out-folder.ts';
import { progressOn } from './progress.ts';

interface Options {
  portfolio?: string;
  out: string;
  for: Audience;
}

const looks = { colour: process.stdout.isTTY === true, width: process.stdout.columns ?? 100, all: true };

const refusal = (errors: readonly Finding[], { texts }: CheckedWhole): string =>
  `${advised(findingsAsText(advisedFindings(errors), { ...looks, sources: texts }))}Nothing was built: mend the errors first. The last build is as it was.\n`;

/** The files of which a page says only what is wrong with them: nobody should learn that from an assessor. */
const withheld = ({ findings, texts }: CheckedWhole): string => {
  const some = findings.filter(({ rule }) => rule === 'artefact-withheld');
  return some.length === 0
    ? ''
    : advised(findingsAsText(advisedFindings(some), { ...looks, sources: texts }));
};

/** How many pages were built, or undefined where the gate over them found something, which is told. */
const built = async (building: Building): Promise<number | undefined> => {
  const progress = progressOn(process.stderr, () => performance.now());
  try {
    return (await buildSite({ ...building, between: progress.say })).pages;
  } catch (error) {
    if (!(error instanceof LeaksFoundError)) throw error;
    progress.end();
    process.stderr.write(`${error.message}\n`);
    return undefined;
  } finally {
    progress.end();
  }
};

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
    return inWorkplace(async (work) => {
      const checked = await checkFor(work, root, localToday());
      const helped = helpEditors(root, checked.portfolio);
      const errors = checked.findings.filter(blocks);
      if (!checked.portfolio || errors.length > 0) {
        await print(refusal(errors, checked));
        return 1;
      }
      const pages = await built({
        root,
        checked,
        out,
        work,
        audience: options.for,
        typed: typedOnPages(),
        ...program,
      });
      if (pages === undefined) return 1;
      const printed = `${withheld(checked)}${pages} pages built in ${options.out}\n`;
      await print(printed);
      if (helped) keep({ printed, code: 0, out, named: [options.portfolio ?? ownPortfolio, options.out] });
      return 0;
    });
  });
