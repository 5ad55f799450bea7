import type { PortfolioRecord } from '../portfolio.ts';
import { sha256 } from './sha-256.ts';

/** One group of transactions: how many there are, and their names where a list gives them, in the order of the list. */
export interface FrameStratum {
  id: string;
  size: number;
  entries?: readonly string[] | undefined;
}

/** What samples are drawn from. Strata stand in the order of their ids, so that moving them about changes no draw. */
export interface Frame {
  strata: readonly FrameStratum[];
}

/** What is wrong with a frame or with what is asked of it, in words for whoever draws. */
export class SamplingError extends Error {
  override readonly name = 'SamplingError';
}

type SamplingFrame = PortfolioRecord<'sampling-frame'>['data'];

/** A transaction of a list: what the list calls it and the stratum that it belongs to. */
export interface ListedTransaction {
  id: string;
  stratum: string;
}

/**
 * The frame of a record: its strata and sizes, and the transactions where a list names them. Throws a SamplingError
 * where list and record do not agree.
 */
export const frameOf = (data: SamplingFrame, list?: readonly ListedTransaction[]): Frame => {
  const named = list && Map.groupBy(list, ({ stratum }) => stratum);
  const strata = data.strata.map(({ id, size }) => ({
    id,
    size,
    entries: named && (named.get(id) ?? []).map((one) => one.id),
  }));
  refuseDoubled(strata.map(({ id }) => id));
  for (const stratum of named?.keys() ?? []) refuseStrange(stratum, strata);
  for (const stratum of strata) refuseOtherSize(stratum);
  return { strata: strata.sort((a, b) => (a.id < b.id ? -1 : 1)) };
};

/** How many transactions a frame holds. */
export const populationOf = ({ strata }: Frame): number => strata.reduce((sum, { size }) => sum + size, 0);

/** The SHA-256 of a frame: of its strata with their sizes, and of every transaction where a list names them. */
export const frameHash = ({ strata }: Frame): string =>
  sha256(
    strata
      .flatMap(({ id, size, entries = [] }) => [`${id}\t${size}`, ...entries.map((entry) => `\t${entry}`)])
      .map((line) => `${line}\n`)
      .join(''),
  );

const refuseDoubled = (ids: readonly string[]): void => {
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new SamplingError(`The frame has the stratum ${twice} twice.`);
};

const refuseStrange = (stratum: string, known: readonly FrameStratum[]): void => {
  if (known.some(({ id }) => id === stratum)) return;
  const names = known.map(({ id }) => id).join(', ');
  throw new SamplingError(`The list has the stratum ${stratum}; those of the frame are ${names}.`);
};

const refuseOtherSize = ({ id, size, entries }: FrameStratum): void => {
  if (entries === undefined || entries.length === size) return;
  throw new SamplingError(`The frame says that ${id} holds ${size}, and the list has ${entries.length}.`);
};
