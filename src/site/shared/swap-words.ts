import type { PortfolioRecord } from '#portfolio/portfolio.ts';

/** One swap of an item of a draw. */
export type Swap = PortfolioRecord<'draw'>['data']['swaps'][number];

/** What was taken in the place of a swapped item: by its name in the list, else by its place. */
export const takenInWords = ({ entry, position }: Swap): string | undefined =>
  entry ?? (position === undefined ? undefined : `number ${position} of its stratum`);

/** What was drawn at first, ended as a sentence: the command writes it without a stop, people often with one. */
export const drawnFirstInWords = ({ insteadOf }: Swap): string | undefined =>
  insteadOf === undefined || /[.!?]$/.test(insteadOf) ? insteadOf : `${insteadOf}.`;
