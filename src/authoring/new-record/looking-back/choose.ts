import { nearest } from '#language/nearest.ts';
import type { AnyRecord, Portfolio } from '#portfolio/portfolio.ts';
import { dayOf, ofKind } from '#portfolio/select.ts';

/** Which records an account is to look back on. What is left out does not narrow the choice. */
export interface LookBack {
  numbers?: readonly string[] | undefined;
  /** The pseudonym id of a colleague. */
  colleague?: string | undefined;
  /** First and last day, as ISO dates. */
  period?: { from: string; to: string } | undefined;
}

/** The records to look back on in order of their days, or a sentence that says why there are none. */
export type Chosen = { records: AnyRecord[] } | { trouble: string };

/**
 * Chooses the records: those numbered, or else every observation, feedback record and coaching session; of them those with the
 * colleague and those in the period.
 */
export const chooseRecords = (portfolio: Portfolio, wish: LookBack): Chosen => {
  const { numbers = [], colleague, period } = wish;
  for (const number of numbers)
    if (!portfolio.byNumber.has(number)) return { trouble: unknownNumber(portfolio, number) };
  if (colleague !== undefined && !portfolio.observed.has(colleague))
    return { trouble: unknownColleague(portfolio, colleague) };
  const from =
    numbers.length > 0 ? numbers.flatMap((number) => portfolio.byNumber.get(number) ?? []) : work(portfolio);
  const records = [...new Set(from)]
    .filter((record) => !record.data.withdrawn)
    .filter((record) => colleague === undefined || colleagueOf(record) === colleague)
    .filter((record) => period === undefined || isWithin(dayOf(record), period))
    .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
  return records.length > 0 ? { records } : { trouble: `No record ${whichOnes(wish)}.` };
};

const work = (portfolio: Portfolio): AnyRecord[] => [
  ...ofKind(portfolio, 'observation'),
  ...ofKind(portfolio, 'feedback'),
  ...ofKind(portfolio, 'coaching'),
];

/** The colleague that a record is about, where it is about one. */
export const colleagueOf = ({ data }: AnyRecord): string | undefined =>
  'colleague' in data ? (data.colleague as string) : undefined;

const isWithin = (day: string, { from, to }: { from: string; to: string }): boolean =>
  day >= from && day <= to;

const unknownNumber = (portfolio: Portfolio, number: string): string => {
  const close = nearest(number, [...portfolio.byNumber.keys()]);
  return `There is no record ${number} that could be read.${close ? ` Did you mean ${close}?` : ''}`;
};

const unknownColleague = (portfolio: Portfolio, id: string): string => {
  const ids = [...portfolio.observed.keys()];
  const close = nearest(id, ids);
  return `Nobody observed has the pseudonym ${id}.${close ? ` Did you mean ${close}?` : ''} There are ${ids.join(', ')}.`;
};

const whichOnes = ({ numbers = [], colleague, period }: LookBack): string =>
  [
    numbers.length > 0
      ? `among ${numbers.join(', ')} that still stands`
      : 'of an observation, feedback or coaching',
    ...(colleague ? [`is about ${colleague}`] : []),
    ...(period ? [`lies from ${period.from} to ${period.to}`] : []),
  ].join(' and ');
