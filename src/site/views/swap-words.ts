import type { PortfolioRecord } from '#domain/portfolio.ts';

/** One swap of an item of a draw. */
export type Swap = PortfolioRecord<'draw'>['data']['swaps'][number];

/** What was taken in the place of a swapped item: by its name in the list, else by its place. */
export const takenInWords = ({ entry, position }: Swap): string | undefined =>
  entry ?? (position === undefined ? undefined : `number ${position} of its stratum`);
