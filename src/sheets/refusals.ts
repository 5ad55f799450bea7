import { kindOf } from '#portfolio/schema/kinds.ts';
import type { SheetContent } from './file/sheet-file.ts';
import type { SheetKind } from './kind.ts';
import { ofEvidence } from './refused/judged.ts';
import type { Receiving, Refusal } from './refused/receiving.ts';
import { ofAnotherPortfolio, takenInAlready } from './refused/taken-in.ts';
import { fromTheFuture } from './refused/times.ts';

/** All that stands against taking in what a sheet saved; none where it can be. */
export const refusalsOf = (
  kind: SheetKind,
  sheet: { content: SheetContent; receipt: string },
  receiving: Receiving,
): Refusal[] => {
  const { content } = sheet;
  const foreign = ofAnotherPortfolio(content, receiving);
  if (foreign) return [foreign];
  const twice = takenInAlready(sheet, receiving);
  if (twice) return [twice];
  const { title, dated } = kindOf(kind.becomes);
  const day = String((content.answers as Record<string, unknown>)[dated]);
  return [
    ...fromTheFuture(content, { day, becomes: title.toLowerCase() }, receiving),
    ...kind.refusals(content, receiving),
    ...content.judged.flatMap((piece) => ofEvidence(piece, receiving)),
  ];
};
