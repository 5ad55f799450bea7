import { colleaguesOf } from '#monitoring/colleagues.ts';
import { fewestForShare, type LineStanding, standingOf } from '#monitoring/line-standing.ts';
import { qualityLines } from '#monitoring/quality-lines.ts';
import { scoredObservations } from '#monitoring/scored-observation.ts';
import { tallies, tallyPlace } from '#monitoring/tallies.ts';
import type { TrendState } from '#statistics/verdict.ts';
import { stateWords } from '#statistics/verdict-words.ts';
import { paths } from '../href.ts';
import type { Site } from '../portfolio.ts';
import { percent } from '../shared/period-words.ts';
import { tallyWords } from './tally-words.ts';
import { toTargetWords } from './to-target-words.ts';

/** One cell of the map: a share with its n, how it stands to its target, and what its chart says. */
export interface HeatCell {
  path: string;
  /** Undefined where nothing was rated. */
  share: string | undefined;
  n: number;
  atStandard: number;
  toTarget: LineStanding['toTarget'];
  state: TrendState;
  /** All of it in words, for the ear and the pointer. */
  says: string;
  /** The counts by month and channel, for the filter. */
  tally: string;
  /** The target that the share is held against, from 0 to 1; undefined where no plan sets one. */
  target: number | undefined;
  /** How dark the cell is: the lower the share, the darker, in steps of a fifth; none of so few checks. */
  shade: number;
}

/** A line of the map with a cell for each colleague and for everybody. */
export interface HeatRow {
  text: string;
  target: string | undefined;
  cells: HeatCell[];
}

/** Every colleague on every quality criterion that a scorecard in use has, and on whole checks. */
export const heatView = (site: Site) => {
  const { portfolio } = site;
  const people = [...colleaguesOf(portfolio).map(({ id, shownAs }) => ({ id, name: shownAs })), everybody];
  const lines = qualityLines(scoredObservations(portfolio)).map(({ id, text }) => ({
    id,
    text: text.replace(/\.$/, ''),
  }));
  return {
    people: people.map(({ id, name }) => ({
      name,
      path: id === undefined ? paths.trends : paths.colleague(id),
    })),
    rows: [whole, ...lines].map(({ id, text }): HeatRow => {
      const standing = people.map((person) => standingOf(portfolio, person.id, id));
      const target = standing[0]?.target;
      return {
        text,
        target: target && percent(target.share),
        cells: standing.map((one) => cellOf(site, one)),
      };
    }),
  };
};

const everybody = { id: undefined, name: 'Everybody' };
const whole = { id: undefined, text: 'Whole check: reached the standard score' };

const cellOf = ({ portfolio }: Site, standing: LineStanding): HeatCell => {
  const { colleague, quality, n, atStandard, interval, state, toTarget } = standing;
  const share = n === 0 ? undefined : percent(atStandard / n);
  return {
    ...{ share, n, atStandard, state, toTarget },
    target: standing.target?.share,
    shade: n < fewestForShare ? 0 : shadeOf(atStandard / n),
    path: placeOf(colleague, quality),
    says:
      share === undefined || !interval
        ? 'Not rated'
        : `${atStandard} of ${n} at standard${toTarget === 'too-few' ? '' : `, 95% interval ${percent(interval.lower)} to ${percent(interval.upper)}`}. ${standsWords(standing)}`,
    tally: tallyWords(tallies(portfolio).get(tallyPlace(colleague, quality))),
  };
};

/** How a line stands to its target and what its chart says; that checks are too few is said once. */
const standsWords = (standing: LineStanding): string =>
  standing.toTarget === 'too-few' && standing.state === 'too-few'
    ? toTargetWords(standing)
    : `${toTargetWords(standing)} ${stateWords[standing.state]}.`;

/** From 4 for less than a fifth to 0 for four fifths and more; the script of the filter does the same. */
const shadeOf = (share: number): number => Math.max(0, 4 - Math.floor(share * 5 + 1e-9));

/** Where the chart of a line stands. */
const placeOf = (colleague: string | undefined, quality: string | undefined): string =>
  colleague === undefined
    ? `${paths.trends}#${quality === undefined ? 'trend-everybody' : `trend-quality-${quality}`}`
    : `${paths.colleague(colleague)}#trend-${quality ?? 'overall'}`;
