import { sortFindings, withFindings } from '#rules/judge.ts';
import { type KeepArtefact, type TriedArtefact, tryArtefacts } from './artefacts/try-artefacts.ts';
import { type CheckedPortfolio, checkPortfolio } from './check-portfolio.ts';
import type { Memory } from './memory.ts';
import { maskedFindings } from './text/masked.ts';

/** A checked portfolio of which every file was tried as well. */
export interface CheckedWhole extends CheckedPortfolio {
  /** What came of each file that a record lists, by its path in the portfolio. */
  tried: ReadonlyMap<string, TriedArtefact>;
}

/**
 * Checks a portfolio and does to its files what publishing does, so that whoever builds from the result meets nothing
 * new. With `keep`, the files as they are published are laid aside for the site. Where a unit, the people or the portfolio
 * file was not read whole, every file is tried all the same: what cannot be published does not wait for it. `memory` is of
 * the last look at this very portfolio.
 */
export const checkWhole = async (
  root: string,
  today: string,
  keep?: KeepArtefact,
  memory?: Memory,
): Promise<CheckedWhole> => {
  const checked = checkPortfolio(root, today, memory);
  const { rest } = checked;
  const { tried, findings } = await tryArtefacts(rest, checked.onDisk, keep, memory);
  const more = maskedFindings(findings, checked.mask);
  return {
    ...checked,
    tried,
    findings: sortFindings(withFindings(rest, checked.findings, more)),
  };
};
