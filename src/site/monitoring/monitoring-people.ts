import { colleaguesOf } from '#monitoring/colleagues.ts';
import { criticalFailuresIn } from '#monitoring/critical-failure.ts';
import { scoredObservations } from '#monitoring/scored-observation.ts';
import { trendOf } from '#monitoring/trend.ts';
import type { TrendPoint } from '#monitoring/trend-points.ts';
import type { Observed } from '#portfolio/schema/people.ts';
import { paths } from '../href.ts';
import { observationsOf } from '../monitored.ts';
import type { Site } from '../portfolio.ts';
import { fewestForInterval, periodInWords, withInterval } from '../shared/period-words.ts';
import { trendFor } from '../trend/trend.ts';
import { answersOf } from '../trend/trend-words.ts';
import { choiceInWords, counted, listInWords, sentenceCase } from '../words.ts';

/** One line for each colleague: how much was seen of them, and their planned checks at a glance. */
export const peopleView = (site: Site) =>
  colleaguesOf(site.portfolio).map((colleague) => rowOf(site, colleague));

const rowOf = (site: Site, { id, shownAs, role }: Observed) => {
  const { portfolio } = site;
  const theirs = observationsOf(portfolio, id);
  const trend = trendFor(site, { colleague: id });
  const last = trend.points.at(-1);
  const critical = theirs.filter((one) => criticalFailuresIn(portfolio, one) > 0).length;
  return {
    id,
    name: shownAs,
    role,
    path: paths.colleague(id),
    planned: theirs.filter(({ data }) => data.check === 'planned').length,
    spot: theirs.filter(({ data }) => data.check === 'spot').length,
    channels: listInWords([...new Set(theirs.map(({ data }) => choiceInWords(data.channel)))]),
    critical:
      critical === 0
        ? undefined
        : `Critical failures in ${critical} of ${counted(theirs.length, 'observation')}`,
    spark: sparkOf(id, shownAs, trend.points),
    first: trend.points.length > 1 && trend.points[0] ? said(trend.points[0]) : undefined,
    latest: last && {
      period: periodInWords(last.period),
      figure: `${last.atStandard} of ${last.n}`,
      interval: sentenceCase(withInterval(last.n, last.lower, last.upper)),
    },
    answers: answersOf(trend),
  };
};

/** The line breaks where the version of the scorecard changed, and beside a share of very few checks. */
const sparkOf = (id: string, name: string, points: readonly TrendPoint[]) => {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return undefined;
  const values = points.flatMap((point, index) => {
    const before = points[index - 1];
    return before && !mayJoin(before, point) ? [Number.NaN, point.share] : [point.share];
  });
  return {
    id: `spark-${id}`,
    values,
    label: `${name}, planned checks that reached the standard score. ${said(first)}; ${said(last)}`,
  };
};

/** A share of very few checks is a dot by itself: a line from 0 of 1 to 1 of 1 would look like a change. */
const mayJoin = (before: TrendPoint, point: TrendPoint): boolean =>
  before.scorecard === point.scorecard && Math.min(before.n, point.n) >= fewestForInterval;

const said = ({ period, atStandard, n }: TrendPoint): string =>
  `${periodInWords(period)}: ${atStandard} of ${n}`;

/** How many spot checks of a colleague reached the standard score, kept apart from any trend. */
export const spotView = ({ portfolio }: Site, colleague: string) => {
  const minimum = portfolio.file.thresholds.trendPoints;
  const { n, atStandard } = trendOf(scoredObservations(portfolio), {
    colleague,
    by: 'month',
    check: 'spot',
    minimum,
  });
  return { n, atStandard };
};
