import { onceFor } from '#language/once-for.ts';
import type { AnyRecord, Claim, Criterion } from '#portfolio/portfolio.ts';
import { isEvidence } from '#portfolio/schema/kinds.ts';
import { dayOf } from '#portfolio/select.ts';
import { paths } from './href.ts';
import { type Sheet, sheetPath, sheetsOf } from './paging.ts';
import type { Site } from './portfolio.ts';

/** So many rows of a list stand on one page: some weeks of a busy portfolio, and no more than a phone can scroll. */
const most = 300;

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

/** The lists that may be longer than a page, each with its first address and its pages. */
const lists = [
  { path: paths.evidence, sheets: evidenceSheets },
  { path: paths.map, sheets: mapSheets },
] as const;

/** The addresses of all pages of lists that had to be split, after the first, and of each such list whole as CSV. */
export const sheetPaths = (site: Site): string[] => [
  ...lists.flatMap(({ path, sheets }) => {
    const [, ...later] = sheets(site);
    return later.length === 0 ? [] : [...later.map((sheet) => sheetPath(path, sheet)), paths.whole(path)];
  }),
  ...[...claimLists(site).values()].flatMap(({ criterion, sheets }) =>
    sheets.map((sheet) => sheetPath(paths.claims(criterion), sheet)),
  ),
];
