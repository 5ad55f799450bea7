import { daysSpokenOf } from '#monitoring/days-spoken-of.ts';
import { trendNames, unknownIn } from '#monitoring/trend-mention.ts';
import type { AnyRecord } from '#portfolio/portfolio.ts';
import { trendMarkup } from '#prose/trend-figure.ts';
import type { Site } from '../portfolio.ts';
import type { TrendAsked } from '../trend-asked.ts';
import { trendView } from './trend.ts';

/**
 * A live chart in the words of a report: the trend of the planned checks of a colleague, a channel or
 * everybody as a finished `<figure>`, with what it rests on, its rows and a link to the page that shows more. Nothing in it needs escaping again.
 */
export const trendFigure = (site: Site, asked: TrendAsked): string => trendMarkup(trendView(site, asked));

/**
 * The chart that the words of a record ask for, of the days that the record speaks of: what is observed after it was
 * written is no part of its figures. Nothing where a name in it stands for nothing, which a finding says.
 */
export const trendInRecord = (
  site: Site,
  record: AnyRecord,
  attributes: Record<string, string>,
  at: Pick<TrendAsked, 'id' | 'from'>,
): string => {
  const names = trendNames({ attributes });
  if (unknownIn(site.portfolio, names).length > 0) return '';
  return trendFigure(site, { ...names, ...at, says: attributes.says, days: daysSpokenOf(record) });
};
