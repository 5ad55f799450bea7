import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { listFiles } from '#files/disk/list-files.ts';
import { createFile } from '#files/disk/write-file.ts';
import { CannotRunError, command, portfolioFolder, print, run } from './command/command.ts';
import { Chance } from './example/chance.ts';
import { Composer } from './example/compose.ts';
import { schedule } from './example/schedule.ts';

/** The seed of the shipped example: with it, the same observations come out for ever. */
const SEED = 20_260_613;

const MODE_LINE = '# yaml-language-server: $schema=../../.schemas/observation.schema.json\n';

const folder = 'content/observations';

/** The observations of the example, by the file that each belongs in. */
const observations = (): Map<string, string> => {
  const composer = new Composer(new Chance(SEED));
  return new Map(
    schedule.map((arranged) => [
      `${folder}/${arranged.number}-${arranged.transaction}.yaml`,
      MODE_LINE + stringify(composer.observation(arranged), { lineWidth: 110 }),
    ]),
  );
};

const numberOf = (file: string): string | undefined => /\/([EDQV]\d+)[^/]*$/.exec(file)?.[1];

/** Records of the portfolio that somebody else wrote under a number of the example. */
const inTheWay = (root: string, made: ReadonlyMap<string, string>): string[] => {
  const numbers = new Set([...made.keys()].map(numberOf));
  return listFiles(root, 'content')
    .files.filter(({ file }) => numbers.has(numberOf(file)))
    .filter(({ file, absolute }) => made.get(file) !== readFileSync(absolute, 'utf8'))
    .map(({ file }) => file);
};

await run(async () => {
  const { portfolio } = command('example', 'Writes the observations of the example portfolio, over nothing.')
    .parse()
    .opts<{ portfolio?: string }>();
  if (portfolio !== undefined) mkdirSync(resolve(portfolio), { recursive: true });
  const root = portfolioFolder(portfolio);
  const made = observations();
  const [first, ...others] = inTheWay(root, made);
  if (first)
    throw new CannotRunError(
      `Nothing was written: ${first}${others.length > 0 ? ` and ${others.length} more` : ''} would be in the way, and the example did not make it as it stands. Name a folder that holds no records of yours.`,
    );
  const there = new Set(listFiles(root, folder).files.map(({ file }) => file));
  for (const [file, text] of made) if (!there.has(file)) createFile(root, file, text);
  await print(`${made.size} observations written to ${join(root, folder)}.\n`);
  return 0;
});
