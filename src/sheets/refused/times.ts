import { dateInWords } from '#language/words.ts';
import { addDays } from '#statistics/periods.ts';
import type { SheetContent } from '../file/sheet-file.ts';
import type { Receiving, Refusal } from './receiving.ts';

/** Clocks of telephones and computers differ by a few minutes. */
const clocksDiffer = 10 * 60_000;

/** What was saved, or is dated, later than now; and what was saved before its sheet was made. `day` is that of the record. */
export const fromTheFuture = (
  { savedAt, madeOn }: SheetContent,
  { day, becomes }: { day: string; becomes: string },
  { now, today }: Receiving,
): Refusal[] => {
  const saved = Date.parse(savedAt);
  const mend = 'Set the clock of the computer that is wrong, and save the sheet again.';
  if (saved > Date.parse(now) + clocksDiffer)
    return [{ why: `The file was saved in the future, by its own time (${savedAt}).`, mend }];
  if (day > today)
    return [
      {
        why: `The ${becomes} is dated ${dateInWords(day)}, after the day at which the portfolio stands, ${dateInWords(today)}.`,
        mend: 'Ask for the right day on the sheet, or mend `asAt` in content/portfolio.yaml.',
      },
    ];
  // Wherever on earth it was made: the day may still be the one before in another place.
  return savedAt.slice(0, 10) < addDays(madeOn, -1)
    ? [{ why: 'The file was saved before its sheet was made, by the clocks of both computers.', mend }]
    : [];
};
