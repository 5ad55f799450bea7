import type { PortfolioRecord } from '#portfolio/portfolio.ts';
import { type Drawn, drawFrom, generatorFor } from './draw-from.ts';
import { type Frame, type FrameStratum, frameHash, SamplingError } from './frame.ts';

type Draw = PortfolioRecord<'draw'>['data'];

/** Whether a draw comes out the same when it is drawn again from its frame, method, size and seed. */
export type Repeated =
  | 'same'
  /** The frame is no longer the one that it was drawn from. */
  | 'frame-changed'
  /** The frame is the same, and something else comes out: the record was changed by hand. */
  | 'other-items'
  /** It was drawn from a list of transactions that is not there or cannot be read. */
  | 'list-unread'
  /** The record holds no seed, or no hash of its frame, so that nobody can tell. */
  | 'not-recorded';

/** Draws once more what a record says was drawn, and compares. */
export const repeated = ({ method, seed, frameHash: hash, items }: Draw, frame: Frame): Repeated => {
  if (seed === undefined || hash === undefined) return 'not-recorded';
  if (frameHash(frame) !== hash) return 'frame-changed';
  const quotas = method === 'quota' ? countsOf(items) : undefined;
  try {
    const again = drawFrom({ frame, method, size: items.length, seed, quotas });
    return items.every((item, index) => isSame(item, again.items[index])) ? 'same' : 'other-items';
  } catch (error) {
    if (error instanceof SamplingError) return 'other-items';
    throw error;
  }
};

/**
 * A transaction of the same stratum to take where an item cannot be observed: one that the draw does not hold yet, by
 * chance, and the same for the same draw, item and swaps before it. Nothing is given where the draw names no positions.
 */
export const replacementFor = (data: Draw, frame: Frame, id: string): Drawn | undefined => {
  const item = data.items.find((one) => one.id === id);
  if (!item) throw new SamplingError(`The draw has no item ${id}.`);
  if (item.position === undefined || data.seed === undefined) return undefined;
  const stratum = frame.strata.find((one) => one.id === item.stratum);
  if (!stratum) throw new SamplingError(`The frame has no stratum ${item.stratum}.`);
  refuseOtherFrame(data, frame);
  const taken = takenFrom(data, stratum);
  const free = stratum.size - taken.length;
  if (free < 1) throw new SamplingError(`The draw already holds all of ${stratum.id}.`);
  const asked = { method: data.method, size: data.items.length, seed: data.seed };
  const { below } = generatorFor(asked, frameHash(frame), `swap ${data.swaps.length + 1} ${id}`);
  let position = below(free) + 1;
  for (const one of taken) if (one <= position) position += 1;
  return { stratum: stratum.id, position, entry: stratum.entries?.[position - 1] };
};

/** In another frame a place is another transaction, and one that the draw already holds might come out. */
const refuseOtherFrame = ({ frameHash: hash }: Draw, frame: Frame): void => {
  if (hash !== undefined && hash !== frameHash(frame))
    throw new SamplingError(
      'The frame or its list is no longer the one that this draw was made from, so its places name other transactions. Put it back as it was, or write the swap into the record by hand with what was taken instead.',
    );
};

/** The places in a stratum that the draw and its swaps hold, in order; where a list names them, by the name too. */
const takenFrom = ({ items, swaps }: Draw, { id, entries = [] }: FrameStratum): number[] => {
  const own = new Set(items.filter(({ stratum }) => stratum === id).map((item) => item.id));
  const held = [...items.filter((item) => own.has(item.id)), ...swaps.filter(({ item }) => own.has(item))];
  const places = held.flatMap(({ position, entry }) => [
    ...(position === undefined ? [] : [position]),
    ...(entry !== undefined && entries.includes(entry) ? [entries.indexOf(entry) + 1] : []),
  ]);
  return [...new Set(places)].sort((a, b) => a - b);
};

const countsOf = (items: readonly { stratum: string }[]): Map<string, number> =>
  new Map([...Map.groupBy(items, ({ stratum }) => stratum)].map(([id, same]) => [id, same.length]));

const isSame = (item: Draw['items'][number], drawn: Drawn | undefined): boolean =>
  item.stratum === drawn?.stratum && item.position === drawn.position && item.entry === drawn.entry;
