import { portfolioMark } from '../file/portfolio-mark.ts';
import type { SheetContent } from '../file/sheet-file.ts';
import type { Receiving, Refusal } from './receiving.ts';

/** A sheet that was made from another portfolio. */
export const ofAnotherPortfolio = (content: SheetContent, { portfolio }: Receiving): Refusal | undefined =>
  content.portfolio === portfolioMark(portfolio)
    ? undefined
    : {
        why: 'This sheet was made from another portfolio.',
        mend: 'Take it in where it was made: name that portfolio with portfolio=.',
      };

/** The very file a second time, whatever became of its record since. */
export const takenInAlready = (
  { content, receipt }: { content: SheetContent; receipt: string },
  { portfolio }: Receiving,
): Refusal | undefined => {
  const there = portfolio.records.find(
    ({ data }) =>
      'takenIn' in data && data.takenIn?.sheet === content.sheet && data.takenIn.receipt === receipt,
  );
  return (
    there && {
      why: `This very file was taken in already, as ${there.number}.`,
      mend: 'Nothing is to be done.',
      takenInAs: there.number,
    }
  );
};
