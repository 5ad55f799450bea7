import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { localToday, repositoryRoot } from '../command/command.ts';
import { emptySite } from './empty-site.ts';
import { makePortfolio } from './made-portfolio.ts';
import { inTurns, measured, type Subject, type Taken, typical } from './measure.ts';
import { eleventy } from './rivals/eleventy.ts';
import { rivalPages } from './rivals/rival-pages.ts';
import { writeSource } from './rivals/rival-source.ts';

/** What is not of all pages. */
const withoutPages: ReadonlySet<string> = new Set([
  'check',
  'saved to page shown',
  'a form opened',
  'a finding told',
  'a change foreseen',
]);

/** What is measured, in the order of the table. */
export const subjects = [
  'empty Astro site',
  'check',
  'build',
  'build without search',
  'build, one record changed',
  'build, nothing changed',
  'search index',
  'a second portfolio',
  'saved to page shown',
  'a form opened',
  'a finding told',
  'a change foreseen',
  'Eleventy',
  'bare Node script',
  'the same bytes',
] as const;

export type What = (typeof subjects)[number];

/** One line of the table: what was run at which size, and what it took. */
export interface Row extends Taken {
  what: What;
  /** Records of the portfolio; 0 for the empty site. */
  records: number;
  pages?: number;
}

const script = (name: string): string => join(repositoryRoot, 'scripts', name);
/** What `npm run` begins every command by. */
const run = script('run.mjs');
const ours = (name: string): string => join(import.meta.dirname, 'ours', name);
const rival = (name: string): string => join(import.meta.dirname, 'rivals', name);
const pagefindProgram = join(repositoryRoot, 'node_modules/pagefind/lib/runner/bin.cjs');

/** The options of Node that `npm run build` gives. */
const options = packageJson.scripts.build.split(' ').filter((word) => word.startsWith('--'));

/** What check and build keep for the next time: their answers, and which texts were found clean. */
const kept = ['portfolio-answers', 'portfolio-clean-texts'].map((name) =>
  join(repositoryRoot, 'node_modules/.cache', name),
);

const empty = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** The title of one record of the portfolio is changed, which stands on every page that names it. */
const changeOne = (portfolio: string): void => {
  const folder = join(portfolio, 'content/observations');
  const [first = ''] = readdirSync(folder).sort();
  const file = join(folder, first);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, '$& again'));
};

/**
 * Measures `check`, `build` (which indexes too) from nothing, after one change and after none, the search index alone, and
 * beside them Eleventy, a bare script and a mere copy on pages of the same size, all in turns. `desk` is a folder for
 * what is made on the way; all is removed again.
 */
export const measureSize = (desk: string, records: number, times: number): Row[] => {
  const folder = join(desk, String(records));
  const at = (name: string): string => join(folder, name);
  const [portfolio, other, site] = [at('portfolio'), at('other'), at('site')];
  const source = at('eleventy/source');
  makePortfolio({ folder: portfolio, records, seed: 1 });
  makePortfolio({ folder: other, records, seed: 2 });
  const build = { file: run, args: ['build', '--portfolio', portfolio, '--out', site], options };
  measured(build); // Compiles the program where that was not done, and makes the pages that rivals are to make.
  const pages = rivalPages(site);
  writeSource(source, pages);
  const all: Subject<What>[] = [
    { what: 'build', program: build, before: () => [site, ...kept].forEach(empty) },
    { what: 'build, nothing changed', program: build },
    { what: 'build, one record changed', program: build, before: () => changeOne(portfolio) },
    {
      what: 'check',
      program: { file: run, args: ['check', '--portfolio', portfolio, '--format', 'json'], options },
      before: () => kept.forEach(empty),
    },
    {
      what: 'build without search',
      program: {
        file: ours('without-search.mjs'),
        args: [portfolio, at('bare-site'), localToday()],
        options,
      },
      before: () => empty(at('bare-site')),
    },
    {
      what: 'a second portfolio',
      program: {
        file: ours('second-portfolio.ts'),
        args: [portfolio, other, localToday()],
        tells: true,
      },
    },
    {
      what: 'saved to page shown',
      program: { file: ours('saved-to-page.ts'), args: [script('start.ts'), other], tells: true },
    },
    ...inEditor(other),
    {
      what: 'search index',
      program: { file: pagefindProgram, args: ['--site', site, '--output-path', at('index')] },
      before: () => empty(at('index')),
    },
    {
      what: 'Eleventy',
      program: eleventy(at('eleventy')),
      before: () => empty(at('eleventy/site')),
    },
    {
      what: 'bare Node script',
      program: { file: rival('bare.ts'), args: [source, at('bare')] },
      before: () => empty(at('bare')),
    },
    {
      what: 'the same bytes',
      program: { file: rival('same-bytes.ts'), args: [site, at('copy')] },
      before: () => empty(at('copy')),
    },
  ];
  const rows = inTurns(all, times).map((taken) => ({
    ...taken,
    records,
    ...(withoutPages.has(taken.what) ? {} : { pages: pages.length }),
  }));
  empty(folder);
  return rows;
};

/** What somebody waits for who writes in the browser. */
const inEditor = (portfolio: string): Subject<What>[] => {
  const asked = { 'a form opened': 'form', 'a finding told': 'look', 'a change foreseen': 'ahead' } as const;
  return (Object.keys(asked) as (keyof typeof asked)[]).map((what) => ({
    what,
    program: {
      file: ours('in-editor.ts'),
      args: [script('start.ts'), portfolio, asked[what]],
      tells: true,
    },
  }));
};

/** Measures what Astro takes for one page that says nothing: the floor under every build. */
export const measureEmptySite = (desk: string, times: number): Row => {
  const program = emptySite(join(desk, 'empty'));
  measured(program); // The first build of a new folder also lays out Astro's caches.
  return { what: 'empty Astro site', records: 0, pages: 1, ...typical(program, times) };
};
