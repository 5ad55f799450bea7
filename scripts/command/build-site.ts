import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import * as pagefind from 'pagefind';
import { CannotRunError, repositoryRoot } from './command.ts';
import { outFolder } from './out-folder.ts';
import { clearKilledBuilds, putInPlace } from './put-in-place.ts';
import { noteBuilt } from './site-folder.ts';
import { clearWorkFolders, workFolder } from './work-folder.ts';

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

/** Astro can only build inside of the folder of the program, from where packages are found, and when it is run there. */
const workshop = join(repositoryRoot, 'node_modules/.cache/portfolio-builds');

/**
 * Builds the site and its search index in a folder aside, then puts it in place of the last build in `out`.
 * A build that fails leaves the last one untouched. Throws what Astro throws, and CannotRunError where the index fails
 * or `out` may not be replaced.
 */
export const buildSite = async ({ root, today, out }: Building): Promise<Built> => {
  clearKilledBuilds(out);
  clearWorkFolders(workshop, 'site', () => undefined);
  outFolder(out, root);
  const work = workFolder(workshop, 'site');
  const site = join(work, 'site');
  try {
    setSurroundings(root, today, site);
    process.chdir(repositoryRoot);
    await build({ root: repositoryRoot, logLevel: 'error' });
    const pages = await index(site);
    putInPlace(site, out, () => outFolder(out, root));
    noteBuilt(out, root);
    return { pages };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
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
