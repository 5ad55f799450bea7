import { ofKind } from '#portfolio/select.ts';
import type { Rule } from '../rule.ts';

/** FB-5: what the colleague answered is on record, and shows what they understood. */
export const colleagueNotHeard: Rule = {
  id: 'colleague-not-heard',
  statements: ['FB-5'],
  severity: 'warning',
  title: 'What the colleague understood or answered is not on record',
  why: 'Feedback has reached somebody only where their own answer shows that they understood it.',
  mend: 'Ask what they take from it, and write the answer in their words in `colleagueWords`.',
  source: 'study-4: without confirming that the recipient comprehends',
  answeredAt: 'E036',
  example: {
    wrong: 'colleagueWords: OK.',
    right: 'colleagueWords: I had not noticed that I interrupted.',
  },
  gather: (count) => `${count} records of feedback do not show what the colleague understood`,
  judge: function* (portfolio) {
    for (const { number, file, data } of ofKind(portfolio, 'feedback'))
      if (data.colleagueWords === undefined || saysNothing(data.colleagueWords))
        yield {
          get place() {
            return portfolio.placeOf(file, data.colleagueWords === undefined ? [] : ['colleagueWords']);
          },
          message:
            data.colleagueWords === undefined
              ? `${number} does not say what the colleague understood or answered.`
              : `\`colleagueWords\` of ${number} says only "${data.colleagueWords}", which shows nothing of what was understood.`,
          subject: number,
        };
  },
};

/** Words with which anybody agrees to anything. */
const agreeing = new Set(
  `ok okay yes yeah yep no none nothing nil fine good great right alright all sure noted agree agreed agrees
  accept accepted accepts understand understood understands see sees happy thanks thank you i we he she they it that this
  is was said to add with the feedback comment comments`.split(/\s+/),
);

/** True for an answer that would fit any feedback: it has no word that says what it is about. */
const saysNothing = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/[^a-z/]+/)
    .every((word) => word === '' || agreeing.has(word));
