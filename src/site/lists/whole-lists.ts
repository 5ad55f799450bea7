import { csvFile } from '#report/csv.ts';
import { trailRows } from '../audit-trail.ts';
import { builtPaths } from '../built.ts';
import { evidenceRows } from '../evidence/evidence-rows.ts';
import { findingRows } from '../findings/findings.ts';
import { paths } from '../href.ts';
import { mapRows } from '../map/map-rows.ts';
import { actionRows } from '../monitoring/monitoring-chains.ts';
import { observationRows } from '../monitoring/monitoring-checks.ts';
import type { Site } from '../portfolio.ts';
import { findingSheets } from '../sheets.ts';

const lists: readonly [string, (site: Site) => string[][]][] = [
  [paths.whole(paths.evidence), evidenceRows],
  [paths.whole(paths.map), mapRows],
  [paths.whole(paths.trail), trailRows],
  [paths.whole(paths.findings), (site) => findingRows(findingSheets(site).flatMap(({ rows }) => rows))],
  [paths.wholeMonitoring('observations'), observationRows],
  [paths.wholeMonitoring('actions'), actionRows],
];

/** The lists of one folder that are too long for a page, each whole with a first row of names, as `getStaticPaths` lists them. */
export const wholeListsIn = (folder: string, site: Site) =>
  lists.flatMap(([path, rows]) => {
    const [, at, list] = /^(.*?)([^/]+)\.csv$/.exec(path) ?? [];
    return at === folder && builtPaths(site).has(path)
      ? [{ params: { list }, props: { text: () => csvFile(rows(site)) } }]
      : [];
  });
