import { group } from '#language/group.ts';
import { onceFor } from '#language/once-for.ts';
import { chains } from '#monitoring/chains.ts';
import { promptness } from '#monitoring/promptness.ts';
import { isMonitored } from '#portfolio/asks-monitoring.ts';
import type { Finding } from '#portfolio/finding.ts';
import type { AnyRecord, Claim, Criterion, Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { isEvidence } from '#portfolio/schema/kinds.ts';
import { dayOf, ofKind } from '#portfolio/select.ts';
import { auditTrail, type TrailEntry } from './audit-trail.ts';
import { paths } from './href.ts';
import { atOnce, checksAtOnce, pagesOf, type Sheet, sheetPath, sheetsOf } from './paging.ts';
import type { Site } from './portfolio.ts';

/** So many rows of a list stand on one page: some weeks of a busy portfolio, and no more than a phone can scroll. */
const most = 300;

/** A draw is a section of its own, with tables. */
const drawsAtOnce = 40;

/** The pages of the evidence index. */
export const evidenceSheets = onceFor(({ portfolio }: Site): Sheet<AnyRecord>[] =>
  sheetsOf(portfolio.records, { dayOf, most }),
);

/** The pages of the coverage map: of the records that claim something, or are about to. */
export const mapSheets = onceFor((site: Site): Sheet<AnyRecord>[] =>
  sheetsOf(recordsOnMap(site), { dayOf, most }),
);

/** The records that have a row on the coverage map, in order of their numbers. */
export const recordsOnMap = ({ portfolio }: Pick<Site, 'portfolio'>): AnyRecord[] => {
  const begun = new Set(portfolio.toWrite.map(({ record }) => record.number));
  return portfolio.records.filter(
    ({ kind, data, number }) =>
      isEvidence(kind) && !data.withdrawn && (portfolio.claimsOf.has(number) || begun.has(number)),
  );
};

/** So many claims on a criterion stand on its unit's page; where there are more, all stand on pages of their own too. */
export const claimsAtOnce = 30;

/** A criterion with more claims than its unit's page shows, and the pages that show them. */
export interface ClaimList {
  criterion: Criterion;
  sheets: Sheet<Claim>[];
}

/** The pages of claims, by the criterion that has too many for its unit's page. */
export const claimLists = onceFor(({ units }: Site): ReadonlyMap<string, ClaimList> => {
  const long = units.flatMap(({ criteria }) => criteria).filter(({ claims }) => claims.length > claimsAtOnce);
  return new Map(
    long.map(({ criterion, claims }) => [
      criterion.ref,
      { criterion, sheets: sheetsOf(claims, { dayOf: ({ record }) => dayOf(record), most }) },
    ]),
  );
});

/** Files with all observations and all actions, where pages of monitoring show the first of them only. */
export const monitoringLists = onceFor(({ portfolio, today }: Site): string[] => [
  ...(observationsAreCut(portfolio, today) ? [paths.wholeMonitoring('observations')] : []),
  ...(chains(portfolio, today).length > atOnce ? [paths.wholeMonitoring('actions')] : []),
]);

/** Whether a colleague has more observations than their page shows, or more were late or wait than that page shows. */
const observationsAreCut = (portfolio: Portfolio, today: string): boolean => {
  const { writingUp, feedingBack, waiting, excused } = promptness(portfolio, today);
  const byColleague = group(ofKind(portfolio, 'observation'), ({ data }) => data.colleague);
  return (
    [writingUp.over, feedingBack.over, waiting, excused].some(({ length }) => length > atOnce) ||
    [...byColleague.values()].some(({ length }) => length > checksAtOnce)
  );
};

/** The pages of the audit of sampling: of draws. */
export const drawSheets = onceFor(({ portfolio }: Site): Sheet<PortfolioRecord<'draw'>>[] =>
  sheetsOf(ofKind(portfolio, 'draw'), { dayOf: ({ data }) => data.on, most: drawsAtOnce }),
);

/** The pages of the audit trail, the newest first. */
export const trailSheets = onceFor((site: Site): Sheet<TrailEntry>[] =>
  sheetsOf(auditTrail(site), { dayOf: ({ on }) => on, most }),
);

const trailPaths = (site: Site): string[] => {
  const [, ...later] = trailSheets(site);
  const cut = later.length > 0 || auditTrail(site).some(({ records }) => records.length > atOnce);
  return [...later.map((sheet) => sheetPath(paths.trail, sheet)), ...(cut ? [paths.whole(paths.trail)] : [])];
};

/** So many findings to a page: each is a paragraph with its reason and its mending. */
const findingsAtOnce = 150;

const weight = ({ severity, answered }: Finding): number =>
  answered ? 4 : ['error', 'warning', 'info', 'to-do'].indexOf(severity);

/** The pages of findings: the open ones by how much they weigh, what is still to do, and those that were answered. */
export const findingSheets = onceFor(({ findings }: Site): Sheet<Finding>[] =>
  pagesOf(
    [...findings].sort((a, b) => weight(a) - weight(b)),
    findingsAtOnce,
  ),
);

/** The lists that may be longer than a page, each with its first address and its pages. */
const lists = [
  { path: paths.evidence, sheets: evidenceSheets },
  { path: paths.map, sheets: mapSheets },
] as const;

const monitoringPaths = (site: Site): string[] => [
  ...monitoringLists(site),
  ...drawSheets(site)
    .slice(1)
    .map((sheet) => sheetPath(paths.sampling, sheet)),
];

/** The pages of a list after the first, and the file with all of it; none where it is one page. */
const later = (path: string, sheets: readonly Sheet<unknown>[]): string[] =>
  sheets.length === 1 ? [] : [...sheets.slice(1).map((sheet) => sheetPath(path, sheet)), paths.whole(path)];

/** The addresses of all pages of lists that had to be split, after the first, and of each such list whole as CSV. */
export const sheetPaths = (site: Site): string[] => [
  ...lists.flatMap(({ path, sheets }) => later(path, sheets(site))),
  ...trailPaths(site),
  ...later(paths.findings, findingSheets(site)),
  ...(isMonitored(site.portfolio) ? monitoringPaths(site) : []),
  ...[...claimLists(site).values()].flatMap(({ criterion, sheets }) =>
    sheets.map((sheet) => sheetPath(paths.claims(criterion), sheet)),
  ),
];
