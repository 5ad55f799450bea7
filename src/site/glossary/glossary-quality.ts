import type { Term } from './glossary-term.ts';

/** Words about monitoring service and about what the numbers mean. */
export const qualityTerms: readonly Term[] = [
  {
    id: 'quality-criterion',
    term: 'Quality criterion',
    means: 'One line of a scorecard, such as the greeting. Behind it stands a standard of the organisation.',
    see: ['scorecard', 'criterion'],
  },
  {
    id: 'scorecard',
    term: 'Scorecard',
    means:
      'The quality criteria and the scale against which transactions are rated. A change gives it a new version, and a trend does not run across the change.',
    see: ['scale', 'quality-criterion'],
  },
  {
    id: 'scale',
    term: 'Scale',
    means: 'The points of a rating, each in words, and the point from which service is at standard.',
    see: ['scorecard'],
  },
  {
    id: 'sampling-frame',
    term: 'Sampling frame',
    means:
      'The list or count of all transactions that a sample is drawn from, with the groups in it and what it leaves out.',
    see: ['draw', 'sample'],
  },
  {
    id: 'draw',
    term: 'Draw',
    means:
      'The choice of a sample from a frame by a stated method, so that anyone can see that nobody picked the easy ones.',
    see: ['sampling-frame'],
  },
  {
    id: 'sample',
    term: 'Sample',
    means:
      'A part looked at in place of the whole: transactions in monitoring, or decisions in quality assurance.',
    see: ['draw', 'iqa'],
  },
  {
    id: 'planned-check',
    term: 'Planned check',
    means: 'An observation that a draw asked for. Trends are stated on these.',
    see: ['spot-check', 'draw'],
  },
  {
    id: 'spot-check',
    term: 'Spot check',
    means:
      'An observation made without a draw. Useful, but chosen by the observer, so that it says less about the whole.',
    see: ['planned-check'],
  },
  {
    id: 'critical-failure',
    term: 'Critical failure',
    means:
      'Something that must never happen, such as giving data to the wrong person: a critical line of the scorecard rated at the worst point of its scale. It is shown beside the score and never folded into it.',
    see: ['scorecard'],
  },
  {
    id: 'calibration',
    term: 'Calibration',
    means:
      'Several people rate the same transaction without seeing each other’s ratings and then compare, so that ratings mean the same to all.',
    see: ['scale'],
  },
  {
    id: 'share-at-standard',
    term: 'Share at standard',
    means:
      'Of the transactions that a quality criterion applied to, the part rated at the standard or better. It always stands with the number of transactions.',
    see: ['wilson-interval'],
  },
  {
    id: 'standard-score',
    term: 'Standard score',
    means:
      'The weighted score that a check gets if every line that applied is rated just at standard. A check that reaches it is no check without a low line: higher lines can make up for lower ones.',
    see: ['share-at-standard', 'scale'],
  },
  {
    id: 'wilson-interval',
    term: 'Wilson interval',
    means:
      'The range in which the true share plausibly lies, given how few transactions were seen (E. B. Wilson, 1927; here at 95%). Few transactions make a wide range. Unlike simpler ranges it never runs below 0% or above 100%.',
    see: ['share-at-standard', 'trend'],
  },
  {
    id: 'trend',
    term: 'Trend',
    means:
      'A change over time that is more than chance would give. Where there are too few points the answer is: too few to say.',
    see: ['wilson-interval'],
  },
  {
    id: 'quantitative',
    term: 'Quantitative and qualitative',
    means:
      'Quantitative: counted or measured, such as ratings. Qualitative: in words, such as comments. Reviews need both.',
    see: ['range'],
  },
];
