import { nameShown } from '#portfolio/select.ts';
import { chosenCriteria, coverageHeader, coverageRow } from '#report/coverage-rows.ts';
import { trailRows } from '../audit-trail.ts';
import { evidenceRows } from '../evidence/evidence-rows.ts';
import { findingRows } from '../findings/findings.ts';
import { mapRows } from '../map/map-rows.ts';
import { actionRows } from '../monitoring/monitoring-chains.ts';
import { observationRows } from '../monitoring/monitoring-checks.ts';
import type { Site } from '../portfolio.ts';
import { findingSheets } from '../sheets.ts';
import { trendPeriodRows } from '../trend/trend-data.ts';
import { trendFilesOf } from '../trend-files.ts';

/** A list of a portfolio that is handed out as a table, with a first row of names. */
export interface ExportedList {
  name: string;
  title: string;
  rows: (site: Site) => string[][];
}

const coverageRows = ({ units }: Site): string[][] => [
  coverageHeader,
  ...units.flatMap((unit) => chosenCriteria(unit, false).map(coverageRow)),
];

/** Every trend by period, one under the other: whose it is, of which channel, and of which line. */
const trendRows = (site: Site): string[][] => {
  const periods = trendFilesOf(site.portfolio).filter(({ rows }) => rows === 'periods');
  const tables = periods.map(({ who }) => ({ who, rows: trendPeriodRows(site, who) }));
  return [
    ['colleague', 'channel', 'line', ...(trendPeriodRows(site, { quality: '' })[0] ?? [])],
    ...tables.flatMap(({ who, rows }) =>
      rows
        .slice(1)
        .map((row) => [
          who.colleague === undefined ? '' : nameShown(site.portfolio, who.colleague),
          who.channel ?? '',
          who.quality ?? '',
          ...row,
        ]),
    ),
  ];
};

/** The lists that are handed out as tables: what pages show of them, whole. */
export const exportedLists: readonly ExportedList[] = [
  { name: 'coverage', title: 'Coverage', rows: coverageRows },
  { name: 'evidence', title: 'Evidence', rows: evidenceRows },
  { name: 'map', title: 'Coverage map', rows: mapRows },
  { name: 'observations', title: 'Observations', rows: observationRows },
  { name: 'actions', title: 'Actions', rows: actionRows },
  { name: 'trends', title: 'Trends', rows: trendRows },
  { name: 'audit', title: 'Audit trail', rows: trailRows },
  {
    name: 'findings',
    title: 'Findings',
    rows: (site) => findingRows(findingSheets(site).flatMap(({ rows }) => rows)),
  },
];
