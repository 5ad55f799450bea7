import { builtPaths } from './built.ts';
import { hrefFrom } from './href.ts';
import { getPortfolio, type Site } from './portfolio.ts';

/** The paths of a page that only some portfolios have, for Astro: one under the name of its file, or none. */
export const whereBuilt = (path: string, name: string) =>
  builtPaths(getPortfolio()).has(path) ? [{ params: { [name]: name } }] : [];

/**
 * A link from one page to another, relative to the first. Undefined where the site does not have what it leads to, such as
 * the page of a unit that the learner is not registered for: its words then stand without a link.
 */
export const linkFrom = (from: string, to: string, site: Site = getPortfolio()): string | undefined => {
  if (site.leads) return site.leads(to);
  return builtPaths(site).has(to.split(/[?#]/)[0] ?? '') ? hrefFrom(from, to) : undefined;
};
