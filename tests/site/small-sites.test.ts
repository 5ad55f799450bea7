import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkPortfolio } from '#files/check-portfolio.ts';
import { coverage } from '#portfolio/coverage/coverage.ts';
import { builtPaths } from '#site/built.ts';
import { localToday } from '../../scripts/command/command.ts';
import { program } from '../../scripts/site/compiled.ts';
import { deadLinks, doubledIds } from './dead-links.ts';
import { filesOf, type HtmlPage, pagesOf } from './html.ts';
import type { MadeSite } from './made-site.ts';
import { type SmallName, smallPortfolios, writeSmall } from './small-portfolios.ts';

const sites = Object.keys(smallPortfolios) as SmallName[];

const desk = mkdtempSync(join(tmpdir(), 'small-sites-'));
afterAll(() => rmSync(desk, { recursive: true, force: true }));

const made = new Map<SmallName, Promise<MadeSite & { pages: HtmlPage[] }>>();

/** The small portfolio of that name, its site and its pages, built once. */
const smallSite = (name: SmallName) => {
  const small = made.get(name) ?? build(name);
  made.set(name, small);
  return small;
};

const build = async (name: SmallName) => {
  const [portfolio, site] = [join(desk, name, 'portfolio'), join(desk, name, 'site')];
  writeSmall(name, portfolio);
  const { buildInto } = await program();
  await buildInto(portfolio, site, localToday());
  return { portfolio, site, pages: pagesOf(site) };
};

describe.each(sites)('the site of the small portfolio %s', (name) => {
  it('has no dead link, and every id once a page', async () => {
    const { site, pages } = await smallSite(name);
    expect(deadLinks(site, pages)).toEqual([]);
    expect(doubledIds(pages)).toEqual([]);
  });

  it('has just the pages and files that links are held to', async () => {
    const { site, portfolio: root } = await smallSite(name);
    const { portfolio, findings, today } = checkPortfolio(root, '2026-03-20');
    if (!portfolio) throw new Error('The small portfolio cannot be read.');
    const built = builtPaths({ portfolio, findings, units: coverage(portfolio), today });
    const files = filesOf(site).filter((path) => !/^(\.|pagefind\/|robots)/.test(path));
    expect([...built].sort()).toEqual(files);
  });
});

/** The words of a page, without its tags. */
const wordsOf = (pages: readonly HtmlPage[], path: string): string =>
  (pages.find((page) => page.path === path)?.html ?? '')
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('a portfolio in which nothing is written yet', () => {
  it('says what will stand on each page, and how it is begun', async () => {
    const { pages } = await smallSite('cg-312');
    expect(wordsOf(pages, 'index.html')).toContain('Nothing is written yet.');
    expect(wordsOf(pages, 'assessor.html')).toContain('Nothing was handed in yet.');
    for (const path of ['index', 'assessor', 'evidence', 'coverage', 'timeline', 'monitoring'])
      expect(wordsOf(pages, `${path}.html`)).toMatch(/npm run new \w/);
  });

  it('counts nothing of nothing, and does not call all done where nothing was begun', async () => {
    const { pages } = await smallSite('cg-312');
    const shown = pages.filter(({ path }) => !path.startsWith('rules'));
    const wrong = /\b0 of 0\b|has been judged|Everything claimed|was looked at\.|no median|n = 0\b/;
    expect(shown.flatMap(({ path }) => wrong.exec(wordsOf(pages, path))?.[0] ?? [])).toEqual([]);
  });
});

describe('a portfolio of a unit that asks for no monitoring', () => {
  it('has no page on it, no link to it and no question about it', async () => {
    const { pages } = await smallSite('own-unit');
    expect(pages.filter(({ path }) => path.startsWith('monitoring'))).toEqual([]);
    expect(wordsOf(pages, 'index.html')).not.toMatch(/monitor/i);
    expect(wordsOf(pages, 'assessor.html')).not.toMatch(/monitor|pseudonym/i);
    expect(wordsOf(pages, 'glossary.html')).not.toMatch(/Calibration|Wilson|Sampling frame/);
  });

  it('has no page by stage where the unit names none', async () => {
    const { pages } = await smallSite('own-unit');
    expect(pages.map(({ path }) => path).filter((path) => path.startsWith('units/'))).toEqual([
      'units/letters-9.html',
    ]);
  });
});

describe('a portfolio with one observation', () => {
  it('says of one check that it is too few to say, and gives no interval', async () => {
    const { pages } = await smallSite('one-observation');
    expect(wordsOf(pages, 'monitoring.html')).toContain('too few to say');
    const wrong = pages.filter(({ path, html }) => path.startsWith('monitoring') && /% to \d+%/.test(html));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});
