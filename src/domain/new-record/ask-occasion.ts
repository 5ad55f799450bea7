import { schemas } from '../kinds.ts';
import type { Portfolio, PortfolioRecord } from '../portfolio.ts';
import { ofKind, recordOfKind } from '../select.ts';
import { type Answers, askWords } from './ask-words.ts';
import { type Asker, choicesOf, promptOf, type Setting } from './question.ts';

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
  const draws = choicesOf(drawField, setting.portfolio);
  if (draws.length === 0 || answers.draw !== undefined) return;
  const choices = [...draws, { value: noDraw, label: 'It came from no draw.' }];
  const initial = last?.data.draw ?? draws.at(-1)?.value;
  const draw = await ask({ type: 'choice', ask: promptOf('draw', drawField), choices, initial });
  if (draw === noDraw) return;
  answers.draw = draw;
  await askDrawItem(draw, answers, ask, setting.portfolio);
};

/** Offers the items of a draw that no observation has used yet. */
const askDrawItem = async (
  number: string,
  answers: Answers,
  ask: Asker,
  portfolio: Portfolio,
): Promise<void> => {
  const draw = recordOfKind(portfolio, number, 'draw');
  const used = new Set(
    ofKind(portfolio, 'observation')
      .filter(({ data }) => data.draw === number)
      .map(({ data }) => data.drawItem),
  );
  const choices = (draw?.data.items ?? [])
    .filter(({ id }) => !used.has(id))
    .map(({ id, stratum, due }) => ({
      value: id,
      label: [stratum, due && `due ${due}`].filter(Boolean).join(', '),
    }));
  if (choices.length === 0 || answers.drawItem !== undefined) return;
  answers.drawItem = await ask({ type: 'choice', ask: 'drawItem: Which item of it?', choices });
};
