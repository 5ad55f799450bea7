import { daysSpokenOf } from '#domain/monitoring/days-spoken-of.ts';
import type { PortfolioRecord } from '#domain/portfolio.ts';
import { trendMarkup } from '#prose/trend-figure.ts';
import type { Site } from './portfolio.ts';
import { trendView } from './views/trend.ts';
import type { TrendAsked } from './views/trend-asked.ts';

/**
 * A live chart in the words of a report: the trend of the planned checks of a colleague, a channel or
 * everybody as a finished `<figure>`, with what it rests on, its rows and a link to the page that shows more. Nothing in it needs escaping again.
 */
export const trendFigure = (site: Site, asked: TrendAsked): string => trendMarkup(trendView(site, asked));

/** The days that a record speaks of: what is observed after it was written is no part of its figures. */
export const daysOfTrend = (record: PortfolioRecord): TrendAsked['days'] => daysSpokenOf(record);
