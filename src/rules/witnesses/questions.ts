import { everyOf } from '../of-kinds.ts';
import type { Question } from '../question.ts';

/** What no machine can decide of WIT-1 to WIT-5 and DEC-1 to DEC-13. */
export const witnessQuestions: readonly Question[] = [
  {
    id: 'did-the-witness-see-it',
    statements: ['WIT-2'],
    question: 'Have you asked the witness whether they saw this themselves, and are the words theirs?',
    why: 'A testimony can be checked only with the person who gave it.',
    source: 'Witness-statement guidance (Pearson form and others): what was seen, in their own words',
    about: everyOf('testimony'),
  },
  {
    id: 'is-the-witness-an-expert',
    statements: ['WIT-4'],
    question:
      'Does this witness really know the unit, do the job and evaluate others, so that the word of an expert can be relied on?',
    why: 'The fields say so in words; you answer for having agreed to it.',
    source: 'Witness-statement guidance: expert witnesses',
    about: everyOf('testimony', ({ data }) => data.expert),
  },
  {
    id: 'does-the-rate-fit-the-risk',
    statements: ['DEC-8'],
    question:
      'Does the share that was sampled fit the risk: a new assessor, a new unit, an unusual kind of evidence?',
    why: 'The figures in use differ, so the share is for the centre to choose and to give reasons for.',
    source: 'Student essays on CAMERA; IQA plan templates',
    about: everyOf('iqa-sample'),
  },
  {
    id: 'is-the-pack-whole',
    statements: ['DEC-10'],
    question: 'Are the documents named here really held where they are said to be, and up to date?',
    why: 'An external verifier opens them; the portfolio only says where they are.',
    source: 'EQA visit guide; NCFE on EQA reviews; ITEC centre approval',
    about: everyOf('centre-document'),
  },
];
