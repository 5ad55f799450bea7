import { askSwap, drawsToSwap, lackingForSwap } from '#authoring/new-record/ask-swap.ts';
import { dayOffered } from '#authoring/new-record/day-offered.ts';
import type { Asker } from '#authoring/new-record/question.ts';
import { linkPortfolio } from '#portfolio/link.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { recordOfKind } from '#portfolio/select.ts';
import { CannotRunError } from '../command/command.ts';
import type { Outcome } from '../new/outcome.ts';
import { readWhole } from '../new/read-whole.ts';
import { askLacking, type Typed } from './ask-lacking.ts';
import type { Desk } from './make-draw.ts';
import { type SwapWish, swapItem, takenFor } from './swap-item.ts';

/** Logs a swap of what was typed and of what somebody answers for the rest. Throws CannotRunError where it cannot. */
export const makeSwap = async (desk: Desk, typed: Typed, ask: Asker | undefined): Promise<Outcome> => {
  const { content } = readWhole(desk.root);
  const portfolio = linkPortfolio(content);
  const setting = { portfolio, ...dayOffered(desk.today, content.file.asAt) };
  if (ask && typed.number === undefined && drawsToSwap(portfolio, setting.today).length === 0)
    throw new CannotRunError('There is no draw with an item that is still to be observed.');
  const asking = (asker: Asker, known: Typed) =>
    askSwap(asker, setting, known, (draw, item) => takenFor(portfolio, draw, item));
  const found = await askLacking({ ...desk, what: 'swap', typed, lacking: lackingForSwap, asking }, ask);
  const wish = { ...found.data, root: desk.root, today: desk.today } as SwapWish & Typed;
  if (found.isResumed) refuseTwin(portfolio, wish);
  return found.settled(swapItem(wish));
};

/** A try that was stopped between writing its swap and taking its answers away is not logged once more. */
const refuseTwin = (portfolio: Portfolio, { number, item, reason, on }: SwapWish): void => {
  const draw = recordOfKind(portfolio, number, 'draw');
  const twin = draw?.data.swaps.some(
    (swap) => swap.item === item && swap.reason === reason && (on === undefined || swap.on === on),
  );
  if (twin)
    throw new CannotRunError(`That is written already: ${draw?.file}. Nothing was written once more.`);
};
