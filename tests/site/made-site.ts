import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { makePortfolio } from '../../scripts/bench/made-portfolio.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { photoWithPlace } from './photo-with-place.ts';

/** A made portfolio and the site that the build command made of it. */
export interface MadeSite {
  portfolio: string;
  site: string;
}

const root = resolve(import.meta.dirname, '../..');
const kept = join(root, 'node_modules/.cache/made-sites');
const hour = 3_600_000;

/** A hash of all that a build depends on: the program, its packages, and what makes the portfolio. */
const sourceHash = (): string => {
  const hash = createHash('sha256');
  const program = ['src', 'scripts', 'content/units', 'content/guidance'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const others = [
    'astro.config.mjs',
    'package-lock.json',
    'tests/site/made-site.ts',
    'tests/site/photo-with-place.ts',
  ];
  for (const file of [...program.sort(), ...others.map((name) => join(root, name))])
    hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
};

/** Builds a portfolio into a folder as `npm run build` would, in a process of its own with some other surroundings. */
export const buildInto = (
  portfolio: string,
  site: string,
  surroundings: Readonly<Record<string, string>> = {},
  more: readonly string[] = [],
): void => {
  const env = { ...process.env, NODE_ENV: 'production', VITEST: '', ...surroundings };
  const args = [join(root, 'scripts/build.ts'), '--portfolio', portfolio, '--out', site, ...more];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The made portfolio could not be built:\n${stdout}\n${stderr}`);
};

const removeOld = (): void => {
  for (const name of readdirSync(kept))
    if (Date.now() - statSync(join(kept, name)).mtimeMs > hour)
      rmSync(join(kept, name), { recursive: true, force: true });
};

/**
 * The site of a made portfolio of that size. Built once for one state of the source, and kept for the next test file; made
 * aside and put in place whole. Whoever asks while it is being built waits for it.
 */
export const madeSite = async (records = 60): Promise<MadeSite> => {
  mkdirSync(kept, { recursive: true });
  const folder = join(kept, `${sourceHash()}-${records}`);
  await oneAtATime(`${folder}.making`, () => (existsSync(folder) ? undefined : makeInto(folder, records)));
  return { portfolio: join(folder, 'portfolio'), site: join(folder, 'site') };
};

const makeInto = async (folder: string, records: number): Promise<void> => {
  removeOld();
  const aside = mkdtempSync(join(kept, 'aside-'));
  const [portfolio, site] = [join(aside, 'portfolio'), join(aside, 'site')];
  try {
    makePortfolio({ folder: portfolio, records, seed: 7 });
    await givePlaces(join(portfolio, 'evidence'));
    buildInto(portfolio, site);
    renameSync(aside, folder);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
};

/** Puts photos that say where they were taken in place of those made. */
const givePlaces = async (evidence: string): Promise<void> => {
  const photo = await photoWithPlace();
  for (const path of readdirSync(evidence, { recursive: true }).map(String))
    if (path.endsWith('.jpg')) writeFileSync(join(evidence, path), photo);
};
