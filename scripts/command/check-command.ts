import { Option } from 'commander';
import { acceptAll } from '#files/accept-claims.ts';
import type { CheckedPortfolio } from '#files/check-portfolio.ts';
import { checkWhole } from '#files/check-whole.ts';
import { nearest } from '#language/nearest.ts';
import { findingsAsGithub } from '#report/findings-as-github.ts';
import { findingsAsJson } from '#report/findings-as-json.ts';
import { findingsAsSarif } from '#report/findings-as-sarif.ts';
import { findingsAsText } from '#report/findings-as-text.ts';
import { ruleAsText } from '#report/rule-as-text.ts';
import { idsLike, rulesAsText } from '#report/rules-as-text.ts';
import { allRules, ruleGroups } from '#rules/groups.ts';
import { blocks } from '#rules/judge.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { cleanTexts } from '../kept/clean-texts.ts';
import { beginAnswer } from '../kept/kept-answer.ts';
import type { Pages } from './build-site.ts';
import {
  advised,
  advisedFindings,
  CannotRunError,
  command,
  localToday,
  ownPortfolio,
  portfolioFolder,
  print,
  run,
} from './command.ts';
import { helpEditors } from './help-editors.ts';

interface Options {
  portfolio?: string;
  format: 'text' | 'json' | 'sarif' | 'github';
  all?: boolean;
  accept?: boolean;
  explain?: string | true;
}

const inColour = (): boolean => process.stdout.isTTY === true && !process.env.NO_COLOR;

const report = ({ findings, texts, silent }: CheckedPortfolio, { format, all }: Options): string => {
  if (format === 'json') return findingsAsJson(findings, silent);
  if (format === 'sarif') return findingsAsSarif(findings, { rules: allRules, version: packageJson.version });
  if (format === 'github') return findingsAsGithub(findings);
  const looks = { colour: inColour(), width: process.stdout.columns ?? 100 };
  return advised(
    findingsAsText(advisedFindings(findings), { ...looks, sources: texts, all: all === true, silent }),
  );
};

/** Lines longer than this are hard to read, however wide the terminal. */
const widest = 100;

/** What one rule means, or all by name. Throws CannotRunError, with names like it, where there is no such rule. */
const explanation = (id: string | true): string => {
  const layout = { width: Math.min(process.stdout.columns ?? 90, widest), colour: inColour() };
  if (id === true) return rulesAsText(ruleGroups, layout);
  const rule = allRules.find((one) => one.id === id);
  if (rule) return ruleAsText(rule, layout);
  const ids = allRules.map((one) => one.id);
  const holding = idsLike(id, ids);
  const like = holding.length > 0 ? holding : [nearest(id, ids)].filter((one) => one !== undefined);
  throw new CannotRunError(
    `There is no rule ${id}.${like.length > 0 ? ` Did you mean ${like.join(' or ')}?` : ''} \`npm run check explain\` lists all rules.`,
  );
};

/** Checks, keeps the wording of every claim, and checks again; what it kept is said beside the report. */
const accepted = (root: string): Promise<CheckedPortfolio> => {
  const count = acceptAll(root, localToday());
  if (count === undefined)
    throw new CannotRunError('No claim was accepted: mend what cannot be read first (`npm run check`).');
  process.stderr.write(
    `Kept in claims.lock the wording that ${count} claims are made against, and in records.lock what was signed.\n`,
  );
  return checkWhole(root, localToday());
};

/** The command `check`, of the version of this program. */
export const check = ({ version }: Pick<Pages, 'version'>): Promise<void> =>
  run(async () => {
    const program = command('check', 'Checks the portfolio and prints every finding.')
      .addOption(
        new Option('--format <format>', 'how to print')
          .choices(['text', 'json', 'sarif', 'github'])
          .default('text'),
      )
      .option('--all', 'print every to-do, however many')
      .option(
        '--accept',
        'keep the wording that every claim is made against now, and what was signed, in claims.lock and records.lock',
      )
      .option(
        '--explain [rule]',
        'say what a rule means and how to mend what it finds, or list all rules; check nothing',
      )
      .parse();
    const options = program.opts<Options>();
    if (options.explain !== undefined) {
      await print(explanation(options.explain));
      return 0;
    }
    const root = portfolioFolder(options.portfolio);
    const keep = beginAnswer(version, root);
    const known = cleanTexts(version);
    const memory = known.memory();
    const checked = await (options.accept
      ? accepted(root)
      : checkWhole(root, localToday(), undefined, memory));
    known.keep();
    const helped = helpEditors(root, checked.portfolio);
    const printed = report(checked, options);
    await print(printed);
    const code = checked.findings.some(blocks) ? 1 : 0;
    if (helped && !options.accept) keep({ printed, code, named: [options.portfolio ?? ownPortfolio] });
    return code;
  });
