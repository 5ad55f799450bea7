import type { KappaWeights } from '#statistics/statistics.ts';

type Table = readonly (readonly number[])[];
type KappaReference = {
  title: string;
  table: Table;
  weights: KappaWeights;
  value: number;
  lower?: number;
  upper?: number;
  digits: number;
};

/** Two readers of grant proposals; the well-known two by two example. */
const proposals = [
  [20, 5],
  [10, 15],
];
/** Two neurologists on patients of Winnipeg: Landis and Koch 1977; MSPatients in R's vcd. */
const patients = [
  [38, 5, 0, 1],
  [33, 11, 3, 0],
  [10, 14, 5, 6],
  [3, 7, 3, 10],
];
/** The example of SAS's FREQ that statsmodels tests against, statsmodels/stats/tests/test_inter_rater.py (BSD). */
const sas = [
  [0, 4, 1],
  [0, 8, 0],
  [0, 1, 5],
];

/** Kappa and its 95 % interval, by the program named, to the digits that it prints. */
export const kappas: readonly KappaReference[] = [
  {
    title: 'vcd 1.4-11 on the grant proposals',
    table: proposals,
    weights: 'none',
    value: 0.4,
    lower: 0.1510923,
    upper: 0.6489077,
    digits: 7,
  },
  {
    title: 'vcd 1.4-11 on the patients',
    table: patients,
    weights: 'none',
    value: 0.20794246,
    lower: 0.1090518,
    upper: 0.3068332,
    digits: 7,
  },
  {
    title: 'vcd 1.4-11 on the patients with equal spacing',
    table: patients,
    weights: 'linear',
    value: 0.37973055,
    lower: 0.2784654,
    upper: 0.4809957,
    digits: 7,
  },
  {
    title: 'statsmodels 0.15.0 on the patients with squares',
    table: patients,
    weights: 'quadratic',
    value: 0.5245764643,
    lower: 0.4068706335,
    upper: 0.6422822951,
    digits: 10,
  },
  {
    title: 'SAS on its example',
    table: sas,
    weights: 'none',
    value: 0.4842,
    lower: 0.2137,
    upper: 0.7547,
    digits: 4,
  },
  {
    title: 'SAS on its example with weights',
    table: sas,
    weights: 'linear',
    value: 0.4701,
    lower: 0.1845,
    upper: 0.7558,
    digits: 4,
  },
];

/** The standard errors that vcd 1.4-11 prints. */
export const standardErrors: readonly { table: Table; weights: KappaWeights; error: number }[] = [
  { table: proposals, weights: 'none', error: 0.1269961 },
  { table: patients, weights: 'none', error: 0.05045537 },
  { table: patients, weights: 'linear', error: 0.05166683 },
];

/** Three raters of 15 units with gaps: the worked example of Wikipedia's "Krippendorff's alpha"; also in R's icr. */
export const threeRaters = {
  ratings: [
    [null, null, null, null, null, 3, 4, 1, 2, 1, 1, 3, 3, null, 3],
    [1, null, 2, 1, 3, 3, 4, 3, null, null, null, null, null, null, null],
    [null, null, 2, 1, 3, 4, 4, null, 2, 1, 1, 3, 3, null, 4],
  ],
  nominal: 0.691,
  interval: 0.811,
  /** Computed by a second program, not published. */
  ordinal: 0.806721,
};

/**
 * Four raters of 12 units with gaps: K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), part C, also the
 * example of kripp.alpha in R's irr.
 */
export const fourRaters = {
  ratings: [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
    [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
  ],
  nominal: 0.743,
  ordinal: 0.815,
  interval: 0.849,
};
