import { type CalibratedCard, calibratedCards } from '#monitoring/calibrated.ts';
import { scoredObservations } from '#monitoring/scored-observation.ts';
import type { Site } from '../portfolio.ts';
import { counted, listInWords, sentenceCase } from '../words.ts';

/** Each scorecard of the planned checks, with what is known of how far people rate alike with it. */
export const calibratedView = (site: Site) =>
  calibratedCards(site.portfolio, scoredObservations(site.portfolio)).map((card) => ({
    number: card.scorecard.number,
    version: card.scorecard.data.version,
    missing: card.blind === 0,
    words: `Version ${card.scorecard.data.version}, ${counted(card.planned, 'planned check')}: ${tried(card)}.`,
  }));

/** The same in one line, for pages whose figures rest on the ratings; empty where nothing planned was rated. */
export const calibratedLine = (site: Site): string => {
  const said = calibratedCards(site.portfolio, scoredObservations(site.portfolio)).map(
    (card) =>
      `version ${card.scorecard.data.version} (${counted(card.planned, 'planned check')}) has ${tried(card)}`,
  );
  return said.length === 0
    ? ''
    : `No trend is surer than the ratings that it is made of. ${sentenceCase(said.join('; '))}.`;
};

const tried = ({ blind, groups }: CalibratedCard): string =>
  blind === 0
    ? 'no calibration yet'
    : `${counted(blind, 'blind calibration')} (${listInWords(groups.map(alphaOf))})`;

const alphaOf = ({ raters, alpha: { ordinal } }: CalibratedCard['groups'][number]): string => {
  const by = counted(raters.length, 'rater');
  if ('refused' in ordinal) return `${by}, alpha cannot be computed`;
  return `${by}, ordinal alpha ${ordinal.figure.value.toFixed(2).replace('-', '−')}`;
};
