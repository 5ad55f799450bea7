import { describe, expect, it } from 'vitest';
import { coverage } from '#domain/coverage/coverage.ts';
import { checkPortfolio } from '#files/check-portfolio.ts';
import { builtPaths } from '#site/built.ts';
import { deadLinks, doubledIds } from './dead-links.ts';
import { filesOf, type HtmlPage, pagesOf } from './html.ts';
import { keptSite, type MadeSite } from './made-site.ts';
import { type SmallName, smallPortfolios, writeSmall } from './small-portfolios.ts';

const sites = Object.keys(smallPortfolios) as SmallName[];

/** The small portfolio of that name, its site and its pages. */
const smallSite = async (name: SmallName): Promise<MadeSite & { pages: HtmlPage[] }> => {
  const made = await keptSite(name, (folder) => writeSmall(name, folder));
  return { ...made, pages: pagesOf(made.site) };
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
    const files = filesOf(site).filter((path) => !/^(pagefind\/|build|robots|404)/.test(path));
    expect([...built].sort()).toEqual(files);
  });
});
