import { Option } from 'commander';
import { blocks } from '#domain/judge.ts';
import { rules } from '#domain/rules/index.ts';
import { shapeRules } from '#domain/rules/shape.ts';
import { acceptClaims } from '#files/accept-claims.ts';
import { type CheckedPortfolio, checkPortfolio } from '#files/check-portfolio.ts';
import { writeLiveSchemas } from '#files/json-schemas.ts';
import { findingsAsGithub } from '#report/findings-as-github.ts';
import { findingsAsJson } from '#report/findings-as-json.ts';
import { findingsAsSarif } from '#report/findings-as-sarif.ts';
import { findingsAsText } from '#report/findings-as-text.ts';
import packageJson from '../package.json' with { type: 'json' };
import { CannotRunError, command, localToday, portfolioFolder, print, run } from './command/command.ts';

interface Options {
  portfolio?: string;
  format: 'text' | 'json' | 'sarif' | 'github';
  all?: boolean;
  accept?: boolean;
}

const report = ({ findings, texts }: CheckedPortfolio, { format, all }: Options): string => {
  if (format === 'json') return findingsAsJson(findings);
  if (format === 'sarif')
    return findingsAsSarif(findings, { rules: [...shapeRules, ...rules], version: packageJson.version });
  if (format === 'github') return findingsAsGithub(findings);
  const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
  return findingsAsText(findings, {
    sources: texts,
    colour,
    width: process.stdout.columns ?? 100,
    all: all === true,
  });
};

/** Checks, keeps the wording of every claim, and checks again; what it kept is said beside the report. */
const accepted = (root: string): CheckedPortfolio => {
  const before = checkPortfolio(root, localToday());
  if (!before.portfolio)
    throw new CannotRunError('No claim was accepted: mend what cannot be read first (`npm run check`).');
  const count = acceptClaims(root, before.portfolio);
  process.stderr.write(`Kept in claims.lock the wording that ${count} claims are made against.\n`);
  return checkPortfolio(root, localToday());
};

await run(async () => {
  const program = command('check', 'Checks the portfolio and prints every finding.')
    .addOption(
      new Option('--format <format>', 'how to print')
        .choices(['text', 'json', 'sarif', 'github'])
        .default('text'),
    )
    .option('--all', 'print every to-do, however many')
    .option('--accept', 'keep the wording that every claim is made against now, in claims.lock')
    .parse();
  const options = program.opts<Options>();
  const root = portfolioFolder(options.portfolio);
  const checked = options.accept ? accepted(root) : checkPortfolio(root, localToday());
  writeLiveSchemas(root, checked.portfolio);
  await print(report(checked, options));
  return checked.findings.some(blocks) ? 1 : 0;
});
