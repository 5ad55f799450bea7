/**
 * NIST/SEMATECH e-Handbook of Statistical Methods 6.3.2.2, flow rate (public domain). The handbook takes 3/1.128 and
 * prints limits of 55.8041 and 45.8159; with 2.66 they are the ones here.
 */
export const flowRate = {
  values: [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1],
  mean: 50.81,
  averageMovingRange: 1.8778,
  upper: 55.8049,
  lower: 45.8151,
};

/** NIST/SEMATECH e-Handbook 6.3.3.2, defective wafers in 30 samples of 50 (public domain), to more digits than printed there. */
export const wafers = {
  counts: [
    12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9,
    6,
  ],
  size: 50,
  mean: 0.2313333,
  upper: 0.4102391,
  lower: 0.05242755,
  /** The samples above the limit, counted from 1. */
  outside: [15, 23],
};

/**
 * Accident and emergency performance, as NHSRplotthedots 0.2.2 (NHS-R community, MIT licence), commit 050b07d7, charts it
 * without screening. The package gives each point one label, the first that fits of outside, trend, two-of-three and
 * shift; it names the side as well, which is left out here.
 */
export const emergencyDepartment = {
  values: [
    0.9003512724457525, 0.9027555860390081, 0.9055994429248081, 0.9028524786030435, 0.909763097023593,
    0.9064786853944554, 0.8905308979446662, 0.8837903610883545, 0.8617594559611471, 0.851413411900772,
    0.8753090395991286, 0.9000949482943537, 0.9051525263083392, 0.8970035160821932, 0.9072518525056468,
    0.9034785895858326, 0.9029928875860346, 0.8966609396555797, 0.8994186788850258, 0.8876655246839736,
    0.8498503458662225, 0.8529918213516818, 0.8504476893558943, 0.8462121637147311, 0.8857248828216929,
    0.9039011151983545, 0.9076297242234981, 0.8931949047110505, 0.8972702710007838, 0.8894368286304747,
    0.8900933497219513, 0.8760446687116353, 0.8644632183941728, 0.843525141560121, 0.8422525009629417,
    0.8660427671795345,
  ],
  mean: 0.884705682942,
  lower: 0.855956490922,
  upper: 0.913454874962,
  labels: [
    'shift',
    'shift',
    'two-of-three',
    'shift',
    'two-of-three',
    'two-of-three',
    'shift',
    'none',
    'none',
    'outside',
    'none',
    'shift',
    'two-of-three',
    'shift',
    'two-of-three',
    'shift',
    'shift',
    'shift',
    'shift',
    'shift',
    'outside',
    'outside',
    'outside',
    'outside',
    'shift',
    'two-of-three',
    'two-of-three',
    'shift',
    'shift',
    'shift',
    'shift',
    'none',
    'none',
    'outside',
    'outside',
    'none',
  ],
};

/**
 * Twenty values of R's rnorm after set.seed(123), and what NHSRplotthedots makes of them in
 * tests/testthat/_snaps/ptd_spc_standard.md: as they are, then with 10 as the fifteenth, screened and not.
 */
export const screening = {
  values: [
    -0.56047565, -0.23017749, 1.55870831, 0.07050839, 0.12928774, 1.71506499, 0.46091621, -1.26506123,
    -0.68685285, -0.44566197, 1.2240818, 0.35981383, 0.40077145, 0.11068272, -0.55584113, 1.78691314,
    0.49785048, -1.96661716, 0.7013559, -0.47279141,
  ],
  asTheyAre: { mean: 0.1416238, lower: -3.01138, upper: 3.294627 },
  screened: { mean: 0.6694159, lower: -2.383666, upper: 3.722497 },
  unscreened: { mean: 0.6694159, lower: -4.596625, upper: 5.935457 },
};
