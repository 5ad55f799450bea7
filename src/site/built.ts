import { onceFor } from '#language/once-for.ts';
import { colleaguesOf } from '#monitoring/colleagues.ts';
import { isMonitored } from '#portfolio/asks-monitoring.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { artefactTargets } from './artefact-files.ts';
import { assetNames, placesName } from './asset-names.ts';
import { paths } from './href.ts';
import { guidanceHere, rulePages, unitPages } from './pages-of.ts';
import type { Site } from './portfolio.ts';
import { sheetPaths } from './sheets.ts';
import { trendFilesOf } from './trend-files.ts';

/** The path of every page and file that the site has: what is not among them is nowhere to be led to. */
export const builtPaths = onceFor((site: Site): ReadonlySet<string> => new Set(allPaths(site)));

const monitoringPaths: readonly string[] = [
  ...[paths.monitoring, paths.compared, paths.trends],
  ...[paths.carriedOut, paths.coaching],
  ...[paths.sampling, paths.calibration],
];

/** Pages on monitoring stand only where a unit asks for it, or a record of it is there. */
const monitoringOf = (portfolio: Portfolio): string[] =>
  isMonitored(portfolio)
    ? [
        ...monitoringPaths,
        ...colleaguesOf(portfolio).map(({ id }) => paths.colleague(id)),
        ...trendFilesOf(portfolio).map(({ path }) => path),
      ]
    : [];

const allPaths = (site: Site): string[] => {
  const { portfolio, units, tried } = site;
  return [
    ...Object.values(paths)
      .filter((path) => typeof path === 'string')
      .filter((path) => !monitoringPaths.includes(path)),
    ...monitoringOf(portfolio),
    ...rulePages.map(({ id }) => paths.rule(id)),
    ...units.flatMap(({ unit }) => unitPages(unit).map(paths.unit)),
    ...guidanceHere({ portfolio, units }).map(({ code }) => paths.guidancePage(code)),
    ...portfolio.records.map(({ number }) => paths.record(number)),
    ...artefactTargets({ portfolio, tried }),
    ...assetNames.map(paths.asset),
    paths.asset(placesName),
    ...sheetPaths(site),
  ];
};
