import type { Totals, UnitCoverage } from './coverage.ts';

/** A number on a page with all that makes it honest: of how many, counted how, as at which day. */
export interface Figure {
  id: string;
  label: string;
  numerator: number;
  denominator?: number | undefined;
  /** How it was counted, in a sentence. */
  rule: string;
  asAt: string;
}

const counted: [keyof Totals, string, string][] = [
  [
    'counted',
    'met or exempt',
    'Criteria that an assessor decided are met with nothing of quality assurance open, or for which an exemption was granted.',
  ],
  [
    'met',
    'met',
    'Criteria whose latest decision is met and for which no IQA action and no disagreement of a quality assurer is open.',
  ],
  [
    'metActionOpen',
    'met, quality assurance open',
    'Criteria decided met for which an IQA action, or a disagreement of an internal or external quality assurer, is open. They do not count yet.',
  ],
  ['exempt', 'exempt', 'Criteria for which an exemption was granted.'],
  ['partMet', 'part met', 'Criteria whose latest decision is part met. Part met never counts.'],
  ['notYetMet', 'not yet met', 'Criteria whose latest decision is not yet met.'],
  ['submitted', 'handed in', 'Criteria for which evidence was handed to an assessor.'],
  ['claimed', 'claimed', 'Criteria that at least one record claims. A claim never counts as met.'],
  [
    'gapPlanned',
    'with a gap plan',
    'Criteria not yet met for which a gap plan is open. A gap plan never counts as met.',
  ],
  ['unclaimed', 'with no claim', 'Criteria that no record claims and that are not exempt.'],
];

/** The figures of a unit, each out of all its criteria. */
export const unitFigures = (cover: UnitCoverage, asAt: string): Figure[] =>
  counted.map(([key, label, rule]) => ({
    id: key,
    label,
    numerator: cover.totals[key],
    denominator: cover.totals.criteria,
    rule,
    asAt,
  }));

/** One figure of a unit by its id. */
export const unitFigure = (cover: UnitCoverage, id: keyof Totals, asAt: string): Figure =>
  unitFigures(cover, asAt).find((figure) => figure.id === id) as Figure;

/** What was sampled, never as a share of all criteria. */
export const sampleSentence = ({ iqa }: UnitCoverage): string =>
  iqa.planned === 0 ? 'IQA: no sample planned yet' : `IQA: ${iqa.sampled} of the ${iqa.planned} planned`;
