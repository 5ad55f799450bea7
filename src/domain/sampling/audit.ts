import { chiSquaredGoodnessOfFit, type GoodnessOfFit } from '../monitoring/chi-squared.ts';
import { sum } from '../monitoring/counts.ts';
import { type DrawKept, drawsKept, type ItemKept } from '../monitoring/draw-kept.ts';
import type { Portfolio, PortfolioRecord } from '../portfolio.ts';
import { recordOfKind } from '../select.ts';
import { frameOf, SamplingError } from './frame.ts';
import { marginReached } from './margin-reached.ts';
import { type Repeated, repeated } from './repeat.ts';

type Frame = PortfolioRecord<'sampling-frame'>;
type Stratum = Frame['data']['strata'][number];

/** By which property of a transaction frame and sample are compared. */
export type AuditBy = 'stratum' | 'channel' | 'nature' | 'transactionType' | 'complexity' | 'time';

/** One group with its size in the frame, what was drawn of it and what was carried out. */
export interface AuditGroup {
  group: string;
  size: number;
  drawn: number;
  observed: number;
}

/** Frame, draw and carried out, laid side by side by one property. */
export interface AuditTable {
  by: AuditBy;
  groups: AuditGroup[];
  /** What was carried out against the shares of the frame; absent where there is nothing to compare. */
  fit: GoodnessOfFit | undefined;
}

/** A draw held against its frame. */
export interface DrawAudit {
  kept: DrawKept;
  frame: Frame | undefined;
  population: number;
  tables: AuditTable[];
  /** How near a share at standard is known from what was carried out, for a simple random sample; 95% confidence. */
  margin: number | undefined;
  marginDrawn: number | undefined;
  repeated: Repeated;
  /** Items that were observed, but with a transaction of another channel or nature than their stratum's. */
  misfits: { item: ItemKept; is: string; stratum: string }[];
}

/** The confidence of every margin that the audit gives. */
export const auditConfidence = 0.95;

/** Every draw that stands, compared with its frame. */
export const auditOf = (portfolio: Portfolio, today: string): DrawAudit[] =>
  drawsKept(portfolio, today).map((kept) => {
    const frame = recordOfKind(portfolio, kept.draw.data.frame, 'sampling-frame');
    const strata = frame?.data.strata ?? [];
    const population = sum(strata.map(({ size = 0 }) => size));
    return {
      kept,
      frame,
      population,
      tables: tablesOf(strata, kept),
      margin: marginOf(kept.observed, population),
      marginDrawn: marginOf(kept.drawn, population),
      repeated: frame ? repeatedFrom(kept, frame) : 'not-recorded',
      misfits: misfitsIn(strata, kept),
    };
  });

const marginOf = (n: number, population: number): number | undefined =>
  n >= 1 && n <= population ? marginReached(n, { population, confidence: auditConfidence }) : undefined;

/** A draw from a list can only be repeated with the list itself, which is a file and not a record. */
const repeatedFrom = ({ draw }: DrawKept, { data }: Frame): Repeated => {
  if (draw.data.items.some(({ entry }) => entry !== undefined)) return 'not-recorded';
  try {
    return repeated(draw.data, frameOf(data));
  } catch (error) {
    if (error instanceof SamplingError) return 'frame-changed';
    throw error;
  }
};

const properties: readonly Exclude<AuditBy, 'stratum'>[] = [
  'channel',
  'nature',
  'transactionType',
  'complexity',
  'time',
];

/** By stratum, and by each property that every stratum of the frame names and that divides them. */
const tablesOf = (strata: readonly Stratum[], kept: DrawKept): AuditTable[] => {
  const dividing = properties.filter((property) => {
    const values = new Set(strata.map((stratum) => stratum[property]));
    return !values.has(undefined) && values.size > 1 && values.size < strata.length;
  });
  return (['stratum', ...dividing] as const).map((by) => tableBy(by, strata, kept));
};

const tableBy = (by: AuditBy, strata: readonly Stratum[], { items }: DrawKept): AuditTable => {
  const groupOf = (stratum: Stratum): string => (by === 'stratum' ? stratum.id : (stratum[by] ?? ''));
  const groups = [...Map.groupBy(strata, groupOf)].map(([group, of]) => {
    const ids = new Set(of.map(({ id }) => id));
    const within = items.filter(({ item }) => ids.has(item.stratum));
    const observed = within.filter(({ observations }) => observations.length > 0).length;
    return { group, size: sum(of.map(({ size = 0 }) => size)), drawn: within.length, observed };
  });
  return { by, groups, fit: fitOf(groups) };
};

const fitOf = (groups: readonly AuditGroup[]): GoodnessOfFit | undefined => {
  const known = groups.filter(({ size }) => size > 0);
  const population = sum(known.map(({ size }) => size));
  const counts = known.map(({ observed }) => observed);
  if (known.length < 2 || sum(counts) === 0) return undefined;
  return chiSquaredGoodnessOfFit(
    counts,
    known.map(({ size }) => size / population),
  );
};

const misfitsIn = (strata: readonly Stratum[], { items }: DrawKept): DrawAudit['misfits'] =>
  items.flatMap((item) => {
    const stratum = strata.find(({ id }) => id === item.item.stratum);
    const seen = item.observations[0]?.data;
    if (!stratum || !seen) return [];
    const differs = (['channel', 'nature'] as const).filter(
      (property) => stratum[property] !== undefined && stratum[property] !== seen[property],
    );
    const is = differs.map((property) => seen[property]).join(', ');
    return differs.length > 0 ? [{ item, is, stratum: stratum.id }] : [];
  });
