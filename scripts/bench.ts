import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { measureEmptySite, measureSize, type Row } from './bench/subjects.ts';
import { benchPage, markdownTable, type Setting, withTable } from './bench/table.ts';
import { CannotRunError, localToday, print, repositoryRoot, run } from './command/command.ts';

interface Options {
  sizes: string;
  times: string;
  date: string;
  write: boolean;
}

const sizesOf = (words: string): number[] =>
  words.split(',').map((word) => {
    const size = Number(word);
    if (!Number.isInteger(size) || size < 60)
      throw new CannotRunError(`A size is a number of records, 60 or more: ${word}`);
    return size;
  });

const settingOf = ({ date, times }: Options): Setting => ({
  cores: availableParallelism(),
  memory: totalmem(),
  system: `${process.platform} ${process.arch}`,
  node: process.versions.node,
  astro: packageJson.devDependencies.astro,
  date,
  times: Number(times),
});

const measure = async (sizes: readonly number[], times: number): Promise<Row[]> => {
  const desk = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const rows = [measureEmptySite(desk, times)];
    for (const size of sizes) {
      process.stderr.write(`Measuring ${size} records\n`);
      rows.push(...measureSize(desk, size, times));
    }
    return rows;
  } finally {
    rmSync(desk, { recursive: true, force: true });
  }
};

const writeDown = (rows: readonly Row[], setting: Setting): void => {
  writeFileSync(join(repositoryRoot, 'docs/bench.md'), benchPage(rows, setting));
  const readme = join(repositoryRoot, 'README.md');
  const text = existsSync(readme) ? withTable(readFileSync(readme, 'utf8'), rows, setting) : undefined;
  if (text !== undefined) writeFileSync(readme, text);
};

await run(async () => {
  const options = new Command('bench')
    .description(
      'Measures check and build on made portfolios and writes docs/bench.md and the table of the README.',
    )
    .option('--sizes <list>', 'how many records, with commas', '100,1000,10000')
    .option('--times <n>', 'how often each is run; the run in the middle counts', '3')
    .option('--date <day>', 'the day to write down', localToday())
    .option('--no-write', 'only print the table')
    .exitOverride()
    .parse()
    .opts<Options>();
  const sizes = sizesOf(options.sizes);
  const times = Number(options.times);
  if (!(times >= 1)) throw new CannotRunError(`--times is a number of runs: ${options.times}`);
  const rows = await measure(sizes, times);
  if (options.write) writeDown(rows, settingOf(options));
  await print(`${markdownTable(rows)}\n`);
  return 0;
});
