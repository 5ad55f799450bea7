import type { Term } from './glossary-term.ts';

/** Words about units, and about how they are assessed and verified. */
export const unitTerms: readonly Term[] = [
  {
    id: 'unit',
    term: 'Unit',
    means:
      'A part of a qualification that is assessed and recorded by itself. It has learning outcomes, and each outcome has criteria.',
    see: ['outcome', 'criterion'],
  },
  {
    id: 'nvq',
    term: 'NVQ',
    letters: 'National Vocational Qualification',
    means:
      'A qualification that is earned by showing competence in real work, and not by sitting an examination.',
    see: ['competent'],
  },
  {
    id: 'uan',
    term: 'UAN',
    letters: 'unit accreditation number',
    means: 'The number under which the regulator lists a unit.',
    see: ['unit'],
  },
  {
    id: 'nos',
    term: 'NOS',
    letters: 'National Occupational Standards',
    means: 'Statements of what people in an occupation can do. Units are mapped to them.',
    see: ['unit'],
  },
  {
    id: 'awarding-organisation',
    term: 'Awarding organisation',
    means: 'The body that writes the unit, approves the centre and issues the certificate.',
    see: ['centre', 'eqa'],
  },
  {
    id: 'centre',
    term: 'Centre',
    means:
      'The organisation approved to assess learners. It employs assessors and internal quality assurers, and keeps contact details and numbers that never stand in a portfolio.',
    see: ['assessor', 'iqa'],
  },
  {
    id: 'outcome',
    term: 'Outcome',
    means:
      'Something that the learner will know or be able to do. A unit has a few; each is made up of criteria.',
    see: ['criterion'],
  },
  {
    id: 'criterion',
    term: 'Criterion',
    means:
      'An assessment criterion: one statement of a unit that an assessor decides on. It is written with the code of its unit, a stroke, and its own number; 4.10 comes after 4.9 and is not 4.1. A line of a scorecard is called a quality criterion.',
    see: ['quality-criterion', 'decision'],
  },
  {
    id: 'range',
    term: 'Range',
    means:
      'The values that a term of a criterion covers, such as the channels or the audiences that evidence must include.',
    see: ['criterion'],
  },
  {
    id: 'competent',
    term: 'Competent',
    means: 'What an assessor decides of a whole unit, once every criterion is met and nothing is left open.',
    see: ['decision'],
  },
  {
    id: 'assessor',
    term: 'Assessor',
    means: 'Plans assessment with the learner, judges evidence against the criteria and gives feedback.',
    see: ['decision', 'vacsr'],
  },
  {
    id: 'iqa',
    term: 'IQA',
    letters: 'internal quality assurance, or the person who does it',
    means:
      'Looks at a planned sample of decisions inside the centre, agrees or disagrees, and asks for actions. Nobody samples their own decision. What was sampled is counted against what was planned, never against all criteria.',
    see: ['sample', 'eqa'],
  },
  {
    id: 'eqa',
    term: 'EQA',
    letters: 'external quality assurance, or the person who does it; also external verifier',
    means: 'Comes from the awarding organisation and checks that the centre assesses as it should.',
    see: ['iqa', 'awarding-organisation'],
  },
  {
    id: 'met-quality-assurance-open',
    term: 'Met, quality assurance open',
    means:
      'A criterion that an assessor decided is met, and for which an action of internal quality assurance is not closed, or with which an internal or external quality assurer disagrees. It does not count as met until that is settled.',
    see: ['decision', 'iqa', 'eqa'],
  },
  {
    id: 'vacsr',
    term: 'VACSR',
    letters: 'valid, authentic, current, sufficient, reliable',
    means:
      'The five tests of evidence. Valid: it shows what the criterion asks. Authentic: it is the learner’s own. Current: it shows what the learner can do now. Sufficient: there is enough of it. Reliable: another assessor would decide the same.',
    see: ['decision'],
  },
  {
    id: 'rpl',
    term: 'RPL',
    letters: 'recognition of prior learning',
    means:
      'Accepting what was achieved before as evidence. Like credit transfer it can lead to an exemption, which is a decision with its own evidence.',
    see: ['exemption'],
  },
  {
    id: 'exemption',
    term: 'Exemption',
    means:
      'A criterion that need not be shown again, by prior learning or credit. It counts, and is always shown apart from met.',
    see: ['rpl'],
  },
];
