import { dateInWords } from '#language/words.ts';
import { wordingOf } from '#portfolio/kept/claims-lock.ts';
import { type AsJudged, asJudged, changedLines } from '../file/as-judged.ts';
import type { SheetContent } from '../file/sheet-file.ts';
import type { Receiving, Refusal } from './receiving.ts';

/** A criterion whose words changed was not the one that `answered` names; one that is not there is told by the check. */
export const ofWording = (
  { criteria }: SheetContent,
  answered: readonly string[],
  { portfolio }: Receiving,
): Refusal[] => {
  const decided = new Set(answered);
  const changed = criteria.filter(({ ref, wording }) => {
    const criterion = portfolio.criteria.get(ref);
    return decided.has(ref) && criterion && wordingOf(criterion) !== wording;
  });
  return changed.map(({ ref }) => ({
    why: `The words of ${ref} were changed in its unit since the sheet was made: the answer was to other words.`,
    mend: 'Compare the unit with its specification, then make a new sheet. Opened in the same browser, or given the file that was saved, it holds what was written.',
  }));
};

/** A piece of evidence that is gone, was withdrawn, or says something else than what was judged. */
export const ofEvidence = (piece: AsJudged, { portfolio, hashesOf, thoughChanged }: Receiving): Refusal[] => {
  const record = portfolio.byNumber.get(piece.number);
  if (!record)
    return [
      {
        why: `${piece.number}, which was judged, is not there or cannot be read.`,
        mend: 'Bring it back; a record is never deleted. `npm run check` says what cannot be read.',
      },
    ];
  if (record.data.withdrawn)
    return [
      {
        why: `${piece.number} was withdrawn on ${dateInWords(record.data.withdrawn.on)}: ${record.data.withdrawn.reason}`,
        mend: 'Nothing rests on what was withdrawn. Make a new sheet of what counts.',
      },
    ];
  const now = asJudged(record, hashesOf(piece.number));
  if (now.sha256 === piece.sha256 || thoughChanged) return [];
  return [
    {
      why: `${piece.number} was changed since the sheet was made: the earlier words were judged.`,
      mend: 'Show the difference to whoever filled it in. Where their answer stands all the same, take it in with though-changed: the record then says so. Otherwise make a new sheet, which takes up what was saved.',
      difference: changedLines(piece.lines, now.lines),
      settledBy: { thoughChanged: true },
    },
  ];
};
