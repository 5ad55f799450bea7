import type { FrameList } from '#portfolio/listed-transactions.ts';
import type { PortfolioRecord } from '#portfolio/portfolio.ts';
import { sha256 } from '#portfolio/sha-256.ts';

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

/** A group whose size is one number in the record of a frame and another in its list. */
export class SizesDifferError extends SamplingError {
  readonly stratum: string;
  readonly said: number;
  readonly listed: number;

  constructor(stratum: string, said: number, listed: number) {
    super(`The frame says that ${stratum} holds ${said}, and the list has ${listed}.`);
    this.stratum = stratum;
    this.said = said;
    this.listed = listed;
  }
}

type SamplingFrame = PortfolioRecord<'sampling-frame'>['data'];

/**
 * The frame of a record, with what its list gives: the sizes that the record leaves out, and the transactions where the
 * list names them. Throws a SamplingError where list and record do not agree, or where neither gives a size.
 */
export const frameOf = (data: SamplingFrame, list?: FrameList): Frame => {
  if (list?.gives === 'nothing') throw new SamplingError(list.why);
  refuseDoubled(data.strata.map(({ id }) => id));
  const listed = listedIn(list);
  for (const stratum of listed?.keys() ?? []) refuseStrange(stratum, data.strata);
  const strata = data.strata.map((stratum) => stratumOf(stratum, listed && (listed.get(stratum.id) ?? none)));
  return { strata: strata.sort((a, b) => (a.id < b.id ? -1 : 1)) };
};

/**
 * The frame that a draw was made from, which its hash tells: with what the list names, or by the sizes alone where the
 * list came later or is for people to read. The frame as it stands now where the hash is of neither.
 */
export const frameDrawnFrom = (data: SamplingFrame, list: FrameList | undefined, hash?: string): Frame => {
  const bare = () => frameOf(data);
  if (list === undefined || list.gives === 'nothing') return bare();
  const whole = frameOf(data, list);
  if (hash === undefined || frameHash(whole) === hash) return whole;
  return frameHash(bare()) === hash ? bare() : whole;
};

/** A record of a frame with the sizes that it leaves to its list; as it is where the list gives none. */
export const withSizes = (data: SamplingFrame, list: FrameList): SamplingFrame => {
  const listed = listedIn(list);
  if (!listed) return data;
  const strata = data.strata.map((stratum) => ({
    ...stratum,
    size: stratum.size ?? (listed.get(stratum.id) ?? none).size,
  }));
  return { ...data, strata };
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

/** What a list gives of one stratum. */
interface Listed {
  size: number;
  entries?: readonly string[];
}

const none: Listed = { size: 0, entries: [] };

const listedIn = (list: FrameList | undefined): Map<string, Listed> | undefined => {
  if (list?.gives === 'sizes') return new Map([...list.sizes].map(([id, size]) => [id, { size }]));
  if (list?.gives !== 'transactions') return undefined;
  const named = Map.groupBy(list.transactions, ({ stratum }) => stratum);
  return new Map(
    [...named].map(([id, own]) => [id, { size: own.length, entries: own.map((one) => one.id) }]),
  );
};

const refuseStrange = (stratum: string, known: readonly { id: string }[]): void => {
  if (known.some(({ id }) => id === stratum)) return;
  const names = known.map(({ id }) => id).join(', ');
  throw new SamplingError(`The list has the stratum ${stratum}; those of the frame are ${names}.`);
};

const stratumOf = (
  { id, size }: { id: string; size?: number | undefined },
  listed: Listed | undefined,
): FrameStratum => {
  const counted = size ?? listed?.size;
  if (counted === undefined)
    throw new SamplingError(
      `The frame does not say how many transactions ${id} holds. Give its size, or name a list that gives it.`,
    );
  if (listed && listed.size !== counted) throw new SizesDifferError(id, counted, listed.size);
  return { id, size: counted, entries: listed?.entries };
};
