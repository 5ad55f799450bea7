import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from './command.ts';

/**
 * Where `npm start` keeps the last good build of a portfolio: `dist/` for the repository's own, and for any other
 * a folder of its own, so that the builds of two portfolios never take each other's place.
 */
export const siteFolder = (root: string): string => {
  const real = realpathSync(root);
  if (real === realpathSync(repositoryRoot)) return join(repositoryRoot, 'dist');
  const key = createHash('sha256').update(real).digest('hex').slice(0, 16);
  return join(repositoryRoot, 'node_modules/.cache/portfolio-sites', key);
};

/** The folder of the last good build, or undefined where there is none yet. */
export const lastGoodBuild = (folder: string): string | undefined =>
  existsSync(join(folder, 'index.html')) ? folder : undefined;
