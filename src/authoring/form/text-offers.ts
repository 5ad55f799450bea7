import { type Choice, choicesFor } from '#portfolio/choices.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import type { KindName } from '#portfolio/schema/kind-names.ts';
import { ofKind } from '#portfolio/select.ts';
import { criteriaThatFit } from '../new-record/criteria-that-fit.ts';

/** What the words of a text may claim and lead to. */
export interface TextOffers {
  /** The criteria that fit first. */
  criteria: readonly Choice[];
  /** What each criterion is called, in its unit's words and nothing else. */
  criterionWords: readonly Choice[];
  /** Every record, by number and title. */
  records: readonly Choice[];
  /** What a chart can be drawn of: whoever was observed, and on what. */
  charts: { colleague: readonly Choice[]; quality: readonly Choice[]; channel: readonly Choice[] };
}

/** What the text of a record of a kind is offered in a portfolio. */
export const textOffers = (kind: KindName, portfolio: Portfolio): TextOffers => {
  const checks = ofKind(portfolio, 'observation').map(({ data }) => data);
  const seen = {
    colleague: new Set(checks.map(({ colleague }) => colleague)),
    quality: new Set(checks.flatMap(({ ratings }) => ratings.map(({ quality }) => quality))),
    channel: new Set<string>(checks.map(({ channel }) => channel)),
  };
  const observed = choicesFor(portfolio, { refersTo: 'observed' });
  return {
    criteria: criteriaThatFit(kind, portfolio),
    criterionWords: [...portfolio.criteria.values()].map(({ ref, text }) => ({
      value: ref,
      label: `${ref} ${text.replace(/\.$/, '')}`,
    })),
    records: choicesFor(portfolio, { refersTo: 'record' }).map(({ value, label }) => ({
      value,
      label: `${value} ${label}`,
    })),
    charts: {
      colleague: observed.filter(({ value }) => seen.colleague.has(value)),
      quality: choicesFor(portfolio, { refersTo: 'quality-criterion' }).filter(({ value }) =>
        seen.quality.has(value),
      ),
      channel: [...seen.channel].sort().map((channel) => ({ value: channel, label: channel })),
    },
  };
};
