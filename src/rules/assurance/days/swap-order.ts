import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { ofKind } from '#portfolio/select.ts';
import type { WrongOrder } from './wrong-order.ts';

type Draw = PortfolioRecord<'draw'>;

/** Swaps of a draw that were made before it, or after the item had been observed (MON-9). */
export const swapOrder = (portfolio: Portfolio, draw: Draw): WrongOrder[] =>
  draw.data.swaps.flatMap(({ item, on }, index) => {
    const wrong = wrongWith(portfolio, draw, item, on);
    return wrong ? [{ path: ['swaps', index, 'on'], ...wrong }] : [];
  });

/** The observations that stand of one item of a draw. */
export const observationsOfItem = (
  portfolio: Portfolio,
  number: string,
  item: string,
): PortfolioRecord<'observation'>[] =>
  ofKind(portfolio, 'observation').filter(({ data }) => data.draw === number && data.drawItem === item);

const wrongWith = (
  portfolio: Portfolio,
  { number, data }: Draw,
  item: string,
  on: string,
): Omit<WrongOrder, 'path'> | undefined => {
  if (on < data.on)
    return {
      message: `${item} was swapped on ${on}, before it was drawn on ${data.on}.`,
      mend: 'Look at both days and mend the one that is wrong.',
    };
  const seen = observationsOfItem(portfolio, number, item).find(
    ({ data: { observedOn } }) => observedOn < on,
  );
  return (
    seen && {
      message: `${item} was swapped on ${on}, after ${seen.number} had observed it on ${seen.data.observedOn}.`,
      mend: `What was observed is not swapped any more. Mend the day of the swap, take the swap away, or withdraw ${seen.number} if it does not count.`,
    }
  );
};
