import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'astro';
import * as pagefind from 'pagefind';
import { CannotRunError, repositoryRoot } from './command.ts';
import { noteBuilt } from './site-folder.ts';

/** Which portfolio is built, as at which day, to which folder. */
export interface Building {
  root: string;
  today: string;
  out: string;
}

/** How many pages were built and indexed. */
export interface Built {
  pages: number;
}

/**
 * Builds the site and its search index beside the folder `out`, then puts it in place of the last build.
 * A build that fails leaves the last one untouched. Throws what Astro throws, and CannotRunError where the index fails.
 */
export const buildSite = async ({ root, today, out }: Building): Promise<Built> => {
  const next = `${out}.next`;
  rmSync(next, { recursive: true, force: true });
  mkdirSync(dirname(out), { recursive: true });
  setSurroundings(root, today, next);
  await build({ root: repositoryRoot, logLevel: 'error' });
  const pages = await index(next);
  replace(out, next);
  noteBuilt(out, root);
  return { pages };
};

/** Astro reads its configuration in this process; this is how it learns which portfolio it builds. */
export const setSurroundings = (root: string, today: string, out?: string): void => {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
  process.env.PORTFOLIO_DIR = root;
  process.env.PORTFOLIO_TODAY = today;
  if (out !== undefined) process.env.PORTFOLIO_OUT = out;
};

const index = async (folder: string): Promise<number> => {
  const made = await pagefind.createIndex({ keepIndexUrl: true, verbose: false, writePlayground: false });
  if (!made.index) throw new CannotRunError(`The search index could not be made: ${made.errors.join('; ')}`);
  const added = await made.index.addDirectory({ path: folder });
  const bundle = join(folder, 'pagefind');
  const written = await made.index.writeFiles({ outputPath: bundle });
  await pagefind.close();
  const errors = [...added.errors, ...written.errors];
  if (errors.length > 0) throw new CannotRunError(`The search index could not be made: ${errors.join('; ')}`);
  for (const file of readdirSync(bundle)) if (notUsed.test(file)) rmSync(join(bundle, file));
  return added.page_count;
};

/** Search boxes and marking that come with the index; the search page has its own. */
const notUsed = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

const replace = (out: string, next: string): void => {
  const last = `${out}.last`;
  rmSync(last, { recursive: true, force: true });
  if (existsSync(out)) renameSync(out, last);
  renameSync(next, out);
  rmSync(last, { recursive: true, force: true });
};
