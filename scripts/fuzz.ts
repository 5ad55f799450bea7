import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, print, repositoryRoot, run } from './command/command.ts';
import { type Failure, fuzz } from './fuzz/fuzz.ts';
import { fuzzTable } from './fuzz/fuzz-table.ts';

interface Options {
  portfolio?: string;
  count: string;
  seed: string;
  write?: boolean;
}

/** A small whole portfolio with a record of most kinds: the same number of records takes a tenth of the time. */
const small = join(repositoryRoot, 'tests/cases/base/portfolio');

/** The document that a long run writes its figures into, between two marks. */
const page = join(repositoryRoot, 'docs/fuzz.md');

/** No record may take so many milliseconds. */
const slow = 1_000;

const shown = ({ seed, file, what, text }: Failure): string =>
  `seed ${seed}, ${file}: ${what}\n${JSON.stringify(text).slice(0, 2_000)}\n`;

await run(async () => {
  const options = command('fuzz', 'Mutates records of a portfolio and holds what must hold of every check.')
    .option('--count <number>', 'how many records', '50000')
    .option('--seed <number>', 'the seed of the first; each next record has the next', '1')
    .option('--write', 'write the figures into docs/fuzz.md')
    .parse()
    .opts<Options>();
  const seed = Number(options.seed);
  const progress = (done: number) => done % 1_000 === 0 && process.stderr.write(`${done}\n`);
  const result = fuzz({
    portfolio: options.portfolio ?? small,
    count: Number(options.count),
    seed,
    slow,
    progress,
  });
  const table = fuzzTable(result, seed);
  if (options.write) {
    const [before] = readFileSync(page, 'utf8').split('<!-- figures -->');
    writeFileSync(page, `${before}<!-- figures -->\n\n${table}\n`);
  }
  await print(`${result.failures.map(shown).join('\n')}\n${table}\n`);
  return result.failures.length > 0 ? 1 : 0;
});
