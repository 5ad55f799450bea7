import { csvFile } from '#report/csv.ts';
import { builtPaths } from '../built.ts';
import { paths } from '../href.ts';
import type { Site } from '../portfolio.ts';
import { exportedLists } from './exported-lists.ts';

/** Where a list stands whole, and its name. */
const lists: readonly [string, string][] = [
  [paths.whole(paths.evidence), 'evidence'],
  [paths.whole(paths.map), 'map'],
  [paths.whole(paths.trail), 'audit'],
  [paths.whole(paths.findings), 'findings'],
  [paths.wholeMonitoring('observations'), 'observations'],
  [paths.wholeMonitoring('actions'), 'actions'],
];

/** The lists of one folder that are too long for a page, each whole with a first row of names, as `getStaticPaths` lists them. */
export const wholeListsIn = (folder: string, site: Site) =>
  lists.flatMap(([path, name]) => {
    const [, at, list] = /^(.*?)([^/]+)\.csv$/.exec(path) ?? [];
    const rows = exportedLists.find((one) => one.name === name)?.rows;
    return rows && at === folder && builtPaths(site).has(path)
      ? [{ params: { list }, props: { text: () => csvFile(rows(site)) } }]
      : [];
  });
