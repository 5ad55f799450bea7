import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { recordOfKind } from '#portfolio/select.ts';
import { chiSquaredGoodnessOfFit, type GoodnessOfFit } from '#statistics/chi-squared.ts';
import { sum } from '#statistics/counts.ts';
import { sampleSize } from '#statistics/sample-size.ts';
import { type DrawKept, drawsKept, type ItemKept } from '../draw-kept.ts';
import { drawnAgain } from './drawn-again.ts';
import { marginReached, weightedMarginReached } from './margin-reached.ts';
import { type OtherDays, otherDays } from './other-days.ts';
import type { Repeated } from './repeat.ts';

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
  /**
   * How near a share at standard is known from what was carried out, and would be from all that was drawn; 95%
   * confidence. As for a simple random sample, and after weighting where groups were drawn in equal numbers. Undefined
   * for a quota, for items that were given to named colleagues, and where not every group to be weighted was seen.
   */
  margin: number | undefined;
  marginDrawn: number | undefined;
  /** How many the margin that was asked for needs, of the frame as it stands; undefined where none was. */
  needed: number | undefined;
  /** The colleagues that items of the draw were given to, each with how many: what was seen is about them. */
  givenTo: { colleague: string; items: number }[];
  /** What was observed live on days that the frame does not count. */
  otherDays: OtherDays | undefined;
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
    const tables = tablesOf(strata, kept);
    return {
      kept,
      frame,
      population,
      tables,
      margin: marginOf(kept, tables[0]?.groups ?? [], 'observed'),
      marginDrawn: marginOf(kept, tables[0]?.groups ?? [], 'drawn'),
      needed: neededOf(kept, population),
      givenTo: givenTo(kept),
      otherDays: frame && otherDays(kept.draw, frame, observationsOf(kept)),
      repeated: drawnAgain(portfolio, kept.draw),
      misfits: misfitsIn(strata, kept),
    };
  });

const marginOf = (
  { draw }: DrawKept,
  groups: readonly AuditGroup[],
  what: 'observed' | 'drawn',
): number | undefined => {
  const { method, items } = draw.data;
  if (method === 'quota' || items.some(({ colleague }) => colleague !== undefined)) return undefined;
  const looked = groups.map((group) => ({ size: group.size, n: group[what] }));
  if (looked.some(({ n, size }) => n > size)) return undefined;
  if (method === 'stratified-equal') return weightedMarginReached(looked, auditConfidence);
  const [n, population] = [sum(looked.map((one) => one.n)), sum(looked.map(({ size }) => size))];
  return n >= 1 ? marginReached(n, { population, confidence: auditConfidence }) : undefined;
};

const neededOf = ({ draw }: DrawKept, population: number): number | undefined => {
  const { margin, confidence = auditConfidence } = draw.data;
  return margin === undefined || population === 0
    ? undefined
    : sampleSize({ population, margin, confidence });
};

const givenTo = ({ draw }: DrawKept): DrawAudit['givenTo'] => {
  const named = draw.data.items.flatMap(({ colleague }) => colleague ?? []);
  return [...Map.groupBy(named, (colleague) => colleague)]
    .map(([colleague, same]) => ({ colleague, items: same.length }))
    .sort((a, b) => b.items - a.items || (a.colleague < b.colleague ? -1 : 1));
};

const observationsOf = ({ items }: DrawKept) => items.flatMap(({ observations }) => observations);

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
