import { csvFile } from '#report/csv.ts';
import { builtPaths } from '../built.ts';
import { evidenceRows } from '../evidence/evidence-rows.ts';
import { paths } from '../href.ts';
import { mapRows } from '../map/map-rows.ts';
import type { Site } from '../portfolio.ts';

/** A list as a file of its own: its name without `.csv`, and its text when it is asked for. */
export interface WholeList {
  list: string;
  text: () => string;
}

const lists: readonly [string, (site: Site) => string[][]][] = [
  [paths.evidence, evidenceRows],
  [paths.map, mapRows],
];

/** Every list that had to be split, whole, with a first row of names. */
export const wholeLists = (site: Site): WholeList[] =>
  lists
    .filter(([path]) => builtPaths(site).has(paths.whole(path)))
    .map(([path, rows]) => ({ list: path.replace(/\.html$/, ''), text: () => csvFile(rows(site)) }));
