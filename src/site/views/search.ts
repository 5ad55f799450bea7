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
