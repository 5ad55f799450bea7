import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../command/command.ts';
import { emptySite } from './empty-site.ts';
import { makePortfolio } from './made-portfolio.ts';
import { measured, type Taken, typical } from './measure.ts';

/** One line of the table: what was run at which size, and what it took. */
export interface Row extends Taken {
  what: 'check' | 'build' | 'search index' | 'empty Astro site';
  /** Records of the portfolio; 0 for the empty site. */
  records: number;
  pages?: number;
}

const script = (name: string): string => join(repositoryRoot, 'scripts', name);

/**
 * Measures `check`, `build` (which indexes too) and the search index alone on a made portfolio of that size.
 * `desk` is a folder for what is made on the way; all is removed again.
 */
export const measureSize = (desk: string, records: number, times: number): Row[] => {
  const folder = join(desk, String(records));
  const [portfolio, site, index] = ['portfolio', 'site', 'index'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  makePortfolio({ folder: portfolio, records, seed: 1 });
  const check = typical(
    { file: script('check.ts'), args: ['--portfolio', portfolio, '--format', 'json'] },
    times,
  );
  const build = typical({ file: script('build.ts'), args: ['--portfolio', portfolio, '--out', site] }, times);
  const pages = readdirSync(site, { recursive: true }).filter((file) =>
    String(file).endsWith('.html'),
  ).length;
  rmSync(join(site, 'pagefind'), { recursive: true, force: true });
  const indexing = typical({ file: pagefindProgram, args: ['--site', site, '--output-path', index] }, times);
  rmSync(folder, { recursive: true, force: true });
  return [
    { what: 'check', records, ...check },
    { what: 'build', records, pages, ...build },
    { what: 'search index', records, pages, ...indexing },
  ];
};

const pagefindProgram = join(repositoryRoot, 'node_modules/pagefind/lib/runner/bin.cjs');

/** Measures what Astro takes for one page that says nothing: the floor under every build. */
export const measureEmptySite = (desk: string, times: number): Row => {
  const program = emptySite(join(desk, 'empty'));
  measured(program); // The first build of a new folder also lays out Astro's caches.
  return { what: 'empty Astro site', records: 0, pages: 1, ...typical(program, times) };
};
