import type { Choice } from '#portfolio/choices.ts';
import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { schemas } from '#portfolio/schema/kinds.ts';
import { nameShown, ofKind, recordOfKind } from '#portfolio/select.ts';
import { type Answers, askWords } from './ask-words.ts';
import { dayInWords } from './day-from-words.ts';
import { offersFor } from './offers.ts';
import { type Asker, promptOf, type Setting } from './question.ts';

const drawField = schemas.observation.shape.draw;

const noDraw = 'none';

const noReason = 'Without its reason nobody can tell what made you choose this transaction.';

/** Asks what a check came from and adds it to the answers: for a planned one the draw and its item, for a spot check why. */
export const askOccasion = async (
  answers: Answers,
  ask: Asker,
  setting: Setting,
  last: PortfolioRecord<'observation'> | undefined,
): Promise<void> => {
  if (answers.check === 'spot') {
    if (answers.reason === undefined)
      await askWords('reason', 'Why this spot check?', noReason, answers, ask);
    return;
  }
  const draws = offersFor('draw', drawField, { ...setting, record: {} });
  if (draws.length === 0 || answers.draw !== undefined) return;
  const choices = [...draws, { value: noDraw, label: 'It came from no draw.' }];
  const initial = last?.data.draw ?? draws[0]?.value;
  const draw = await ask({ type: 'choice', ask: promptOf('draw', drawField), choices, initial });
  if (draw === noDraw) return;
  answers.draw = draw;
  await askDrawItem(draw, answers, ask, setting.portfolio);
};

/** Offers the items of a draw that no observation has used yet: those of the same colleague first, then the ones due soonest. */
const askDrawItem = async (
  number: string,
  answers: Answers,
  ask: Asker,
  portfolio: Portfolio,
): Promise<void> => {
  const choices = openItems(number, answers.colleague, portfolio);
  if (choices.length === 0 || answers.drawItem !== undefined) return;
  answers.drawItem = await ask({ type: 'choice', ask: 'Which item of the draw is it?', choices });
};

/** The draw that a check names; of a planned one that names none, the newest of which something is still to be observed. */
export const drawOf = (
  { draw, check }: Readonly<Record<string, unknown>>,
  portfolio: Portfolio,
): string | undefined => {
  if (draw !== undefined && draw !== '') return String(draw);
  if (check !== 'planned') return undefined;
  return ofKind(portfolio, 'draw').findLast(
    ({ number }) => openItems(number, undefined, portfolio).length > 0,
  )?.number;
};

/** The items of a draw that no observation has used yet, those of `colleague` first. */
export const openItems = (number: string, colleague: unknown, portfolio: Portfolio): Choice[] => {
  const used = new Set(
    ofKind(portfolio, 'observation')
      .filter(({ data }) => data.draw === number)
      .map(({ data }) => data.drawItem),
  );
  const rank = (one: { colleague?: string | undefined }) =>
    one.colleague === undefined ? 1 : one.colleague === colleague ? 0 : 2;
  return (recordOfKind(portfolio, number, 'draw')?.data.items ?? [])
    .filter(({ id }) => !used.has(id))
    .sort((a, b) => rank(a) - rank(b) || (a.due ?? '').localeCompare(b.due ?? ''))
    .map((item) => ({ value: item.id, label: itemLabel(item, portfolio) }));
};

type Item = PortfolioRecord<'draw'>['data']['items'][number];

const itemLabel = ({ id, colleague, stratum, position, entry, due }: Item, portfolio: Portfolio): string =>
  [
    id,
    colleague && nameShown(portfolio, colleague),
    `${stratum}${position === undefined ? '' : ` number ${position}`}`,
    entry,
    due && `due ${dayInWords(due)}`,
  ]
    .filter(Boolean)
    .join(', ');
