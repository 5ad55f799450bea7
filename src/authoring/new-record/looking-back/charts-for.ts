import { group } from '#language/group.ts';
import type { AnyRecord, Portfolio } from '#portfolio/portfolio.ts';
import { colleagueOf } from './choose.ts';
import { observationsIn } from './said-of-records.ts';

/** A trend to show: of a colleague, and of the quality criterion that was spoken of most, where one was. */
export interface ChartFor {
  colleague: string;
  shownAs: string;
  quality: string | undefined;
  observations: number;
}

/** More charts than these would bury the account. */
const most = 3;

/** The charts for some records: of the colleagues observed most, each on what their development points are about most. */
export const chartsFor = (portfolio: Portfolio, records: readonly AnyRecord[]): ChartFor[] =>
  [...group(observationsIn(records), ({ data }) => data.colleague).entries()]
    .sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([colleague, observations]) => ({
      colleague,
      shownAs: portfolio.observed.get(colleague)?.shownAs ?? colleague,
      quality: spokenOfMost(records.filter((record) => colleagueOf(record) === colleague)),
      observations: observations.length,
    }));

const spokenOfMost = (records: readonly AnyRecord[]): string | undefined => {
  const named = records.flatMap((record) => pointsOf(record).flatMap(({ quality }) => quality ?? []));
  return [...group(named, (quality) => quality).entries()].sort(
    ([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1),
  )[0]?.[0];
};

const pointsOf = ({ data }: AnyRecord): readonly { quality?: string | undefined }[] =>
  'developmentPoints' in data ? (data.developmentPoints as { quality?: string }[]) : [];
