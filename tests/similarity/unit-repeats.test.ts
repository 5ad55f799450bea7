import { expect, it } from 'vitest';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { likeness } from '#similarity/likeness.ts';
import { portfolioOf } from '../rules/portfolio-of.ts';
import { account } from './portfolio-with.ts';

const aim =
  'Make judgements about their colleague’s service by allocating a rating against a scale that was agreed.';

const unit = `code: tiny-2
awardingOrganisation: Example Awards
number: "2"
title: Another unit
level: 3
credit: 2
guidedLearningHours: 10
aim: ${aim}
nos: { text: Maps to nothing. }
stages: [{ id: monitor, title: Monitor, criteria: ["1.1", "1.2"] }]
outcomes:
  - code: "1"
    text: Observe
    kind: performance
    criteria:
      - { code: "1.1", text: record what was observed against agreed quality criteria }
      - { code: "1.2", text: keep records in good order }
source: { title: Made up, publisher: Nobody, file: none, checkedBy: Nobody, checkedOn: 2026-01-02 }
`;

const repeatsIn = (files: Record<string, string>): string[] => {
  const portfolio: Portfolio = portfolioOf({ 'content/units/tiny-2.yaml': unit, ...files });
  return likeness(portfolio).repeats.map(
    ({ record, text, words }) => `${record.number} ${text.name} ${words}`,
  );
};

const told = (words: string) => repeatsIn({ 'content/accounts/E701-a.mdx': account(words) });

const testimony = (words: string): string =>
  `---\ntitle: What I saw\non: 2026-04-02\nunits: [tiny-1]\nwitness: pat-doyle\nwrittenBy: pat-doyle\nseenOn: [2026-03-06]\nseenWhere: In the quiet room\nrelationship: I lead the team next door.\n---\n\n${words}\n`;

it.each([
  ['a whole criterion', 'I record what was observed against agreed quality criteria.', 'E701 tiny-2/1.1 8'],
  [
    'twelve words in a row, put into the first person',
    'I made judgements about my colleague’s service by allocating a rating against a scale.',
    'E701 the aim of tiny-2 13',
  ],
])('a sentence with %s repeats the unit', (_what, words, expected) => {
  expect(told(words)).toEqual([expected]);
});

it.each([
  ['fewer words of it', 'I wrote down what was observed against agreed quality lines.'],
  ['a short criterion', 'I keep records in good order.'],
  [
    'its words in quotation marks',
    'The unit says “record what was observed against agreed quality criteria” of it.',
  ],
  ['other words', 'I wrote a 2 beside listening while the call was running.'],
])('a sentence with %s does not', (_what, words) => {
  expect(told(words)).toEqual([]);
});

it('headings may be in the words of the unit', () => {
  expect(told('## 1.1 Record what was observed against agreed quality criteria\n\nI did it.')).toEqual([]);
});

it('a witness repeats the unit with a whole criterion of five words', () => {
  expect(
    repeatsIn({ 'content/testimonies/E702-b.mdx': testimony('Sam can keep records in good order.') }),
  ).toEqual(['E702 tiny-2/1.2 5']);
});

it('a form that a person fills in is looked at too', () => {
  const coaching = `title: Coaching\non: 2026-03-13\ncolleague: colleague-a\nfeedback: E011\naction: a1\nby: The learner\nwhat: We record what was observed against agreed quality criteria.\nresult: She heard it.\nnoFollowUp: None yet.\n`;
  expect(repeatsIn({ 'content/coaching/E701-c.yaml': coaching })).toEqual(['E701 tiny-2/1.1 8']);
});

it('assessors and discussions may use the words of the unit', () => {
  const discussion = `---\ntitle: A talk\non: 2026-05-04\nunits: [tiny-1]\nassessor: jo-blake\n---\n\nJo asked how I record what was observed against agreed quality criteria.\n`;
  const acknowledgement = `title: Read\non: 2026-05-05\nof: D002\nby: sam-reed\nwords: I am to record what was observed against agreed quality criteria.\n`;
  expect(
    repeatsIn({
      'content/discussions/E701-d.mdx': discussion,
      'content/acknowledgements/D701-read.yaml': acknowledgement,
    }),
  ).toEqual([]);
});

it('advice of a page of guidance is told by its title', () => {
  const guidance = `code: notes
title: Notes
qualification: None
about: It advises.
items:
  - id: fair
    kind: tip
    title: Fair samples
    text: Choose the calls by a list and a rule, so that nobody can say they were picked.
    sourceItem: Page 1
    strength: advice
source: { title: Notes, file: none }
`;
  expect(
    repeatsIn({
      'content/guidance/notes.yaml': guidance,
      'content/accounts/E701-a.mdx': account(
        'I choose the calls by a list and a rule, so that nobody can say they were picked.',
      ),
    }),
  ).toEqual(['E701 the guidance on "Fair samples" 17']);
});
