import { Option } from 'commander';
import { nextEvidence } from '#authoring/next-evidence/next-evidence.ts';
import { checkPortfolio } from '#files/check-portfolio.ts';
import { nearest } from '#language/nearest.ts';
import { coverage as coverageOf } from '#portfolio/coverage/coverage.ts';
import { coverageAsCsv, coverageAsJson, coverageAsText } from '#report/coverage-report.ts';
import { nextEvidenceAsJson, nextEvidenceAsText } from '#report/next-evidence-report.ts';
import { advised, CannotRunError, command, localToday, portfolioFolder, print, run } from './command.ts';

interface Options {
  portfolio?: string;
  format: 'text' | 'json' | 'csv';
  unit?: string;
  holes?: boolean;
  next?: boolean;
}

const formats = { text: coverageAsText, json: coverageAsJson, csv: coverageAsCsv };

/** The command `coverage`. */
export const coverage = (): Promise<void> =>
  run(async () => {
    const options = command('coverage', 'Shows how far each unit is, criterion by criterion.')
      .addOption(
        new Option('--format <format>', 'how to print').choices(['text', 'json', 'csv']).default('text'),
      )
      .option('--unit <code>', 'one unit only')
      .option('--holes', 'only the criteria that still need something')
      .option('--next', 'which one record, or which one new piece, would close the most gaps')
      .parse()
      .opts<Options>();
    const { portfolio, today } = checkPortfolio(portfolioFolder(options.portfolio), localToday());
    if (!portfolio)
      throw new CannotRunError(
        'The portfolio could not be read whole. Run `npm run check` and mend what it finds first.',
      );
    const all = coverageOf(portfolio);
    const chosen = all.filter(({ unit }) => options.unit === undefined || unit.code === options.unit);
    if (chosen.length === 0)
      throw new CannotRunError(
        noUnit(
          options.unit ?? '',
          all.map(({ unit }) => unit.code),
        ),
      );
    if (options.next) {
      if (options.format === 'csv') throw new CannotRunError('--next prints text or json.');
      const next = nextEvidence(portfolio, all, chosen);
      const width = Math.min(process.stdout.columns || 100, 100);
      await print(
        options.format === 'json'
          ? nextEvidenceAsJson(next, today)
          : advised(nextEvidenceAsText(next, width)),
      );
      return 0;
    }
    await print(formats[options.format](chosen, { holes: options.holes === true, asAt: today }));
    return 0;
  });

function noUnit(code: string, codes: string[]): string {
  const close = nearest(code, codes);
  return `The learner is not registered for a unit ${code}.${close ? ` Did you mean ${close}?` : ''} The units are ${codes.join(', ')}.`;
}
