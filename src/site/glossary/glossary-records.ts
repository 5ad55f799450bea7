import type { Term } from './glossary-term.ts';

/** Words about the records of a portfolio. */
export const recordTerms: readonly Term[] = [
  {
    id: 'evidence',
    term: 'Evidence',
    means:
      'Anything that shows competence: work products, accounts, testimonies, discussions. Its numbers begin with E.',
    see: ['claim', 'work-product'],
  },
  {
    id: 'claim',
    term: 'Claim',
    means:
      'The learner says that a place in the evidence meets a criterion: these words, this page, this second of a recording. A claim never counts as met.',
    see: ['decision', 'evidence'],
  },
  {
    id: 'submission',
    term: 'Submission',
    means: 'Evidence handed to an assessor on a day, for named criteria or for all that it claims.',
    see: ['decision'],
  },
  {
    id: 'decision',
    term: 'Decision',
    means:
      'An assessor’s judgement: each criterion met, part met or not yet met, with reasons and feedback. It is a record of its own and is never edited; a later decision cites the one that it changes. Part met never counts.',
    see: ['vacsr', 'criterion'],
  },
  {
    id: 'gap-plan',
    term: 'Gap plan',
    means:
      'How and by when an open criterion will be shown, agreed with the assessor. It counts as nothing but a plan.',
    see: ['criterion'],
  },
  {
    id: 'declaration',
    term: 'Declaration',
    means: 'A signed statement, such as that the work is the learner’s own or that a unit is complete.',
    see: ['vacsr'],
  },
  {
    id: 'audit-trail',
    term: 'Audit trail',
    means: 'Who did what on which day, so that somebody else can follow every decision back to the evidence.',
    see: ['decision', 'sample'],
  },
  {
    id: 'observation',
    term: 'Monitoring observation',
    means:
      'In this portfolio, a record of the learner monitoring a colleague’s transaction. As evidence it is a work product. When the assessor watches the learner it is called an observation by the assessor, and only that counts as one.',
    see: ['work-product', 'scorecard'],
  },
  {
    id: 'work-product',
    term: 'Work product',
    means: 'Something made at work in the ordinary course of the job.',
    see: ['evidence'],
  },
  {
    id: 'workplace-document',
    term: 'Document held in the workplace',
    means:
      'Evidence that stays where it is used. The portfolio says where it lies, who holds it and when the assessor saw it.',
    see: ['evidence'],
  },
  {
    id: 'testimony',
    term: 'Witness testimony',
    means:
      'What somebody else saw the learner do, in that person’s own words. An expert witness is named beforehand in the assessment plan.',
    see: ['evidence'],
  },
  {
    id: 'account',
    term: 'Reflective account',
    means: 'The learner looks back on real work: what was done, why, and what came of it.',
    see: ['claim'],
  },
  {
    id: 'discussion',
    term: 'Professional discussion',
    means: 'A planned conversation with the assessor, often recorded. Claims point at the minute and second.',
    see: ['claim'],
  },
  {
    id: 'pseudonym',
    term: 'Pseudonym',
    means:
      'The name under which a colleague or customer appears here, such as Colleague A. Their own names enter no file; the key is kept elsewhere.',
    see: ['evidence'],
  },
  {
    id: 'finding',
    term: 'Finding',
    means:
      'Something that the check of the portfolio noticed: an error, a warning, a note or something still to do. An answered finding stays visible as answered.',
    see: ['audit-trail'],
  },
];
