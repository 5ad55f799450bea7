import { csvFile } from './artefacts.ts';
import { afterwards, day, monitoringFrom } from './calendar.ts';
import type { Cast } from './cast.ts';
import type { Fields, Writing } from './writing.ts';

/** Writes a review of service, from the plan to telling people, and a calibration. */
export const writeReview = (writing: Writing, cast: Cast): void => {
  const { reviewed } = afterwards(cast.records);
  const [scorecard = ''] = writing.numbers('scorecard');
  writing.add('calibration', 'one-call', calibration(scorecard));
  const plan = writing.add('review-plan', 'plan', reviewPlan);
  const survey = writing.add('customer-feedback', 'survey', surveyOf(plan, reviewed), {
    files: {
      'answers.csv': csvFile([
        ['answer', 'n'],
        ['yes', 31],
        ['no', 9],
      ]),
    },
  });
  writing.add('measure', 'first-contact', measureOf(plan, reviewed));
  const analysis = writing.add('analysis', 'of-the-survey', analysisOf(plan, survey, reviewed));
  writing.add('communication', 'to-the-team', communicationOf(analysis, reviewed));
};

const calibration = (scorecard: string): Fields<'calibration'> => ({
  title: 'One call, three raters',
  on: day(monitoringFrom + 15),
  transaction: 'A question about a lamp that hums',
  scorecard,
  version: '1',
  blind: true,
  raters: ['sam-reed', 'Another team leader', 'The operations manager'].map((rater, index) => ({
    rater,
    ratings: [
      { quality: 'greeting', rating: 3 },
      { quality: 'listening', rating: 2 + (index % 2) },
      { quality: 'accuracy', rating: index === 2 ? null : 4 },
    ],
  })),
  discussed: 'What counts as an interruption.',
  claims: [{ criterion: 'made-1/2.2', at: 'discussed', shows: 'that ratings are held to one standard' }],
});

const reviewPlan: Fields<'review-plan'> = {
  title: 'Plan of the review',
  on: day(20),
  agreedOn: day(22),
  agreedBy: ['The operations manager'],
  features: [{ id: 'speed', text: 'Speed of answer', affects: 'Nobody likes to wait.' }],
  criteria: [{ id: 'wait', feature: 'speed', text: 'Answered soon', target: 'Seven of ten say so' }],
  methods: [
    {
      id: 'survey',
      features: ['speed'],
      data: 'quantitative',
      how: 'Three questions by mail',
      when: 'In the last month',
    },
  ],
  analysis: [{ data: 'quantitative', how: 'Shares of answers' }],
  revisions: [{ on: day(60), what: 'Fewer questions', reason: 'Few answered all of them.' }],
  claims: [{ criterion: 'made-2/1.1', at: 'features', shows: 'what is reviewed' }],
};

const surveyOf = (plan: string, reviewed: number): Fields<'customer-feedback'> => ({
  title: 'Survey of customers',
  on: day(reviewed),
  plan,
  period: { from: day(reviewed - 20), to: day(reviewed) },
  method: 'short-survey',
  data: ['quantitative', 'qualitative'],
  asked: 120,
  answered: 40,
  results: [
    {
      question: 'Was it quick?',
      feature: 'speed',
      counts: [
        { label: 'yes', n: 31 },
        { label: 'no', n: 9 },
      ],
    },
  ],
  comments: [
    { text: 'I was called back on the day that was promised.', feature: 'speed', theme: 'Keeping a promise' },
  ],
  list: 'answers.csv',
  attachments: [{ file: 'answers.csv', title: 'The answers, counted' }],
  claims: [{ criterion: 'made-2/1.2', at: 'results.1', shows: 'what was collected' }],
});

const measureOf = (plan: string, reviewed: number): Fields<'measure'> => ({
  title: 'First contact resolution',
  on: day(reviewed),
  figure: 'First contact resolution',
  definition: 'No second contact within seven days.',
  unit: 'per-cent',
  better: 'higher',
  target: 75,
  source: 'Report of the contact system',
  plan,
  feature: 'speed',
  values: [71.2, 70.4, 72.9, 74.1, 73.6, 76.3].map((value, index) => ({
    from: day(reviewed - 7 * (6 - index)),
    to: day(reviewed - 7 * (6 - index) + 6),
    value,
    n: 150 + index,
  })),
  claims: [{ criterion: 'made-2/1.2', at: 'values', shows: 'a figure of the service over time' }],
});

const analysisOf = (plan: string, survey: string, reviewed: number): Fields<'analysis'> => ({
  title: 'Analysis of the survey',
  on: day(reviewed + 1),
  plan,
  restsOn: [survey],
  data: ['quantitative'],
  method: 'Shares of answers, with how many answered.',
  findings: [
    { id: 'quick', text: 'Most found it quick.', comparedWith: 'wait', result: 'above', figures: '31 of 40' },
  ],
  actions: [
    {
      id: 'a1',
      action: 'Ask again in autumn',
      owner: 'sam-reed',
      due: day(reviewed + 90),
      measure: 'The share stays',
      state: 'open',
      finding: 'quick',
      agreedWith: 'The operations manager',
      agreedOn: day(reviewed + 2),
    },
  ],
  claims: [{ criterion: 'made-2/1.2', at: 'findings.quick', shows: 'what was found' }],
});

const communicationOf = (analysis: string, reviewed: number): Fields<'communication'> => ({
  title: 'Telling the team',
  on: day(reviewed + 3),
  analysis,
  findings: ['quick'],
  audience: 'front-line-staff',
  channel: 'Team brief',
  message: 'Three of four found us quick.',
  response: 'The team asked about the fourth.',
});
