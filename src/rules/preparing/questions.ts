import { everyOf } from '../of-kinds.ts';
import type { Question } from '../question.ts';

/** What no machine can decide of PRE-1 to PRE-11 and MON-1 to MON-10. */
export const preparingQuestions: readonly Question[] = [
  {
    id: 'can-each-line-be-observed',
    statements: ['PRE-2'],
    question:
      'Would two people who watch the same transaction look for the same thing under each line, and is the standard named really behind it?',
    why: 'Lines that cannot be observed, or rest on no standard, make the judgement subjective.',
    source:
      'study-2: failing to link criteria to standards; study-4: vague, non-measurable criteria; cg-312 range: criteria',
    about: everyOf('scorecard'),
  },
  {
    id: 'does-the-sample-stand-for-the-work',
    statements: ['PRE-5'],
    question:
      'Does this sample stand for the transactions it was drawn from, in channel, time, complexity and type, and is its method the right one?',
    why: 'Counts can be compared by a machine; what the frame itself leaves out cannot.',
    source: 'ocr-41 4.2; cg-312 1.4; study-2: random, stratified; study-4: channels and complexity',
    about: everyOf('draw'),
  },
  {
    id: 'are-the-procedures-known',
    statements: ['PRE-8'],
    question: 'Is the learner totally familiar with each procedure that they monitor?',
    why: 'To have read a procedure is not yet to know it: ask about a case that it does not name.',
    source:
      'ocr-41 1.5: totally familiar with the customer service procedures for transactions they are monitoring',
    about: everyOf('monitoring-plan'),
  },
  {
    id: 'do-the-techniques-fit',
    statements: ['PRE-9'],
    question: 'Can the techniques chosen collect the information that the objectives ask for?',
    why: 'A technique is chosen for what it can show, and each misses something.',
    source:
      'cg-312 2.3: techniques that are capable of collecting the required information; study-4: multiple monitoring methods',
    about: everyOf('monitoring-plan'),
  },
  {
    id: 'does-the-frequency-fit',
    statements: ['PRE-10'],
    question: 'Does the reason given explain why checks are made that often, and not more or less?',
    why: 'Too few checks show nothing; too many cannot be fed back.',
    source: 'study-2: the rationale for monitoring frequency',
    about: everyOf('monitoring-plan'),
  },
  {
    id: 'did-the-team-take-part',
    statements: ['PRE-11'],
    question: 'Did the team really have a part in setting the goals, and what did it change?',
    why: 'Goals that people helped to set are goals that they work towards.',
    source: 'study-4: involving team members in setting monitoring goals',
    about: everyOf('monitoring-plan'),
  },
  {
    id: 'does-the-trend-follow',
    statements: ['MON-6'],
    question:
      'Does each pattern or trend stated follow from the observations cited, and is chance ruled out before a cause is named?',
    why: 'The chart says whether there is a change; only a person can say what it means.',
    source: 'ocr-41 2.6; cg-312 3.3',
    about: everyOf('report', ({ data }) => data.type === 'patterns-and-trends' || data.trends.length > 0),
  },
  {
    id: 'was-disruption-minimal',
    statements: ['MON-8'],
    question: 'Was business disturbed as little as it could be, at the desk as well as on paper?',
    why: 'Customers and colleagues feel what a plan cannot show.',
    source: 'cg-312 3.1: with minimal disruption to business',
    about: everyOf('monitoring-plan'),
  },
  {
    id: 'were-judgements-fair',
    statements: ['MON-10'],
    question:
      'Were judgements kept fair in practice, and what did the learner do when others scored differently?',
    why: 'Everybody means to be objective; what was done about bias is what counts.',
    source: 'study-2: how you ensured objectivity; study-4: avoiding personal bias',
    about: (portfolio) => [...everyOf('monitoring-plan')(portfolio), ...everyOf('calibration')(portfolio)],
  },
];
