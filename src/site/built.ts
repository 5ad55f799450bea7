import type { Portfolio } from '#domain/portfolio.ts';
import { allRules } from '#domain/rules/groups.ts';
import { artefactTargets } from './artefact-files.ts';
import { assets } from './assets.ts';
import { paths } from './href.ts';
import type { Site } from './portfolio.ts';
import { colleaguesOf } from './views/monitored.ts';
import { trendFileNames } from './views/trend-data.ts';
import { unitPages } from './views/unit.ts';

const known = new WeakMap<Portfolio, ReadonlySet<string>>();

/** The path of every page and file that the site has: what is not among them is nowhere to be led to. */
export const builtPaths = (site: Site): ReadonlySet<string> => {
  const before = known.get(site.portfolio);
  if (before) return before;
  const built = new Set(allPaths(site));
  known.set(site.portfolio, built);
  return built;
};

const allPaths = ({ portfolio, units, tried }: Site): string[] => [
  ...Object.values(paths).filter((path) => typeof path === 'string'),
  ...allRules.map(({ id }) => paths.rule(id)),
  ...units.flatMap(({ unit }) => unitPages(unit).map(paths.unit)),
  ...portfolio.guidance.map(({ code }) => paths.guidancePage(code)),
  ...portfolio.records.map(({ number }) => paths.record(number)),
  ...colleaguesOf(portfolio).map(({ id }) => paths.colleague(id)),
  ...trendFileNames(portfolio),
  ...artefactTargets({ portfolio, tried }),
  ...Object.keys(assets).map(paths.asset),
];
