import { isMonitored } from '#portfolio/asks-monitoring.ts';
import type { Site } from '../portfolio.ts';

/** What search can be narrowed by, in the order of the page. The values come from the pages themselves. */
export const searchFilterNames = [
  { name: 'unit', label: 'Unit' },
  { name: 'criterion', label: 'Criterion' },
  { name: 'kind', label: 'Kind' },
  { name: 'channel', label: 'Channel' },
  { name: 'colleague', label: 'Colleague' },
  { name: 'month', label: 'Month' },
  { name: 'state', label: 'State' },
] as const;

/** The filters of a portfolio: where nobody is monitored, no channel and no colleague. */
export const searchFilters = ({ portfolio }: Pick<Site, 'portfolio'>) =>
  searchFilterNames.filter(
    ({ name }) => isMonitored(portfolio) || (name !== 'channel' && name !== 'colleague'),
  );
