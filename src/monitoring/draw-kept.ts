import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { ofKind, recordOfKind } from '#portfolio/select.ts';

type Draw = PortfolioRecord<'draw'>;
type Observation = PortfolioRecord<'observation'>;
type Item = Draw['data']['items'][number];

/** One item of a draw: the observations that carried it out, and every time that another stood in for it. */
export interface ItemKept {
  item: Item;
  observations: Observation[];
  swaps: Draw['data']['swaps'];
  /** Not observed, though the day by which it should have been is past. */
  overdue: boolean;
}

/**
 * Planned against carried out. Drawn is observed and outstanding together; a swapped item is one of either, and counts
 * once however often it was swapped.
 */
export interface Kept {
  drawn: number;
  observed: number;
  swapped: number;
  outstanding: number;
  overdue: number;
}

/** One group of transactions: its size in the frame, and what was drawn from it and carried out. */
export interface StratumKept extends Kept {
  stratum: string;
  describes: string | undefined;
  size: number | undefined;
}

/** One draw with all its items. */
export interface DrawKept extends Kept {
  draw: Draw;
  items: ItemKept[];
  strata: StratumKept[];
}

/** What was drawn and what was carried out of it, draw by draw and group by group (PRE-5). */
export const drawsKept = (portfolio: Portfolio, today: string): DrawKept[] => {
  const made = Map.groupBy(ofKind(portfolio, 'observation'), ({ data }) => `${data.draw} ${data.drawItem}`);
  return ofKind(portfolio, 'draw').map((draw) => {
    const items = draw.data.items.map((item) =>
      itemKept(draw, item, made.get(`${draw.number} ${item.id}`) ?? [], today),
    );
    return { draw, items, strata: strataOf(portfolio, draw, items), ...countKept(items) };
  });
};

/** Planned checks that name no item of a draw (MON-9). */
export const plannedOutsideDraws = (portfolio: Portfolio): Observation[] =>
  ofKind(portfolio, 'observation').filter(({ data }) => {
    const draw = recordOfKind(portfolio, data.draw, 'draw');
    return data.check === 'planned' && !draw?.data.items.some(({ id }) => id === data.drawItem);
  });

const itemKept = (draw: Draw, item: Item, observations: Observation[], today: string): ItemKept => {
  const overdue = observations.length === 0 && item.due !== undefined && item.due < today;
  return { item, observations, swaps: draw.data.swaps.filter((swap) => swap.item === item.id), overdue };
};

const countKept = (items: readonly ItemKept[]): Kept => {
  const observed = items.filter(({ observations }) => observations.length > 0).length;
  return {
    drawn: items.length,
    observed,
    swapped: items.filter(({ swaps }) => swaps.length > 0).length,
    outstanding: items.length - observed,
    overdue: items.filter(({ overdue }) => overdue).length,
  };
};

/** The groups of the frame in its order, with those from which nothing was drawn; groups it does not know come last. */
const strataOf = (portfolio: Portfolio, draw: Draw, items: readonly ItemKept[]): StratumKept[] => {
  const frame = recordOfKind(portfolio, draw.data.frame, 'sampling-frame');
  const known = frame?.data.strata ?? [];
  const names = new Set([...known.map(({ id }) => id), ...items.map(({ item }) => item.stratum)]);
  return [...names].map((stratum) => {
    const group = known.find(({ id }) => id === stratum);
    const within = items.filter(({ item }) => item.stratum === stratum);
    return { stratum, describes: group?.describes, size: group?.size, ...countKept(within) };
  });
};
