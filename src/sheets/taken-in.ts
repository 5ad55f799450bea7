import type { AnyRecord } from '#portfolio/portfolio.ts';
import { type AsJudged, asJudged } from './file/as-judged.ts';
import type { SheetContent } from './file/sheet-file.ts';
import type { SheetKind, TakenIn } from './kind.ts';
import type { Receiving } from './refused/receiving.ts';

/** What a sheet becomes, with what is known of how it came. Nothing stands against it. */
export const takenInOf = (
  kind: SheetKind,
  { content, receipt }: { content: SheetContent; receipt: string },
  receiving: Receiving,
): TakenIn => {
  const { portfolio, hashesOf, today } = receiving;
  const isChangedSince = (piece: AsJudged): boolean =>
    asJudged(portfolio.byNumber.get(piece.number) as AnyRecord, hashesOf(piece.number)).sha256 !==
    piece.sha256;
  const { data, ...others } = kind.record(content, receiving);
  return {
    ...others,
    data: {
      ...data,
      takenIn: {
        sheet: content.sheet,
        receipt,
        savedAt: content.savedAt,
        takenOn: today,
        program: content.program,
        qualification: content.by.qualification,
        judged: content.judged.map((piece) => ({
          evidence: piece.number,
          sha256: piece.sha256,
          changedSince: isChangedSince(piece) || undefined,
        })),
      },
    },
  };
};
