import { type Agreement, agreements } from '#monitoring/agreement.ts';
import type { PairOfRaters } from '#monitoring/rater-pairs.ts';
import type { PortfolioRecord } from '#portfolio/portfolio.ts';
import type { Figured } from '#statistics/figure-or-refusal.ts';
import type { Kappa } from '#statistics/statistics.ts';
import { paths } from '../href.ts';
import type { Site } from '../portfolio.ts';
import { calibratedView } from '../shared/calibrated-words.ts';
import { counted, dateInWords, listInWords } from '../words.ts';

/** All that the page on calibration shows. */
export const calibrationView = (site: Site) => ({
  asAt: dateInWords(site.today),
  cards: calibratedView(site),
  groups: agreements(site.portfolio).map(groupShown),
});

/** One group of calibrations as the page shows it. */
export type AgreementShown = ReturnType<typeof groupShown>;

const groupShown = (agreement: Agreement, index: number) => {
  const { scorecard, raters, blind, seen, exact, withinOne, pairs, alpha, disagreements } = agreement;
  return {
    id: `agreement-${index + 1}`,
    title: `Scorecard version ${scorecard.data.version}: ${listInWords(raters)}`,
    scorecard: { number: scorecard.number, path: paths.record(scorecard.number) },
    blind: blind.map((one) => ({
      ...sessionShown(one),
      gaps: gapsShown(agreement.gapsIn.get(one.number) ?? 0),
    })),
    seen: seen.map(sessionShown),
    basis: basisShown(agreement),
    caution: cautionShown(agreement),
    percent: [
      { name: 'Exactly the same', ...percentShown(exact) },
      { name: 'Within one point', ...percentShown(withinOne) },
    ],
    overTime: agreement.overTime.map(({ calibration, exact: same, withinOne: near }) => ({
      ...sessionShown(calibration),
      exact: percentShown(same),
      withinOne: percentShown(near),
    })),
    pairs: pairs.map(pairShown),
    alpha: [
      { name: 'Ordinal', means: 'For a scale in words: the one to read here', ...alphaShown(alpha.ordinal) },
      { name: 'Nominal', means: 'Every difference counts the same', ...alphaShown(alpha.nominal) },
      { name: 'Interval', means: 'As if the points were equally far apart', ...alphaShown(alpha.interval) },
    ],
    disagreements: disagreements.map(({ text, pairs: n, apart, meanPoints, mostPoints }) => ({
      text,
      apart: `${apart} of ${n}`,
      mean: meanPoints.toFixed(2),
      most: String(mostPoints),
      agreed: apart === 0,
    })),
  };
};

const gapsShown = (gaps: number): string =>
  gaps === 0 ? 'No rating is missing.' : `${counted(gaps, 'rating')} missing.`;

/** What every alpha of the group is computed from. */
const basisShown = ({ raters, blind, gaps, compared }: Agreement): string => {
  const missing = gaps === 0 ? '' : `; ${gaps} missing`;
  return `n = ${counted(compared.ratings, 'rating')} of ${counted(compared.lines, 'line')} in ${counted(blind.length, 'calibration')} by ${counted(raters.length, 'rater')}${missing}`;
};

/** What the figures suppose and what they leave open: few transactions say little, however many lines each has. */
const cautionShown = ({ blind, compared }: Agreement): string | undefined => {
  if (compared.lines === 0) return undefined;
  const of = `${counted(compared.lines, 'line')} of ${counted(blind.length, 'transaction')}`;
  return `The intervals of kappa take ${of} for ratings independent of each other. Lines of one transaction are not: the same people heard the same thing, so less is known than the intervals say. Alpha is given without an interval, since the usual one is drawn by chance and this program draws nothing that it does not record; another transaction could give quite another figure.`;
};

const sessionShown = ({ number, data }: PortfolioRecord<'calibration'>) => ({
  number,
  path: paths.record(number),
  title: data.title,
  on: dateInWords(data.on),
  transaction: data.transaction,
  discussed: data.discussed,
});

const percentShown = (figured: Agreement['exact']) =>
  'refused' in figured
    ? { figure: undefined, words: `Cannot be computed. ${figured.refused}` }
    : {
        figure: `${Math.round(figured.figure.percent)}%`,
        words: `${figured.figure.agreeing} of ${counted(figured.figure.pairs, 'pair')} of ratings`,
      };

const pairShown = ({ raters, n, kappa }: PairOfRaters) => ({
  name: listInWords(raters),
  n,
  unweighted: kappaShown(kappa.none),
  linear: kappaShown(kappa.linear),
  quadratic: kappaShown(kappa.quadratic),
});

/** The interval is cut to what kappa can be: its formula knows no such ends. */
const kappaShown = (figured: Figured<Kappa>) => {
  if ('refused' in figured) return { figure: undefined, words: `Cannot be computed. ${figured.refused}` };
  const { value, lower, upper } = figured.figure;
  const cut = [Math.max(-1, lower), Math.min(1, upper)].map(two);
  return { figure: two(value), words: `95% interval ${cut.join(' to ')}` };
};

const alphaShown = (figured: Figured<{ value: number }>) =>
  'refused' in figured
    ? { figure: undefined, words: `Cannot be computed. ${figured.refused}` }
    : { figure: two(figured.figure.value), words: alphaWords(figured.figure.value) };

/** Krippendorff's own advice on how far to lean on a figure: Content Analysis, 4th edition (2018), chapter 12. */
const alphaWords = (value: number): string =>
  value >= 0.8
    ? 'enough to rely on'
    : value >= 0.667
      ? 'enough for tentative conclusions only'
      : 'too little to rely on the ratings without talking them over';

const two = (value: number): string => value.toFixed(2).replace('-', '−');
