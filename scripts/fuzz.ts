import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, print, repositoryRoot, run } from './command/command.ts';
import type { Failure } from './fuzz/fuzz.ts';
import { fuzzTable } from './fuzz/fuzz-table.ts';
import { takeRawFiles } from './fuzz/raw-files.ts';

interface Options {
  portfolio?: string;
  count: string;
  seed: string;
  parts?: string;
  growth?: boolean;
  write?: boolean;
}

/** A small whole portfolio with a record of most kinds: the same number of records takes a tenth of the time. */
const small = join(repositoryRoot, 'tests/cases/base/portfolio');

/** The document that a long run writes its figures into, after marks of its own. */
const page = join(repositoryRoot, 'docs/fuzz.md');

const writeFigures = (mark: string, figures: string): void => {
  const text = readFileSync(page, 'utf8');
  const start = text.indexOf(mark) + mark.length;
  const end = text.indexOf('\n<!-- ', start);
  writeFileSync(page, `${text.slice(0, start)}\n\n${figures}\n${end < 0 ? '' : text.slice(end)}`);
};

const measureGrowth = async (portfolio: string, write: boolean | undefined): Promise<number> => {
  const { growsTooFast, growthOf, growthTable } = await import('./fuzz/growth.ts');
  const all = growthOf(portfolio, (name) => process.stderr.write(`${name}\n`));
  if (write) writeFigures('<!-- growth -->', growthTable(all));
  await print(`${growthTable(all)}\n`);
  return all.some(growsTooFast) ? 1 : 0;
};

/** No record may take so many milliseconds. */
const slow = 1_000;

const shown = ({ seed, file, what, text }: Failure): string =>
  `seed ${seed}, ${JSON.stringify(file)}: ${what}\n${JSON.stringify(text).slice(0, 2_000)}\n`;

await run(async () => {
  const options = command('fuzz', 'Damages files of a portfolio and holds what must hold of every check.')
    .option('--count <number>', 'how many damages', '50000')
    .option('--seed <number>', 'the seed of the first; each next has the next', '1')
    .option('--parts <dir>', 'a folder to keep parts of a long run in, and to go on from')
    .option('--growth', 'measure instead how the cost of a check grows with the size of what is repeated')
    .option('--write', 'write the figures into docs/fuzz.md')
    .parse()
    .opts<Options>();
  const seed = Number(options.seed);
  // The pages load only after this.
  takeRawFiles();
  if (options.growth) return measureGrowth(options.portfolio ?? small, options.write);
  const { fuzzInParts } = await import('./fuzz/parts.ts');
  const result = await fuzzInParts(
    { portfolio: options.portfolio ?? small, count: Number(options.count), seed, slow },
    options.parts,
    (done) => process.stderr.write(`${done}\n`),
  );
  const table = fuzzTable(result, seed);
  if (options.write) writeFigures('<!-- figures -->', table);
  await print(`${result.failures.map(shown).join('\n')}\n${table}\n`);
  return result.failures.length > 0 ? 1 : 0;
});
