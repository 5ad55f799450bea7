import { Option } from 'commander';
import { blocks } from '#domain/judge.ts';
import { rules } from '#domain/rules/index.ts';
import { shapeRules } from '#domain/rules/shape.ts';
import { type CheckedPortfolio, checkPortfolio } from '#files/check-portfolio.ts';
import { writeLiveSchemas } from '#files/json-schemas.ts';
import { findingsAsGithub } from '#report/findings-as-github.ts';
import { findingsAsJson } from '#report/findings-as-json.ts';
import { findingsAsSarif } from '#report/findings-as-sarif.ts';
import { findingsAsText } from '#report/findings-as-text.ts';
import packageJson from '../package.json' with { type: 'json' };
import { command, localToday, portfolioFolder, print, run } from './command/command.ts';

interface Options {
  portfolio?: string;
  format: 'text' | 'json' | 'sarif' | 'github';
  all?: boolean;
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

await run(async () => {
  const program = command('check', 'Checks the portfolio and prints every finding.')
    .addOption(
      new Option('--format <format>', 'how to print')
        .choices(['text', 'json', 'sarif', 'github'])
        .default('text'),
    )
    .option('--all', 'print every to-do, however many')
    .parse();
  const options = program.opts<Options>();
  const root = portfolioFolder(options.portfolio);
  const checked = checkPortfolio(root, localToday());
  writeLiveSchemas(root, checked.portfolio);
  await print(report(checked, options));
  return checked.findings.some(blocks) ? 1 : 0;
});
