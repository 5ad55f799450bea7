import type { CodePlace } from './code-chain.ts';
import type { Group } from './outcome-start.ts';

/** The codes of each unit: one ends where they begin anew. */
export const inRuns = (chain: readonly CodePlace[]): CodePlace[][] => {
  const runs: CodePlace[][] = [];
  for (const place of chain) {
    const last = runs.at(-1)?.at(-1);
    const anew =
      !last ||
      place.outcome < last.outcome ||
      (place.outcome === last.outcome && place.criterion === 1 && last.criterion > 1);
    if (anew) runs.push([place]);
    else runs.at(-1)?.push(place);
  }
  return runs;
};

/** The codes of a run, outcome by outcome. */
export const groupsOf = (run: readonly CodePlace[]): Group[] => {
  const groups: Group[] = [];
  for (const place of run) {
    const code = `${place.prefix}${place.outcome}`;
    if (groups.at(-1)?.code === code) groups.at(-1)?.places.push(place);
    else groups.push({ code, places: [place] });
  }
  return groups;
};
