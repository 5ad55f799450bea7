import { linesOf } from '#portfolio/scorecard-lines.ts';
import type { ScoredObservation } from './scored-observation.ts';

/** A quality criterion as the scorecards have it; the latest version's words stand. */
export interface QualityLine {
  id: string;
  text: string;
  /** The versions of scorecards that hold it. */
  versions: string[];
}

/** Every quality criterion of the scorecards that the observations used, in the order of the scorecards. */
export const qualityLines = (scored: readonly ScoredObservation[]): QualityLine[] => {
  const lines = new Map<string, QualityLine>();
  for (const scorecard of new Set(scored.map((each) => each.scorecard)))
    for (const { id, text } of linesOf(scorecard)) {
      const versions = [...(lines.get(id)?.versions ?? []), scorecard.data.version];
      lines.set(id, { id, text, versions });
    }
  return [...lines.values()];
};
