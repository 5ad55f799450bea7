import { criticalFailuresIn } from '#monitoring/critical-failure.ts';
import { linesJudged } from '#monitoring/signal-by-chance.ts';
import type { Figure } from '#portfolio/coverage/figures.ts';
import { ofKind } from '#portfolio/select.ts';
import { coachView } from '../coaching/coaching.ts';
import { filtersView } from '../coaching/filters.ts';
import { heatView } from '../coaching/heat.ts';
import type { Site } from '../portfolio.ts';
import { spanInWords } from '../shared/period-words.ts';
import { linesInAll, minimumInWords } from '../trend/trend-words.ts';
import { counted, dateInWords } from '../words.ts';
import { drawsView } from './monitoring-draws.ts';
import { mixView } from './monitoring-mix.ts';
import { peopleView } from './monitoring-people.ts';
import { partsShown } from './monitoring-trends.ts';

/** All that the monitoring page shows. */
export const monitoringView = (site: Site) => {
  const { portfolio, today } = site;
  const observations = ofKind(portfolio, 'observation');
  const mix = mixView(site);
  const draws = drawsView(site);
  const planned = observations.filter(({ data }) => data.check === 'planned').length;
  const critical = observations.filter((one) => criticalFailuresIn(portfolio, one) > 0).length;
  const drawn = draws.draws.reduce((sum, { counts }) => sum + counts.drawn, 0);
  const observed = draws.draws.reduce((sum, { counts }) => sum + counts.observed, 0);
  const total = observations.length;
  const figure = (
    id: string,
    label: string,
    numerator: number,
    denominator: number,
    rule: string,
  ): Figure => ({ id, label, numerator, denominator, rule, asAt: today });
  return {
    span: spanInWords(observations.map(({ data }) => data.observedOn)),
    asAt: dateInWords(today),
    n: total,
    words: counted(total, 'observation'),
    minimum: minimumInWords(portfolio.file.thresholds.trendPoints),
    figures: [
      figure(
        'planned',
        planned === 1 && total === 1 ? 'observation was a planned check' : 'observations were planned checks',
        planned,
        total,
        'Observations that were arranged as planned checks. The rest are spot checks, which enter no trend of planned checks.',
      ),
      figure(
        'drawn',
        'drawn items with an observation',
        observed,
        drawn,
        'Items of all draws for which at least one observation was made.',
      ),
      figure(
        'channels',
        'channels watched',
        mix.channelsSeen,
        mix.channelsKnown,
        'Channels with at least one observation.',
      ),
      figure(
        'critical',
        'observations with a critical failure',
        critical,
        total,
        'A critical line rated at the worst point of its scale, or a critical failure that the record tells of. Shown beside the score and never folded into it.',
      ),
    ],
    inAll: linesInAll(linesJudged(partsShown(site))),
    coach: coachView(site),
    filters: filtersView(site),
    heat: heatView(site),
    people: peopleView(site),
  };
};
