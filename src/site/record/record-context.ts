import { group } from '#language/group.ts';
import { onceFor } from '#language/once-for.ts';
import type { CriterionCoverage } from '#portfolio/coverage/coverage.ts';
import { fieldAnchor } from '#portfolio/place-in-record.ts';
import type { AnyRecord, Portfolio } from '#portfolio/portfolio.ts';
import { scorecardInForce } from '#portfolio/scorecard-in-force.ts';
import { dayOf, recordOfKind } from '#portfolio/select.ts';
import { paths } from '../href.ts';
import type { Site } from '../portfolio.ts';

/** What the parts of a record's page are made from. */
export interface RecordContext {
  site: Site;
  portfolio: Portfolio;
  record: AnyRecord;
  /** The page's own path from the top of the site. */
  path: string;
}

/** A line of a scorecard with the place where it stands in full. */
export interface QualityLine {
  id: string;
  text: string;
  target: string;
}

export const recordContext = (site: Site, record: AnyRecord): RecordContext => ({
  site,
  portfolio: site.portfolio,
  record,
  path: paths.record(record.number),
});

/** Where each criterion of the registered units stands, by its full name. */
export const coverByRef = onceFor(
  (site: Site): ReadonlyMap<string, CriterionCoverage> =>
    new Map(site.units.flatMap(({ criteria }) => criteria.map((one) => [one.criterion.ref, one] as const))),
);

/** The lines of each scorecard by id, and under the empty number those of all: a later version's words stand. */
const qualityLines = onceFor((portfolio: Portfolio) => {
  const all = new Map<string, QualityLine>();
  const byCard = new Map<string, Map<string, QualityLine>>([['', all]]);
  for (const record of portfolio.records) {
    const card = recordOfKind(portfolio, record.number, 'scorecard');
    if (!card) continue;
    const own = new Map<string, QualityLine>();
    for (const [section, { qualityCriteria }] of card.data.sections.entries())
      for (const [index, { id, text }] of qualityCriteria.entries()) {
        const anchor = fieldAnchor(['sections', section, 'qualityCriteria', index]);
        own.set(id, { id, text, target: paths.place(card, anchor) });
      }
    byCard.set(card.number, own);
    for (const [id, line] of own) all.set(id, line);
  }
  return byCard;
});

/** The quality criterion of that id: in the scorecard that the record used, else in any. */
export const qualityLine = ({ portfolio, record }: RecordContext, id: string): QualityLine | undefined => {
  const lines = qualityLines(portfolio);
  return lines.get(cardUsed(portfolio, record) ?? '')?.get(id) ?? lines.get('')?.get(id);
};

/** The scorecard that a record speaks of: its own, that of the last observation it names, or the one in force that day. */
const cardUsed = (portfolio: Portfolio, record: AnyRecord): string | undefined => {
  const { scorecard, observations } = record.data as { scorecard?: unknown; observations?: unknown };
  if (typeof scorecard === 'string') return scorecard;
  const last = Array.isArray(observations) ? String(observations.at(-1)) : '';
  return (
    recordOfKind(portfolio, last, 'observation')?.data.scorecard ??
    scorecardInForce(portfolio, dayOf(record))?.number
  );
};

/** Each record's position among all and within its kind, so that neighbours need no search. */
const positions = onceFor((portfolio: Portfolio) => {
  const within = new Map<string, { index: number; inKind: number }>();
  const byKind = group(portfolio.records, ({ kind }) => kind);
  for (const [index, { number }] of portfolio.records.entries()) within.set(number, { index, inKind: 0 });
  for (const same of byKind.values())
    for (const [inKind, { number }] of same.entries()) {
      const at = within.get(number);
      if (at) at.inKind = inKind;
    }
  return { within, byKind };
});

/** The records before and after one, by number and within its kind. */
export const neighboursOf = ({ portfolio, record }: RecordContext) => {
  const { within, byKind } = positions(portfolio);
  const at = within.get(record.number) ?? { index: 0, inKind: 0 };
  const same = byKind.get(record.kind) ?? [];
  return {
    before: portfolio.records[at.index - 1],
    after: portfolio.records[at.index + 1],
    beforeInKind: same[at.inKind - 1],
    afterInKind: same[at.inKind + 1],
  };
};
