import type { AnyRecord } from '#portfolio/portfolio.ts';
import { nameShown, recordOfKind } from '#portfolio/select.ts';
import { dateInWords } from '#site/words.ts';
import { fieldsOfKind, room } from '../field-on-sheet.ts';
import { dayAtFirst, learnerFacts, titlesOf } from '../learner-facts.ts';
import { chosenOne, judgedNow, type Making, type Sheet } from '../making.ts';
import { fixedSender } from '../sender-on-sheet.ts';

/** The sheet of an acknowledgement: the decision in full, and the learner's words on it. */
export const acknowledgementSheet = (making: Making): Sheet => {
  const { portfolio } = making.site;
  const decision = recordOfKind(portfolio, chosenOne(making, 'decision'), 'decision');
  const shows: AnyRecord[] = decision ? [decision] : [];
  const judged = judgedNow(making, shows);
  const field = fieldsOfKind('acknowledgement', making);
  const learner = portfolio.learner?.shownAs ?? portfolio.file.learner;
  const about = learnerFacts(making, `Decision ${decision?.number} read`);
  return {
    about: shows.map(({ number }) => number),
    shows,
    judged,
    criteria: [],
    view: {
      ...about,
      number: decision?.number,
      title: decision?.data.title ?? '',
      purpose: 'Feedback read, sheet for the learner',
      facts: [
        ...about.facts,
        {
          label: 'Decided',
          value: decision
            ? `${dateInWords(decision.data.on)} by ${nameShown(portfolio, decision.data.assessor)}`
            : '',
        },
      ],
      evidenceTitle: 'The decision',
      evidence: titlesOf(making, judged),
      parts: [
        {
          id: 'read',
          title: 'You have read it',
          fields: [
            fixedSender(learner),
            field('words', {
              label: 'In your own words',
              help: 'What you take from it, or where you see it otherwise.',
              needed: 'Write a word on it.',
              input: room(5),
            }),
            field('on', {
              label: 'Read on',
              help: '',
              needed: 'Say on which day you read it.',
              input: dayAtFirst(making, decision?.data.on),
            }),
          ],
        },
      ],
      signing: ['Learner’s signature'],
      save: { button: 'Save that I have read it', file: `acknowledgement-${decision?.number}` },
    },
  };
};
