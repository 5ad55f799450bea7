import { csvFile, pdfFile, photo } from './artefacts.ts';
import { afterwards, day, monitoringDays, monitoringFrom } from './calendar.ts';
import type { Cast } from './cast.ts';
import { qualityLines } from './words.ts';
import type { Fields, Writing } from './writing.ts';

/** What observing rests on: the scorecards with the day on which the second replaces the first, and the frame. */
export interface SetUp {
  scorecards: readonly [string, string];
  /** The day, counted from the first, from which the second scorecard is in force. */
  changes: number;
  frame: string;
}

/** Writes all that is agreed before anything is observed. */
export const writeSetUp = (writing: Writing, cast: Cast): SetUp => {
  const changes = monitoringFrom + Math.round(monitoringDays(cast.records) / 2);
  writing.add('workplace-document', 'service-promise', servicePromise);
  const scorecards = [
    writing.add('scorecard', 'service-1', scorecard('1', 3, 7, changes - 1)),
    writing.add('scorecard', 'service-2', {
      ...scorecard('2', changes - 8, changes),
      change: 'The standard now asks for a day by which somebody answers.',
    }),
  ] as const;
  const frame = writing.add('sampling-frame', 'all-transactions', frameOf(cast), {
    files: { 'transactions.csv': frameList },
  });
  writing.add('monitoring-plan', 'plan', monitoringPlan);
  writing.add('notice', 'to-the-team', notice('staff', 'Team brief'));
  writing.add('notice', 'to-customers', notice('customers', 'Recorded message at the start of a call'));
  writing.add('product', 'rating-sheet', product, {
    files: {
      'desk.jpg': photo,
      'guide.pdf': pdfFile(['How to rate', 'What each point means']),
      'rota.csv': rota,
    },
  });
  return { scorecards, changes, frame };
};

const servicePromise: Fields<'workplace-document'> = {
  title: 'Service promise',
  on: day(0),
  location: 'The second drawer of the desk by the door',
  holder: 'The operations manager',
  version: '7',
  learnerUse: 'I name its lines when I feed back.',
  claims: [{ criterion: 'made-1/1.1', at: 'section 2', shows: 'the standard behind each quality criterion' }],
  seenBy: { by: 'jo-blake', on: day(14) },
};

const scorecard = (version: string, on: number, from: number, to?: number): Fields<'scorecard'> => ({
  title: `Scorecard for transactions, version ${version}`,
  version,
  on: day(on),
  agreedOn: day(on + 2),
  agreedBy: ['The operations manager', 'The team'],
  inForceFrom: day(from),
  ...(to === undefined ? {} : { inForceTo: day(to) }),
  scale: {
    name: 'Four points',
    points: ['Poor', 'Fair', 'Good', 'Very good'].map((label, index) => ({
      value: index + 1,
      label,
      means: `The customer would say that service was ${label.toLowerCase()}.`,
    })),
    atStandard: 3,
    definedBy: 'Two team leaders, with the team',
  },
  sections: ['opening', 'answer', 'ending'].map((section) => ({
    id: section,
    title: `${section.charAt(0).toUpperCase()}${section.slice(1)}`,
    qualityCriteria: qualityLines
      .filter((line) => line.section === section)
      .map(({ id, text }, index) => ({
        id,
        text,
        standard: `Service promise, line ${index + 1}`,
        critical: id === 'accuracy',
      })),
  })),
  claims: [
    { criterion: 'made-1/1.1', at: 'scale', shows: 'that every point of the scale is agreed in words' },
  ],
});

const frameOf = (cast: Cast): Fields<'sampling-frame'> => ({
  title: 'All transactions of the team',
  on: day(4),
  agreedOn: day(6),
  agreedBy: ['The operations manager'],
  population: 'Every transaction that the team completes',
  source: 'The contact system',
  period: { from: day(monitoringFrom), to: day(afterwards(cast.records).end) },
  objectives: ['To tell how each colleague serves on each channel'],
  limits: 'Calls that were cut off are not in it.',
  list: 'transactions.csv',
  attachments: [{ file: 'transactions.csv', title: 'How many there are a week' }],
  strata: [
    { id: 'telephone', describes: 'Calls', channel: 'telephone', size: 900 },
    { id: 'written', describes: 'Letters and mail', channel: 'written', size: 400 },
    { id: 'online', describes: 'Chats', channel: 'online', size: 300 },
    { id: 'counter', describes: 'Talks at the counter', channel: 'face-to-face', size: 80 },
    { id: 'social', describes: 'Messages in public', channel: 'social-media', size: 60 },
  ],
  claims: [
    { criterion: 'made-1/1.2', at: 'transactions.csv row 3', shows: 'how many transactions there are' },
  ],
});

const frameList = csvFile([
  ['week', 'channel', 'transactions'],
  ...[1, 2, 3, 4].flatMap((week) =>
    ['telephone', 'written', 'online'].map((channel, index) => [week, channel, 90 - 20 * index + week]),
  ),
]);

const rota = csvFile([
  ['day', 'morning', 'afternoon'],
  ['Monday', 'Colleague A', 'Colleague B'],
  ['Tuesday', 'Colleague C', 'Colleague A'],
]);

const monitoringPlan: Fields<'monitoring-plan'> = {
  title: 'How we watch over service',
  on: day(8),
  agreedOn: day(10),
  agreedBy: ['The team'],
  purpose: 'To see what helps customers and to do more of it.',
  scope: 'Service only: not how fast anybody is.',
  explained: { on: day(11), how: 'In the team meeting, with time for questions' },
  goals: ['Eight of ten transactions at standard'],
  teamPart: 'The team chose the first goal.',
  techniques: [
    { technique: 'listening-to-calls', reason: 'Words and tone can both be heard.' },
    { technique: 'reviewing-written-communication', reason: 'Letters can be read twice.' },
  ],
  frequency: {
    text: 'Two planned checks a colleague and week',
    reason: 'Fewer would say nothing within a quarter.',
  },
  objectivity: 'Two raters score the same transaction once a month.',
  disruption: 'Recordings are heard in quiet hours.',
  claims: [{ criterion: 'made-1/1.2', at: 'frequency', shows: 'how often checks are made, and why' }],
};

const notice = (to: 'staff' | 'customers', method: string): Fields<'notice'> => ({
  title: `Notice to ${to}`,
  on: day(12),
  to,
  method,
  wording: 'Transactions may be looked at so that we serve you better.',
  tells: { nature: 'Calls, letters and chats', extent: 'A few a week', reasons: 'To help colleagues' },
  claims: [{ criterion: 'made-1/1.1', at: 'wording' }],
});

const product: Fields<'product'> = {
  title: 'Rating sheet with its guide',
  on: day(13),
  what: 'The sheet on which I rate, with a guide that I wrote for the other team leader.',
  author: 'team',
  learnerPart: 'I wrote the guide; the sheet was there before.',
  attachments: [
    { file: 'guide.pdf', title: 'Guide', describes: 'Two pages on how to rate.' },
    {
      file: 'desk.jpg',
      title: 'The desk',
      describes: 'A desk in the evening sun.',
      thirdParties: { by: 'sam-reed', on: day(13) },
    },
    { file: 'rota.csv', title: 'Rota' },
  ],
  claims: [
    { criterion: 'made-1/1.1', at: 'guide.pdf page 2', shows: 'what each point means' },
    { criterion: 'made-1/1.2', at: 'rota.csv row 2', shows: 'who was there to be observed' },
    { criterion: 'made-1/2.10', at: 'desk.jpg', shows: 'where sheets are kept' },
  ],
};
