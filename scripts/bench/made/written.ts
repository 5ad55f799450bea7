import { Chance } from '../../example/chance.ts';
import { csvFile, photo, wavFile } from './artefacts.ts';
import { afterwards, day, monitoringFrom } from './calendar.ts';
import { type Cast, longCriterion } from './cast.ts';
import { passages } from './words.ts';
import type { Fields, Writing } from './writing.ts';

/** Words that stand in one account of every made portfolio and nowhere else, for a search to find. */
export const rarePhrase = 'a lighthouse keeper asked about his lamp';

/** Writes what was written in words: accounts, a testimony, a discussion, a report, an observation by the assessor, questions. */
export const writeAccounts = (
  writing: Writing,
  cast: Cast,
  { accounts, seed }: { accounts: number; seed: number },
): void => {
  const chance = new Chance(seed + 1);
  const { end } = afterwards(cast.records);
  const [first = '', second = first] = writing.numbers('observation');
  for (let index = 0; index < accounts; index += 1)
    writing.add(
      'account',
      `what-i-learned-${index + 1}`,
      account(index, end),
      accountBody(index, chance, { first, second, cases: longCriterion(cast, 3, index) }),
    );
  writing.add('testimony', 'what-i-saw', testimony, { body: testimonyBody });
  writing.add('discussion', 'on-records', discussion(end), {
    body: discussionBody(first),
    files: { 'talk.wav': wavFile(3) },
  });
  writing.add('report', 'patterns', report(writing, end), {
    body: reportBody(first),
    files: { 'shares.csv': shares },
  });
  writing.add('assessor-observation', 'giving-feedback', assessorObservation(end), { body: watchedBody });
  writing.add('questioning', 'on-samples', questioning(end));
};

const account = (index: number, end: number): Fields<'account'> => ({
  title: `What I learned, part ${index + 1}`,
  on: day(end),
  by: 'sam-reed',
  units: ['made-1'],
  about: { from: day(monitoringFrom), to: day(end) },
  stages: ['monitor', 'understand'],
  aiUse: 'none',
  ...(index === 0
    ? {
        attachments: [
          {
            file: 'board.jpg',
            title: 'The board',
            describes: 'A board with five columns.',
            thirdParties: { by: 'sam-reed', on: day(end) },
          },
        ],
      }
    : {}),
});

const accountBody = (
  index: number,
  chance: Chance,
  { first, second, cases }: { first: string; second: string; cases: readonly string[] },
) => {
  const words = chance.shuffled(passages);
  const rare =
    index === 0
      ? `On the second day ${rarePhrase}, and the answer took a letter and two calls.\n\n![A board with five columns](board.jpg)\n\n`
      : '';
  const body = `## What I did

${words[0]} I wrote about it in <Evidence number="${first}" />.

${rare}## What I learned

${words[1]} <Claim criteria="made-1/4.1" shows="why a sample is fair">A sample that nobody chooses is fair to everyone who is in it, in part ${index + 1} as in any other.</Claim>

<Claim criteria="${['made-1/3.2', 'made-1/2.10', ...cases].join(' ')}" shows="what I changed and where it is written">

${words[2]}

- The plan says on which days we draw.
- The record says who was away.

</Claim>

> ${words[3]}

${words[4]} See also <Evidence number="${second}" />.
`;
  return index === 0 ? { body, files: { 'board.jpg': photo } } : { body };
};

const testimony: Fields<'testimony'> = {
  title: 'What I saw in the quiet room',
  on: day(monitoringFrom + 30),
  units: ['made-1'],
  witness: 'pat-doyle',
  writtenBy: 'pat-doyle',
  seenOn: [day(monitoringFrom + 10), day(monitoringFrom + 20)],
  seenWhere: 'In the quiet room',
  relationship: 'I lead the team next door.',
  signatures: [{ by: 'pat-doyle', on: day(monitoringFrom + 30) }],
};
const testimonyBody = `I sat in on two talks. <Claim criteria="made-1/3.1" shows="feedback that could be used">Sam asked first what the colleague thought and then named one thing to try.</Claim>
`;

const discussion = (end: number): Fields<'discussion'> => ({
  title: 'Discussion of records',
  on: day(end + 2),
  at: '10:30',
  units: ['made-1', 'made-2'],
  assessor: 'jo-blake',
  recording: 'talk.wav',
  minutes: 20,
  topics: ['How records are kept', 'What numbers do not say'],
  attachments: [
    {
      file: 'talk.wav',
      title: 'The recording',
      transcript: 'A tone of three seconds.',
      thirdParties: { by: 'sam-reed', on: day(end + 2) },
    },
  ],
});
const discussionBody = (
  first: string,
) => `Jo asked how a stranger would find ${first}. <Claim criteria="made-1/2.10" shows="how records are found">I showed the number and the folder</Claim> <At time="00:01" file="talk.wav" />.

Then we spoke about surveys <At time="00:02" />.
`;

const report = (writing: Writing, end: number): Fields<'report'> => ({
  title: 'Patterns in what was seen',
  on: day(end + 1),
  by: 'sam-reed',
  units: ['made-1'],
  type: 'patterns-and-trends',
  period: { from: day(monitoringFrom), to: day(end) },
  restsOn: writing.numbers('observation').slice(0, 4),
  audience: 'The operations manager',
  attachments: [{ file: 'shares.csv', title: 'Shares at standard' }],
});
const reportBody = (first: string) => `## What the figures show

<Trend colleague="colleague-a" quality="listening" />

<Claim criteria="made-1/2.2 made-1/2.10" shows="what the ratings say">Listening was at standard more often than not, and I say no more than that.</Claim>

| Channel | What I heard |
| --- | --- |
| Telephone | Answers are complete |
| Chat | Endings are short |

The lowest of all was <Evidence number="${first}" />.
`;
const shares = csvFile([
  ['month', 'at standard', 'of'],
  ['February', 8, 12],
  ['March', 10, 13],
]);

const assessorObservation = (end: number): Fields<'assessor-observation'> => ({
  title: 'Giving feedback, watched by the assessor',
  on: day(end + 3),
  at: '14:00',
  units: ['made-1'],
  assessor: 'jo-blake',
  where: 'In the quiet room',
  minutes: 30,
  activity: 'Giving feedback on a letter',
});
const watchedBody = `Sam had the letter on the table. <Claim criteria="made-1/3.1" shows="feedback that could be used">Sam read one sentence aloud and asked what a customer would make of it.</Claim>
`;

const questioning = (end: number): Fields<'questioning'> => ({
  title: 'Questions on samples',
  on: day(end + 3),
  assessor: 'jo-blake',
  method: 'oral',
  items: [
    {
      question: 'Why not take the calls of one morning?',
      answer: 'Because the afternoon would never be seen.',
      criterion: 'made-1/4.1',
      met: true,
    },
    {
      question: 'When is a sample too small?',
      answer: 'When one check more would turn what I say.',
      criterion: 'made-1/4.1',
      met: false,
    },
  ],
});
