import { criticalLines } from '#monitoring/critical-failure.ts';
import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { worstPoint } from '#portfolio/scale.ts';
import { linesOf } from '#portfolio/scorecard-lines.ts';
import { recordOfKind } from '#portfolio/select.ts';
import { type Answers, words } from './ask-words.ts';
import type { Asker } from './question.ts';

const notApplicable = 'not-applicable';

/** No point is offered beforehand: a rating that only needs confirming would lean that way. */
const unchosen = 'Choose a rating with the arrow keys';

/**
 * Asks for a rating of each quality criterion of the scorecard in the answers, and adds them, with what happened where a
 * critical line was failed; nothing without a scorecard.
 */
export const askRatings = async (portfolio: Portfolio, answers: Answers, ask: Asker): Promise<void> => {
  const card = recordOfKind(portfolio, String(answers.scorecard), 'scorecard');
  if (!card || answers.ratings !== undefined) return;
  const points = card.data.scale.points.map(({ value, label, means }) => ({
    value: String(value),
    label: `${value}  ${label}: ${means}`,
  }));
  const choices = [...points, { value: notApplicable, label: 'It did not apply to this transaction.' }];
  const ratings: Answers[] = [];
  for (const { id, text } of linesOf(card)) {
    const given = await ask({ type: 'choice', ask: `${id}: ${text}`, choices, unchosen });
    ratings.push({ quality: id, ...(await askReason(id, given, card, ask)) });
  }
  answers.ratings = ratings;
  await askFailures(card, ratings, answers, ask);
};

const askReason = async (
  id: string,
  given: string,
  { data }: PortfolioRecord<'scorecard'>,
  ask: Asker,
): Promise<Answers> => {
  if (given === notApplicable)
    return { notApplicable: (await ask(words(`${id}: why did it not apply?`, true))).trim() };
  const rating = Number(given);
  // What was as agreed speaks for itself; any other rating is an error without its note.
  const isNeeded = rating !== data.scale.atStandard;
  const note = (await ask(words(`${id}: what was seen or heard that earned it?`, isNeeded))).trim();
  return { rating, ...(note ? { note } : {}) };
};

/** A critical line at the worst point of the scale is a critical failure, which stands beside the score. */
const askFailures = async (
  card: PortfolioRecord<'scorecard'>,
  ratings: readonly Answers[],
  answers: Answers,
  ask: Asker,
): Promise<void> => {
  const critical = criticalLines(card);
  const failed = ratings.filter(
    ({ quality, rating }) => critical.includes(String(quality)) && rating === worstPoint(card.data.scale),
  );
  const told = (answers.criticalFailures ?? []) as { quality?: string }[];
  const failures: unknown[] = [];
  for (const { quality, note } of failed) {
    if (told.some((one) => one.quality === quality)) continue;
    const question = `${quality} is a critical line, and it was failed. What happened, and what was done about it? (empty: as in the note)`;
    const text = (await ask(words(question, false))).trim();
    failures.push({ text: text || String(note), quality });
  }
  if (failures.length > 0) answers.criticalFailures = [...told, ...failures];
};
