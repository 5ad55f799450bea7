import { claimQuestion } from './claim-to-write.ts';
import type { KindName } from './schema/kind-names.ts';

type Section = readonly [heading: string, question: string];

const account: Section[] = [
  ['What I set out to do', 'What was my part in it, why did it matter to customers, and how did I prepare?'],
  [
    'What I did',
    'Which records show it? What did I do myself, in what order, and what did I decide on the way?',
  ],
  ['What I understood', 'Why did it go as it did, and which procedure, standard or law did I work to?'],
  ['What I would do differently', 'What changed afterwards, and what would I keep or change next time?'],
];

const sections: Partial<Record<KindName, Section[]>> = {
  account,
  testimony: [
    [
      'How I know the learner',
      'What is my job, how long have we worked together, and how did I come to see this?',
    ],
    ['What I saw', 'What did the learner do and say, on which day, and what came of it?'],
    ['What I can confirm', 'Which of it did I see with my own eyes, and which of it was I told?'],
  ],
  discussion: [
    ['What we set out to discuss', 'Which criteria and which evidence was the discussion about?'],
    ['What was said', 'At which minute of the recording, in whose words, and to which question?'],
    ['What was agreed', 'What is settled, what is still open, and who does what by when?'],
  ],
  report: [
    ['What was monitored', 'Which period, colleagues, channels and how many transactions, chosen how?'],
    ['What was found', 'Which patterns stand out, on which figures do they rest, and how sure can one be?'],
    ['What it means', 'What may explain the patterns, and what else could?'],
    [
      'What is recommended',
      'What should be done, by whom, by when, and how will anyone tell that it worked?',
    ],
  ],
  'assessor-observation': [
    [
      'What the learner was doing',
      'What was the work, who was served, and was any of it arranged beforehand?',
    ],
    [
      'What I saw and heard',
      'What did the learner do and say, in order, and how did the customer or colleague respond?',
    ],
    ['What I asked afterwards', 'Which questions did I ask, and what were the answers?'],
  ],
};

const asked = (question: string): string => `*${question}*`;

/** The text to begin an MDX record with: headings, and under each a question in italics that the words will replace. */
export const bodySkeleton = (kind: KindName): string =>
  (sections[kind] ?? account)
    .map(([heading, question]) => `## ${heading}\n\n${asked(question)}\n`)
    .join('\n');

/** The headings of a kind, each with its question. */
export const questionsOf = (kind: KindName): readonly Section[] => sections[kind] ?? account;

/** What is asked beside the facts of an account that is begun from records. */
export const lookingBackQuestions = {
  counts: 'What do these counts say, what can they not say, and which of them surprised me?',
  chart: 'What does this chart show, of how many, and what else could explain it?',
  records: 'Which of these would I show somebody first, and what happened in it that its form does not tell?',
} as const;

/** The questions of all texts to begin with. One that still stands in a record is text that was not filled in. */
export const skeletonQuestions: readonly string[] = [
  ...Object.values(sections)
    .flat()
    .map(([, question]) => question),
  ...Object.values(lookingBackQuestions),
  claimQuestion,
];
