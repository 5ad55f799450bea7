import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type AstroInlineConfig, build } from 'astro';
import * as pagefind from 'pagefind';
import type { Audience } from '#domain/public-copy/public-copy.ts';
import { keepIn } from '#files/artefacts/keep-in.ts';
import { type CheckedWhole, checkWhole } from '#files/check-whole.ts';
import { checkedFor } from '#files/checked-for.ts';
import { gateFor } from '#files/gate/gate-for.ts';
import { leaksInSite } from '#files/gate/leaks-in-site.ts';
import { showPortfolio } from '#site/portfolio.ts';
import { CannotRunError, repositoryRoot } from './command.ts';
import { LeaksFoundError } from './leaks-found-error.ts';
import { outFolder } from './out-folder.ts';
import { clearKilledBuilds, putInPlace } from './put-in-place.ts';
import { noteBuilt } from './site-folder.ts';
import { clearWorkFolders, removeWorkFolder, workFolder } from './work-folder.ts';

/** Which portfolio is built, as it was checked, and to which folder. */
export interface Building {
  root: string;
  checked: CheckedWhole;
  out: string;
  work: Workplace;
  /** Whom the copy is for. */
  audience: Audience;
  /** The folder of the portfolio as commands on its pages name it; none where it is the program's own. */
  folder?: string | undefined;
}

/** Where a site is made before it is put in place: its pages, and beside them the files that it publishes. */
export interface Workplace {
  site: string;
  artefacts: string;
}

/** How many pages were built and indexed. */
export interface Built {
  pages: number;
}

/** Astro can only build inside of the folder of the program, from where packages are found, and when it is run there. */
const workshop = join(repositoryRoot, 'node_modules/.cache/portfolio-builds');

/** Does some work with a place to make a site in, which is gone when the work is done. */
export const inWorkplace = async <T>(work: (place: Workplace) => Promise<T>): Promise<T> => {
  clearWorkFolders(workshop, 'site', () => undefined);
  const folder = workFolder(workshop, 'site');
  try {
    return await work({ site: join(folder, 'site'), artefacts: join(folder, 'files') });
  } finally {
    removeWorkFolder(folder);
  }
};

/** Checks a portfolio whole, and lays the files that are published of it aside for the site. */
export const checkFor = ({ artefacts }: Workplace, root: string, today: string): Promise<CheckedWhole> =>
  checkWhole(root, today, keepIn(artefacts));

/**
 * Builds the site and its search index from what was checked, then puts it in place of the last build in `out`.
 * A build that fails leaves the last one untouched. Throws what Astro throws, CannotRunError where the index fails
 * or `out` may not be replaced, and LeaksFoundError where the site would show what could make somebody known.
 */
export const buildSite = async ({ root, checked, out, work, audience, folder }: Building): Promise<Built> => {
  clearKilledBuilds(out);
  outFolder(out, root);
  setSurroundings(root, work.site);
  process.chdir(repositoryRoot);
  const copy = checkedFor(checked, audience);
  showPortfolio(copy, audience, folder);
  await build({ ...(await siteConfig(work.site)), logLevel: 'error' });
  layArtefacts(checked, copy, work);
  const pages = await index(work.site);
  const leaks = await leaksInSite(work.site, gateFor(checked, copy, audience));
  if (leaks.length > 0) throw new LeaksFoundError(leaks);
  putInPlace(work.site, out, () => outFolder(out, root));
  noteBuilt(out, root);
  return { pages };
};

/** Puts the files that this copy publishes beside its pages. */
const layArtefacts = (checked: CheckedWhole, copy: CheckedWhole, { site, artefacts }: Workplace): void => {
  for (const [file, { path }] of copy.tried) {
    const laid = checked.tried.get(file)?.path;
    if (path === undefined || laid === undefined) continue;
    mkdirSync(dirname(join(site, path)), { recursive: true });
    renameSync(join(artefacts, laid), join(site, path));
  }
};

/** The configuration of Astro, handed over: it would look for its file by the real path, and `byPlainPath` stays on another. */
export const siteConfig = async (outDir?: string): Promise<AstroInlineConfig> => {
  const { default: config } = await import('../../astro.config.ts');
  return { ...config, ...(outDir ? { outDir } : {}), root: repositoryRoot, configFile: false };
};

/** Astro reads its configuration in this process; this is how it learns which portfolio it builds. */
export const setSurroundings = (root: string, out?: string): void => {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
  process.env.PORTFOLIO_DIR = root;
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
