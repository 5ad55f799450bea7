import { coverage } from '#portfolio/coverage/coverage.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { everyOf } from '../of-kinds.ts';
import type { About, Question } from '../question.ts';

/** What no machine can decide of FB-1 to FB-10 and B14-1 to B14-7. */
export const feedbackQuestions: readonly Question[] = [
  {
    id: 'did-praise-come-first',
    statements: ['FB-2'],
    question: 'When this feedback was given, did what went well come first, and was it meant?',
    why: 'A record lists strengths first by its form; only the learner can say what was said first.',
    source: 'ocr-41 4.8: the importance of starting with positive feedback',
    about: everyOf('feedback'),
  },
  {
    id: 'was-it-understood',
    statements: ['FB-5'],
    question: "Do the colleague's own words show that they understood what was meant?",
    why: 'Feedback that is not understood changes nothing; a polite "yes" is no sign of it.',
    source: 'study-4: without confirming that the recipient comprehends',
    about: everyOf('feedback'),
  },
  {
    id: 'did-it-stay-with-those-who-need-it',
    statements: ['FB-9'],
    question:
      'Did everybody who saw this feedback need to see it, and are the records kept where the plan says?',
    why: 'Whether a role needs to know is a matter of the workplace, and so is the lock on the drawer.',
    source: 'study-2: sharing individual feedback inappropriately',
    about: (portfolio) => [
      ...everyOf('feedback', ({ data }) => data.sharedWith.length > 0)(portfolio),
      ...everyOf('monitoring-plan')(portfolio),
    ],
  },
  {
    id: 'is-the-change-real',
    statements: ['FB-10'],
    question:
      'Does the record named really show a change in how somebody works or in the service, and did the action bring it about?',
    why: 'Better figures after coaching may be chance, or may have another cause.',
    source: "study-4: tangible improvement in someone's performance or a change in service delivery",
    about: (portfolio) => withShownChange(portfolio),
  },
  {
    id: 'was-it-really-analysed',
    statements: ['B14-1'],
    question: 'Were the numbers and the words themselves analysed, or only counted up and quoted?',
    why: 'The field says that words were analysed; whether anything was learned from them only a reader can tell.',
    source:
      'ocr-b14 requirement 4: collecting and analysing information that is quantitative and qualitative',
    about: everyOf('analysis'),
  },
  {
    id: 'is-it-a-channel-of-the-job',
    statements: ['B14-3'],
    question: 'Is this a way of communicating that the learner would be expected to use within the job role?',
    why: 'The unit allows any such way, so there is no list to compare it with.',
    source: 'ocr-b14 requirement 5',
    about: everyOf('communication'),
  },
  {
    id: 'did-the-condition-arise',
    statements: ['B14-5'],
    question:
      'Did the condition of this criterion arise? If it did, was what was done right; if not, does the evidence show it?',
    why: 'A conditional criterion is never met of itself: it is settled by what was done, or in a discussion.',
    source: 'ocr-b14 2.4: if the agreed methods are not proving effective',
    about: (portfolio) => conditional(portfolio),
  },
];

const withShownChange = (portfolio: Portfolio): About[] => [
  ...everyOf('feedback', ({ data }) => data.actions.some(({ shownBy }) => shownBy.length > 0))(portfolio),
  ...everyOf('analysis', ({ data }) => data.actions.some(({ shownBy }) => shownBy.length > 0))(portfolio),
  ...everyOf('coaching', ({ data }) => data.followUp !== undefined)(portfolio),
];

const conditional = (portfolio: Portfolio): About[] =>
  coverage(portfolio).flatMap(({ unit, criteria }) =>
    criteria
      .filter(({ criterion, state }) => criterion.condition && state !== 'met' && state !== 'exempt')
      .map(({ criterion }) => ({ subject: criterion.ref, unit: unit.code })),
  );
