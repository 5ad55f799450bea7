import type { CriterionCoverage, UnitCoverage } from '#portfolio/coverage/coverage.ts';

/** The states of a criterion in words. */
export const stateWords: Record<CriterionCoverage['state'], string> = {
  met: 'met',
  'met-action-open': 'met, quality assurance open',
  exempt: 'exempt',
  'part-met': 'part met',
  'not-yet-met': 'not yet met',
  submitted: 'submitted',
  claimed: 'claimed',
  'gap-planned': 'gap plan',
  open: 'nothing yet',
};

/** Whether a criterion still needs something before it counts. */
export const isHole = ({ state }: CriterionCoverage): boolean => state !== 'met' && state !== 'exempt';

/** One row a criterion: code, text, claims, submitted, judged, sampled, state. */
export const coverageRow = (one: CriterionCoverage): string[] => [
  one.criterion.ref,
  one.criterion.text,
  String(one.claims.length),
  unique(one.claims.map(({ record }) => record.number)).join(' '),
  unique(one.submitted.map(({ submission }) => submission.number)).join(' '),
  one.judged ? `${one.judged.state} ${one.judged.decision.number} ${one.judged.on}` : '',
  unique([...one.iqa, ...one.eqa].map(({ record }) => record.number)).join(' '),
  [stateWords[one.state], ...stillToWrite(one)].join(', '),
];

/** The records in which a passage for the criterion is marked and its words are still to be written. */
const stillToWrite = ({ toWrite }: CriterionCoverage): string[] =>
  toWrite.length === 0
    ? []
    : [`still to write in ${unique(toWrite.map(({ record }) => record.number)).join(' ')}`];

/** The header of those rows. */
export const coverageHeader = [
  'criterion',
  'text',
  'claims',
  'evidence',
  'submitted',
  'judged',
  'sampled',
  'state',
];

/** The units asked for, with only the holes where that is asked. */
export const chosenCriteria = (cover: UnitCoverage, holes: boolean): CriterionCoverage[] =>
  cover.criteria.filter((one) => !holes || isHole(one));

const unique = (list: string[]): string[] => [...new Set(list)];
