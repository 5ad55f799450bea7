import type { AnyRecord } from '#portfolio/portfolio.ts';
import { type AsJudged, asJudged } from './as-judged.ts';
import { personNamed } from './person-named.ts';
import type { Receiving } from './receiving.ts';
import type { SheetContent } from './sheet-file.ts';

/** The decision as the record that it becomes. Nothing stands against it. */
export const decisionTakenIn = (
  { content, receipt }: { content: SheetContent; receipt: string },
  { portfolio, hashesOf, today, changes }: Receiving,
): Record<string, unknown> => {
  const { answers, assessor, judged, submission } = content;
  const record = portfolio.byNumber.get(submission) as AnyRecord;
  const isChangedSince = (piece: AsJudged): boolean =>
    asJudged(portfolio.byNumber.get(piece.number) as AnyRecord, hashesOf(piece.number)).sha256 !==
    piece.sha256;
  return {
    title: `Decision on ${record.data.title}`,
    ...answers,
    assessor: personNamed(portfolio, assessor.name)?.id,
    submission,
    evidence: judged.map(({ number }) => number),
    changes: answers.changes ?? changes,
    takenIn: {
      sheet: content.sheet,
      receipt,
      savedAt: content.savedAt,
      takenOn: today,
      program: content.program,
      qualification: assessor.qualification,
      judged: judged.map((piece) => ({
        evidence: piece.number,
        sha256: piece.sha256,
        changedSince: isChangedSince(piece) || undefined,
      })),
    },
  };
};
