import type { Portfolio } from '../portfolio.ts';
import { recordOfKind } from '../select.ts';
import { type Answers, words } from './ask-words.ts';
import type { Asker } from './question.ts';

const notApplicable = 'not-applicable';

/** No point is offered beforehand: a rating that only needs confirming would lean that way. */
const unchosen = 'Choose a rating with the arrow keys';

/** Asks for a rating of each quality criterion of the scorecard in the answers, and adds them; nothing without a scorecard. */
export const askRatings = async (portfolio: Portfolio, answers: Answers, ask: Asker): Promise<void> => {
  const card = recordOfKind(portfolio, String(answers.scorecard), 'scorecard')?.data;
  if (!card || answers.ratings !== undefined) return;
  const points = card.scale.points.map(({ value, label, means }) => ({
    value: String(value),
    label: `${label}: ${means}`,
  }));
  const choices = [...points, { value: notApplicable, label: 'It did not apply to this transaction.' }];
  const ratings: Answers[] = [];
  for (const { id, text } of card.sections.flatMap(({ qualityCriteria }) => qualityCriteria)) {
    const given = await ask({ type: 'choice', ask: `${id}: ${text}`, choices, unchosen });
    ratings.push({ quality: id, ...(await askReason(id, given, ask)) });
  }
  answers.ratings = ratings;
};

const askReason = async (id: string, given: string, ask: Asker): Promise<Answers> => {
  if (given === notApplicable)
    return { notApplicable: await ask(words(`${id}: why did it not apply?`, true)) };
  // A rating without its note would be refused at the end, when all else has been answered.
  const note = await ask(words(`${id}: what was seen or heard that earned it?`, true));
  return { rating: Number(given), note: note.trim() };
};
