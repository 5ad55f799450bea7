import { group } from '#language/group.ts';
import { onceFor } from '#language/once-for.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { channels, complexities } from '#portfolio/schema/records/sampling.ts';
import { falseDiscovery } from '#statistics/false-discovery.ts';
import { partOfDay, partsOfDay, weekdayOf, weekdays } from '#statistics/parts-of-time.ts';
import { sharesApart } from '#statistics/shares-apart.ts';
import { type ScoredObservation, scoredObservations } from './scored-observation.ts';

/** By what results are compared. */
export type ComparedBy = 'channel' | 'contactReason' | 'queue' | 'nature' | 'complexity' | 'weekday' | 'hour';

/** Planned checks that have something in common. */
export interface ComparedGroup {
  value: string;
  checks: ScoredObservation[];
  n: number;
  atStandard: number;
}

/** Planned checks side by side, and whether the groups lie further apart than chance would bring. */
export interface Comparison {
  by: ComparedBy;
  groups: ComparedGroup[];
  /** Planned checks that do not say it. */
  unsaid: number;
  apart: 'apart' | 'not-apart' | 'too-few';
  pValue: number | undefined;
}

/** Groups at most; free words may be as many as checks, so the rarest are put together. */
const groupsAtMost = 20;
/** What the rarest groups are called together. */
export const otherGroups = 'All others';

type Data = ScoredObservation['observation']['data'];

const values: Readonly<Record<ComparedBy, (data: Data) => string | undefined>> = {
  channel: ({ channel }) => channel,
  contactReason: ({ contactReason }) => contactReason,
  queue: ({ queue }) => queue,
  nature: ({ nature }) => nature,
  complexity: ({ complexity }) => complexity,
  weekday: ({ observedOn }) => weekdayOf(observedOn),
  hour: ({ observedAt }) => observedAt && partOfDay(observedAt),
};

const inOrder: Partial<Record<ComparedBy, readonly string[]>> = {
  channel: channels,
  nature: ['routine', 'non-routine'],
  complexity: complexities,
  weekday: weekdays,
  hour: partsOfDay,
};

/**
 * The planned checks by channel, reason for contact and so on: how many reached the standard score. The groups of a
 * comparison lie apart where a chi-squared test says so among all comparisons made, at a rate of false discoveries of
 * 0.05; a comparison of which too little is expected for the test is not judged.
 */
export const compared = onceFor((portfolio: Portfolio): Comparison[] => {
  const planned = scoredObservations(portfolio).filter(
    ({ observation, atStandard }) => observation.data.check === 'planned' && atStandard !== null,
  );
  const found = (Object.keys(values) as ComparedBy[]).map((by) => comparisonOf(planned, by));
  const tested = found.flatMap(({ pValue }) => pValue ?? []);
  const { most } = falseDiscovery(tested, 0.05);
  return found
    .filter(({ groups }) => groups.length > 0)
    .map((one) => ({
      ...one,
      apart: one.pValue === undefined ? 'too-few' : one.pValue <= most ? 'apart' : 'not-apart',
    }));
});

const comparisonOf = (planned: readonly ScoredObservation[], by: ComparedBy): Omit<Comparison, 'apart'> => {
  const said = planned.filter(({ observation }) => values[by](observation.data) !== undefined);
  const all = [...group(said, ({ observation }) => values[by](observation.data) ?? '')];
  const groups = fewer(all).map(([value, checks]) => ({
    value,
    checks,
    n: checks.length,
    atStandard: checks.filter(({ atStandard }) => atStandard).length,
  }));
  const test =
    groups.length < 2
      ? undefined
      : sharesApart(groups.map(({ n, atStandard }) => ({ successes: atStandard, n })));
  return {
    by,
    groups: sorted(groups, by),
    unsaid: planned.length - said.length,
    pValue: test && !test.tooFewExpected ? test.pValue : undefined,
  };
};

type Named = [string, ScoredObservation[]];

/** The largest groups, and all others as one. */
const fewer = (groups: readonly Named[]): Named[] => {
  if (groups.length <= groupsAtMost) return [...groups];
  const bySize = groups.toSorted(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1));
  const rest = bySize.slice(groupsAtMost - 1).flatMap(([, checks]) => checks);
  return [...bySize.slice(0, groupsAtMost - 1), [otherGroups, rest]];
};

/** In the order of the choices where there is one, else by name, all others last. */
const sorted = (groups: readonly ComparedGroup[], by: ComparedBy): ComparedGroup[] => {
  const order = inOrder[by];
  const place = ({ value }: ComparedGroup) => (value === otherGroups ? 1 : 0);
  return groups.toSorted((a, b) =>
    order
      ? order.indexOf(a.value) - order.indexOf(b.value)
      : place(a) - place(b) || (a.value < b.value ? -1 : a.value > b.value ? 1 : 0),
  );
};
