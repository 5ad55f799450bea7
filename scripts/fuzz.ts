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
  write?: boolean;
}

/** A small whole portfolio with a record of most kinds: the same number of records takes a tenth of the time. */
const small = join(repositoryRoot, 'tests/cases/base/portfolio');

/** The document that a long run writes its figures into, between two marks. */
const page = join(repositoryRoot, 'docs/fuzz.md');

/** No record may take so many milliseconds. */
const slow = 1_000;

const shown = ({ seed, file, what, text }: Failure): string =>
  `seed ${seed}, ${JSON.stringify(file)}: ${what}\n${JSON.stringify(text).slice(0, 2_000)}\n`;

await run(async () => {
  const options = command('fuzz', 'Damages files of a portfolio and holds what must hold of every check.')
    .option('--count <number>', 'how many damages', '50000')
    .option('--seed <number>', 'the seed of the first; each next has the next', '1')
    .option('--parts <dir>', 'a folder to keep parts of a long run in, and to go on from')
    .option('--write', 'write the figures into docs/fuzz.md')
    .parse()
    .opts<Options>();
  const seed = Number(options.seed);
  // The pages load only after this.
  takeRawFiles();
  const { fuzzInParts } = await import('./fuzz/parts.ts');
  const result = await fuzzInParts(
    { portfolio: options.portfolio ?? small, count: Number(options.count), seed, slow },
    options.parts,
    (done) => process.stderr.write(`${done}\n`),
  );
  const table = fuzzTable(result, seed);
  if (options.write) {
    const [before] = readFileSync(page, 'utf8').split('<!-- figures -->');
    writeFileSync(page, `${before}<!-- figures -->\n\n${table}\n`);
  }
  await print(`${result.failures.map(shown).join('\n')}\n${table}\n`);
  return result.failures.length > 0 ? 1 : 0;
});
