import { onceFor } from '#language/once-for.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { isAtStandard } from '#portfolio/scale.ts';
import { month } from '#statistics/periods.ts';
import { type ScoredObservation, scoredObservations } from './scored-observation.ts';

/** How many planned checks, and how many of them at standard, in one month on one channel. */
export interface Tally {
  month: string;
  channel: string;
  n: number;
  atStandard: number;
}

/** Counts by colleague and line; an empty word stands for everybody, and for whole checks. */
export type Tallies = ReadonlyMap<string, ReadonlyMap<string, Tally>>;

/** The name of a place among the tallies. */
export const tallyPlace = (colleague: string | undefined, quality: string | undefined): string =>
  `${colleague ?? ''}\n${quality ?? ''}`;

/** Every planned check counted by colleague, line, month and channel, whichever version of the scorecard it used. */
export const tallies = onceFor((portfolio: Portfolio): Tallies => {
  const places = new Map<string, Map<string, Tally>>();
  for (const each of scoredObservations(portfolio)) {
    const { data } = each.observation;
    if (data.check !== 'planned') continue;
    for (const { quality, met } of ratedIn(each))
      for (const colleague of [data.colleague, undefined])
        count(places, tallyPlace(colleague, quality), month(data.observedOn), data.channel, met);
  }
  return places;
});

/** Each line that was rated, and the whole check. */
const ratedIn = ({ observation, scorecard, atStandard }: ScoredObservation) => [
  ...(atStandard === null ? [] : [{ quality: undefined, met: atStandard }]),
  ...observation.data.ratings.flatMap(({ quality, rating }) =>
    rating === undefined ? [] : [{ quality, met: isAtStandard(scorecard.data.scale, rating) }],
  ),
];

const count = (
  places: Map<string, Map<string, Tally>>,
  place: string,
  at: string,
  channel: string,
  met: boolean,
): void => {
  const here = places.get(place) ?? new Map<string, Tally>();
  places.set(place, here);
  const tally = here.get(`${at}${channel}`) ?? { month: at, channel, n: 0, atStandard: 0 };
  here.set(`${at}${channel}`, tally);
  tally.n++;
  if (met) tally.atStandard++;
};
