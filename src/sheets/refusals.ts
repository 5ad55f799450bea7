import { ofKind } from '#portfolio/select.ts';
import { portfolioMark } from './portfolio-mark.ts';
import type { Receiving, Refusal } from './receiving.ts';
import { decidedAlready, ofTheSubmission } from './refused/hand-in.ts';
import { ofEvidence, ofWording } from './refused/judged.ts';
import { ofTheSender } from './refused/sender.ts';
import { fromTheFuture } from './refused/times.ts';
import type { SheetContent } from './sheet-file.ts';

/** All that stands against taking a decision in; none where it can be. */
export const refusalsOf = (
  sheet: { content: SheetContent; receipt: string },
  receiving: Receiving,
): Refusal[] => {
  const foreign = ofAnotherPortfolio(sheet.content, receiving);
  if (foreign) return [foreign];
  const twice = takenInAlready(sheet, receiving);
  if (twice) return [twice];
  return [
    ...fromTheFuture(sheet.content, receiving),
    ...ofTheSubmission(sheet.content, receiving),
    ...ofTheSender(sheet.content, receiving),
    ...ofWording(sheet.content, receiving),
    ...sheet.content.judged.flatMap((piece) => ofEvidence(piece, receiving)),
    ...decidedAlready(sheet.content, receiving),
  ];
};

const ofAnotherPortfolio = (content: SheetContent, { portfolio }: Receiving): Refusal | undefined =>
  content.portfolio === portfolioMark(portfolio)
    ? undefined
    : {
        why: 'This sheet was made from another portfolio.',
        mend: 'Take it in where it was made: name that portfolio with portfolio=.',
      };

const takenInAlready = (
  { content, receipt }: { content: SheetContent; receipt: string },
  { portfolio }: Receiving,
): Refusal | undefined => {
  const there = ofKind(portfolio, 'decision', true).find(
    ({ data: { takenIn } }) => takenIn?.sheet === content.sheet && takenIn.receipt === receipt,
  );
  return (
    there && {
      why: `This very file was taken in already, as ${there.number}.`,
      mend: 'Nothing is to be done.',
    }
  );
};
