import { criticalFailuresIn } from '#monitoring/critical-failure.ts';
import { promptness } from '#monitoring/promptness.ts';
import { type ScoredObservation, scoredObservations } from '#monitoring/scored-observation.ts';
import { trendOf } from '#monitoring/trend.ts';
import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { nameShown } from '#portfolio/select.ts';
import { hrefFrom, paths } from '../href.ts';
import type { Site } from '../portfolio.ts';
import { linesInWords, pointsInWords, standardInWords } from '../shared/score-words.ts';
import { latest, windowInWords } from '../trend/trend-window.ts';
import { choiceInWords, counted, shortDate } from '../words.ts';

type Observation = PortfolioRecord<'observation'>;

/** The score of every check in order of time, planned and spot with marks of their own. */
export const runView = (scored: readonly ScoredObservation[], name: string, from: string) => {
  const rated = scored.filter(({ score }) => score.percent !== null);
  const { breaks } = trendOf(scored, { by: 'month', check: 'all', minimum: 0 });
  return {
    n: counted(rated.length, 'check'),
    window: windowInWords(rated.length, false),
    chart: {
      id: 'run',
      title: `Score of each check of ${name}, in order of time`,
      description: `${counted(rated.length, 'check')} in order of time; planned and spot checks have marks of their own. Every score is in the list of observations.`,
      emptyText: 'No check to show yet.',
      yLabel: 'Weighted score',
      unit: '%',
      range: [0, 100] as const,
      width: 960,
      breaks: breaksOf(latest(rated), breaks),
      points: latest(rated).map(({ observation, score }) => ({
        on: observation.data.observedOn,
        value: Math.round(score.percent ?? 0),
        says: standardInWords(score),
        label: `${observation.number}, ${shortDate(observation.data.observedOn).replace(/ \d{4}$/, '')}`,
        kind: observation.data.check,
        href: hrefFrom(from, paths.record(observation.number)),
      })),
    },
  };
};

/** The breaks within the checks that are shown: one before them has nothing on its other side. */
const breaksOf = (shown: readonly ScoredObservation[], breaks: ReturnType<typeof trendOf>['breaks']) =>
  breaks
    .filter(({ on }) => shown.some(({ observation }) => observation.data.observedOn < on))
    .map(({ on, to }) => ({ on, label: `Version ${to}` }));

/** The latest observations as rows, the latest first; one whose scorecard cannot be read has no score. */
export const checksView = (
  portfolio: Portfolio,
  observations: readonly Observation[],
  scored: readonly ScoredObservation[],
  from: string,
) => {
  const scores = new Map(scored.map((each) => [each.observation.number, each]));
  return latest(observations)
    .toReversed()
    .map((observation) => ({
      ...checkOf(portfolio, observation, from),
      ...scoreInWords(scores.get(observation.number)),
    }));
};

/** Every observation as a row of a file, with its score and with the days to writing up and feeding back. */
export const observationRows = ({ portfolio, today }: Site): string[][] => {
  const scores = new Map(scoredObservations(portfolio).map((each) => [each.observation.number, each]));
  return [
    [
      'observation',
      'title',
      'colleague',
      'observed_on',
      'check',
      'channel',
      'nature',
      'version',
      'score',
      'standard_score_reached',
      'critical_failures',
      'days_to_writing_up',
      'days_to_feedback',
      'feedback',
      'no_feedback_because',
    ],
    ...promptness(portfolio, today).each.map(
      ({ observation, daysToWriteUp, daysToFeedback, feedback, reason }) => {
        const { data, number } = observation;
        const scored = scores.get(number);
        return [
          ...[number, data.title, nameShown(portfolio, data.colleague), data.observedOn],
          ...[data.check, data.channel, data.nature, data.version],
          scored?.score.percent?.toFixed(2) ?? '',
          scored?.atStandard == null ? '' : scored.atStandard ? 'yes' : 'no',
          ...[criticalFailuresIn(portfolio, observation), daysToWriteUp, daysToFeedback ?? ''].map(String),
          ...[feedback?.number ?? '', reason ?? ''],
        ];
      },
    ),
  ];
};

const checkOf = (portfolio: Portfolio, observation: Observation, from: string) => {
  const { data, number } = observation;
  return {
    number,
    href: hrefFrom(from, paths.record(number)),
    title: data.title,
    on: shortDate(data.observedOn),
    check: data.check,
    channel: choiceInWords(data.channel),
    nature: choiceInWords(data.nature),
    version: data.version,
    critical: criticalFailuresIn(portfolio, observation),
  };
};

const scoreInWords = (scored: ScoredObservation | undefined) => {
  if (!scored) return { standard: '–', rated: '–', points: '–', score: 'no scorecard', atStandard: '–' };
  const { score, scorecard, atStandard } = scored;
  return {
    standard: score.percent === null ? '–' : `${score.linesAtStandard} of ${score.rated}`,
    rated: linesInWords(score),
    points: score.percent === null ? '–' : pointsInWords(score, scorecard),
    score: score.percent === null ? 'no score' : `${Math.round(score.percent)}%`,
    atStandard: atStandard === null ? '–' : atStandard ? 'yes' : 'no',
  };
};
