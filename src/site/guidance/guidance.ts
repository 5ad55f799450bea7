import type { Guidance, GuidanceItem } from '#portfolio/schema/guidance.ts';
import { criterionLink } from '../desk/assessor-decisions.ts';
import { stateOf } from '../desk/assessor-waiting.ts';
import { paths } from '../href.ts';
import { guidanceHere, isWorkedOn } from '../pages-of.ts';
import type { Site } from '../portfolio.ts';

type ItemKind = GuidanceItem['kind'];

/** The kinds of guidance as headings, in the order of a page. */
const headings: Record<ItemKind, { heading: string; one: string }> = {
  overview: { heading: 'What the work is about', one: 'overview' },
  prerequisite: { heading: 'Good to know before', one: 'thing to know before' },
  concept: { heading: 'Concepts', one: 'concept' },
  'marking-point': { heading: 'What markers look for', one: 'marking point' },
  mistake: { heading: 'Mistakes to avoid', one: 'mistake' },
  tip: { heading: 'Tips', one: 'tip' },
};

const kinds = Object.keys(headings) as ItemKind[];

/** What the page of one source of guidance shows. */
export const guidanceView = (guidance: Guidance, site: Site) => ({
  guidance,
  groups: kinds
    .map((kind) => ({
      kind,
      heading: headings[kind].heading,
      items: guidance.items.filter((item) => item.kind === kind).map((item) => itemView(item, site)),
    }))
    .filter(({ items }) => items.length > 0),
});

/** Evidence named beside an item at once; the rest is counted. */
const namedAtOnce = 5;

/** An item with its criteria and what the portfolio has on them: each record once, in the order of numbers. */
const itemView = (item: GuidanceItem, site: Site) => {
  const { portfolio } = site;
  const claims = item.criteria.flatMap((ref) => portfolio.claimsOn.get(ref) ?? []);
  const records = [...new Map(claims.map((claim) => [claim.record.number, claim])).values()].sort((a, b) =>
    a.record.number < b.record.number ? -1 : 1,
  );
  return {
    ...item,
    criteria: item.criteria
      .filter((ref) => isWorkedOn(site, ref))
      .map((ref) => ({ ...criterionLink(site, ref), state: stateOf(site, ref) })),
    elsewhere: item.criteria.filter((ref) => !isWorkedOn(site, ref)),
    records: records.slice(0, namedAtOnce).map(({ record, anchor }) => ({
      number: record.number,
      title: record.data.title,
      path: paths.place(record, anchor),
    })),
    more: Math.max(0, records.length - namedAtOnce),
    recordCount: records.length,
  };
};

/** What the page over all guidance shows: each source with what it holds, and the guidance on each criterion. */
export const guidanceIndexView = (site: Site) => ({
  sources: guidanceHere(site).map((guidance) => ({
    guidance,
    path: paths.guidancePage(guidance.code),
    holds: kinds
      .map((kind) => ({
        one: headings[kind].one,
        count: guidance.items.filter((item) => item.kind === kind).length,
      }))
      .filter(({ count }) => count > 0),
  })),
  units: site.units.map(({ unit, criteria }) => ({
    code: unit.code,
    name: `${unit.awardingOrganisation} ${unit.number}: ${unit.title}`,
    criteria: criteria.map(({ criterion, state }) => ({
      ...criterionLink(site, criterion.ref),
      code: criterion.code,
      state,
      items: guidanceHere(site).flatMap((guidance) =>
        guidance.items
          .filter((item) => item.criteria.includes(criterion.ref))
          .map((item) => ({
            id: item.id,
            title: item.title,
            path: `${paths.guidancePage(guidance.code)}#${item.id}`,
          })),
      ),
    })),
  })),
});
