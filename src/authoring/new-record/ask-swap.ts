import type { Drawn } from '#monitoring/sampling/draw-from.ts';
import type { Choice } from '#portfolio/choices.ts';
import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { schemas } from '#portfolio/schema/kinds.ts';
import { recordOfKind } from '#portfolio/select.ts';
import { openItems } from './ask-occasion.ts';
import { words } from './ask-words.ts';
import { offersFor } from './offers.ts';
import type { Asker, Setting } from './question.ts';
import { wordsQuestion } from './words-question.ts';

/** What a swap is made from, by the names of the options of `npm run sample swap`, each in words. */
export type SwapAnswers = Readonly<Record<string, string>>;

type Draw = PortfolioRecord<'draw'>;

const drawField = schemas.observation.shape.draw;
const swapField = schemas.draw.shape.swaps.unwrap().element.shape;

/** The names of what nobody but a person can say of a swap. */
export const lackingForSwap = (known: SwapAnswers): string[] =>
  ['number', 'item', 'reason'].filter((name) => known[name] === undefined);

/** The draws of which an item can still be swapped, by number and title. */
export const drawsToSwap = (portfolio: Portfolio, today: string): Choice[] =>
  offersFor('draw', drawField, { portfolio, today }).filter(
    ({ value }) => openItems(value, undefined, portfolio).length > 0,
  );

/**
 * Asks for a swap: of which draw, which item, on which day and why. `takenFor` gives what chance takes in its place, which
 * is said and not asked; where the draw says only how many, what takes its place is asked for.
 */
export const askSwap = async (
  ask: Asker,
  setting: Setting,
  known: SwapAnswers,
  takenFor: (draw: Draw, item: string) => Drawn | undefined,
): Promise<SwapAnswers> => {
  const { portfolio, today } = setting;
  const number = known.number ?? (await oneOf('Which draw?', drawsToSwap(portfolio, today), ask));
  const draw = recordOfKind(portfolio, number, 'draw');
  const items = openItems(number, undefined, portfolio);
  const item = known.item ?? (await oneOf('Which item could not be observed?', items, ask));
  const taken = draw && takenFor(draw, item);
  if (taken) await ask({ type: 'told', ask: `Chance takes in its place: ${inWords(taken)}.` });
  const others = taken ? {} : await askTaken(ask, known);
  const on = known.on ?? (await askDay(ask, setting, draw));
  const reason = known.reason ?? (await ask(words('Why could it not be observed?', true))).trim();
  return { ...known, number, item, ...others, on, reason };
};

const inWords = ({ stratum, position, entry }: Drawn): string =>
  `number ${position} of ${stratum}${entry === undefined ? '' : `, ${entry}`}`;

const askTaken = async (ask: Asker, known: SwapAnswers): Promise<SwapAnswers> => {
  const insteadOf = known.insteadOf ?? (await ask(words('What was it at first?', false))).trim();
  const taken = known.taken ?? (await ask(words('What is taken in its place?', false))).trim();
  return { ...(insteadOf ? { insteadOf } : {}), ...(taken ? { taken } : {}) };
};

const askDay = async (ask: Asker, { today, whyNotToday = '' }: Setting, draw?: Draw): Promise<string> => {
  const question = wordsQuestion(`On which day was it swapped? ${whyNotToday}`.trim(), swapField.on, {
    required: true,
    initial: today,
    today,
    notAfter: { day: today, trouble: 'that is still to come.' },
    notBefore: draw && { day: draw.data.on, trouble: 'that is before the draw.' },
  });
  const typed = await ask(question);
  return question.reads?.(typed) ?? typed;
};

/** What has one right answer is said and not asked. */
const oneOf = async (question: string, choices: readonly Choice[], ask: Asker): Promise<string> => {
  const [only, ...others] = choices;
  if (!only || others.length > 0) return ask({ type: 'choice', ask: question, choices });
  await ask({ type: 'told', ask: `${question} ${only.label}` });
  return only.value;
};
