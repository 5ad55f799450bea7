import { readFileSync } from 'node:fs';
import { checkPortfolio } from '#files/check-portfolio.ts';
import { whileHeld } from '#files/disk/hold-number.ts';
import { fileWithin } from '#files/disk/inside.ts';
import { readText } from '#files/disk/read-text.ts';
import { replaceFile } from '#files/disk/write-file.ts';
import { readPortfolio } from '#files/read-portfolio.ts';
import { readRecord } from '#files/read-records.ts';
import { withoutMark } from '#files/text/as-written.ts';
import type { Drawn } from '#monitoring/sampling/draw-from.ts';
import { replacementFor } from '#monitoring/sampling/repeat.ts';
import type { Finding } from '#portfolio/finding.ts';
import { canBeLinked, linkPortfolio } from '#portfolio/link.ts';
import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { observationsOfItem } from '#rules/assurance/days/swap-order.ts';
import { CannotRunError, orTold } from '../command/command.ts';
import type { Outcome } from '../new/outcome.ts';
import { dayTyped } from './day-typed.ts';
import { asked, readFrameOf } from './read-frame.ts';
import { recordAsked } from './record-asked.ts';
import { withSwap } from './with-swap.ts';

/** Which item was swapped, when and why. */
export interface SwapWish {
  root: string;
  today: string;
  number: string;
  item: string;
  reason: string;
  insteadOf?: string | undefined;
  /** What takes its place, where the draw says only how many. */
  taken?: string | undefined;
  on?: string | undefined;
}

type Draw = PortfolioRecord<'draw'>;

/**
 * Logs a swap in the record of its draw, and says which transaction to take where the draw names positions. Of several
 * at once each is logged, one after the other.
 */
export const swapItem = (wish: SwapWish): Outcome => {
  const { draw, today, refused } = whileHeld(wish.root, 'swap', () => logged(wish));
  if (refused) return refused;
  const checked = checkPortfolio(wish.root, today);
  const own = checked.findings.filter(({ file }) => file === draw.file);
  return { done: 'written', number: wish.number, file: draw.file, findings: own, texts: checked.texts };
};

/** The swap written into its draw, or why not. */
const logged = (wish: SwapWish): { draw: Draw; today: string; refused?: Outcome } => {
  const { content } = readPortfolio(wish.root);
  if (!canBeLinked(content))
    throw new CannotRunError('The portfolio cannot be read. Run `npm run check` first.');
  const portfolio = linkPortfolio(content);
  const draw = recordAsked(portfolio, wish.number, 'draw');
  const today = content.file.asAt ?? wish.today;
  const on = dayTyped(wish.on, today);
  refuseSwap(portfolio, draw, wish.item, { on, today });
  const taken = takenFor(portfolio, draw, wish.item);
  const { text: readable, findings: unread } = readText(fileWithin(wish.root, draw.file), draw.file, {
    inPlace: true,
  });
  if (readable === undefined)
    throw new CannotRunError(unread[0]?.message ?? `${draw.file} could not be read.`);
  const there = readFileSync(fileWithin(wish.root, draw.file), 'utf8');
  const text = withSwap(there, swapOf(wish, draw, taken, on));
  const wrong = findingsIn(draw.file, text);
  if (wrong.length > 0) return { draw, today, refused: refusedAs(draw.file, text, wrong) };
  orTold(text, () => replaceFile(wish.root, draw.file, text, there));
  return { draw, today };
};

const refusedAs = (file: string, text: string, findings: Finding[]): Outcome => ({
  done: 'refused',
  title: 'Draw',
  findings,
  missing: [],
  texts: new Map([[file, text]]),
  draft: text,
});

/** What chance takes in place of an item; undefined where the draw says only how many. */
export const takenFor = (portfolio: Portfolio, draw: Draw, item: string): Drawn | undefined =>
  hasPositions(draw) ? asked(() => replacementFor(draw.data, readFrameOf(portfolio, draw), item)) : undefined;

/** A swap is of an item that was drawn and not yet observed, on a day from the draw to today. */
const refuseSwap = (
  portfolio: Portfolio,
  { number, data }: Draw,
  item: string,
  { on, today }: { on: string; today: string },
): void => {
  if (!data.items.some(({ id }) => id === item)) throw new CannotRunError(`${number} has no item ${item}.`);
  if (on < data.on)
    throw new CannotRunError(`${number} was drawn on ${data.on}; nothing was swapped on ${on}.`);
  if (on > today) throw new CannotRunError(`${on} is still to come. Log the swap when it has been made.`);
  const [seen] = observationsOfItem(portfolio, number, item);
  if (seen)
    throw new CannotRunError(
      `${item} has been observed already, in ${seen.number} on ${seen.data.observedOn}, and what was observed is not swapped any more. Withdraw ${seen.number} first if it does not count.`,
    );
};

const hasPositions = ({ data }: Draw): boolean => data.items.some(({ position }) => position !== undefined);

const swapOf = (wish: SwapWish, { data }: Draw, taken: Drawn | undefined, on: string) => {
  const item = data.items.find(({ id }) => id === wish.item);
  // Where it was swapped before, that transaction is the one that now falls away.
  const { entry, position } = data.swaps.findLast(({ item: id }) => id === wish.item) ?? item ?? {};
  const first = entry ?? (position === undefined ? undefined : `Number ${position} of ${item?.stratum}`);
  const insteadOf = wish.insteadOf ?? first;
  const entryTaken = taken ? taken.entry : wish.taken;
  return {
    item: wish.item,
    on,
    reason: wish.reason,
    ...(insteadOf === undefined ? {} : { insteadOf }),
    ...(taken?.position === undefined ? {} : { position: taken.position }),
    ...(entryTaken === undefined ? {} : { entry: entryTaken }),
  };
};

const findingsIn = (file: string, text: string): Finding[] =>
  readRecord({ file, absolute: file, bytes: text.length }, withoutMark(text)).findings;
