import { tellsOccasion } from '#language/occasion.ts';
import { skillsListed } from '#language/skill-lists.ts';
import { ticksCodes } from '#language/ticked-codes.ts';
import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { nameShown, ofKind } from '#portfolio/select.ts';
import { sentencesOf } from '#portfolio/words/body-words.ts';
import { onlyTicks, toldBlocks } from '#portfolio/words/ticked-rows.ts';
import type { Rule, Verdict } from '../rule.ts';

/** In accounts and testimonies that tell of real work, one sentence in four or more is of an occasion. */
const leastShare = 1 / 12;

/** WIT-2, VAC-2: a text that tells of work has an occasion in it, and is no textbook and no job description. */
export const occasionNotTold: Rule = {
  id: 'occasion-not-told',
  statements: ['WIT-2', 'VAC-2'],
  severity: 'warning',
  title: 'An account or a testimony tells of no occasion',
  why: 'What somebody does as a rule, or what a book says of it, could be written without having done it. One day, with what was done and said on it, could not.',
  mend: 'Add one time when it was so: the day, what was done or said, and what came of it. Where the criterion asks for knowledge alone, answer the finding with that.',
  source: 'ocr-41: real work activities, produced independently; witness-statement guidance: what was seen',
  answeredAt: 'E044',
  example: {
    wrong: 'Every Monday I always tell the team who will be monitored.',
    right: 'On Monday 16 March I told the team; Colleague D asked whether it went into pay.',
  },
  judge: function* (portfolio) {
    for (const record of [...ofKind(portfolio, 'account'), ...ofKind(portfolio, 'testimony')])
      yield* withoutOccasion(portfolio, record);
  },
};

const withoutOccasion = (
  portfolio: Portfolio,
  { kind, number, file, body }: PortfolioRecord<'account'> | PortfolioRecord<'testimony'>,
): Verdict[] => {
  const learner = nameShown(portfolio, portfolio.file.learner);
  // Codes and skills in place of a story are told by rules of their own.
  const blocks = toldBlocks(body).filter(
    ({ type, words }) => type !== 'heading' && !ticksCodes(words, learner),
  );
  const sentences = blocks.flatMap(({ words }) => sentencesOf(words));
  const isList = toldBlocks(body).filter(({ listed }) => listed).length > 2;
  if (isList || sentences.some((sentence) => skillsListed(sentence, learner))) return [];
  const [first] = blocks;
  if (onlyTicks(body)) return [];
  // A sentence by itself is a text only begun, but for a witness, who may write no more than that.
  if (!first || (kind === 'account' && sentences.length < 3)) return [];
  const told = sentences.filter((sentence) => tellsOccasion(sentence, learner)).length;
  if (told > 0 && told / sentences.length >= leastShare) return [];
  return [
    {
      place: { file, line: first.line, column: 1 },
      message: `${number} ${manner(sentences, learner)}${told === 0 ? ' and tells of no time when it was so' : `; only ${told} of its ${sentences.length} sentences tell of a time when it was so`}.`,
      subject: number,
    },
  ];
};

const ofSomebody = /(?<!\p{L})(?:I|we|my|our|he|she|his|her)(?!\p{L})/u;

const manner = (sentences: readonly string[], learner: string): string =>
  sentences.filter((one) => ofSomebody.test(one) || one.includes(learner.split(' ')[0] ?? learner)).length *
    3 <
  sentences.length
    ? 'is written as a textbook has it'
    : 'says what is done as a rule';
