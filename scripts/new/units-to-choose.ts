import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Unit } from '#domain/unit.ts';
import { readPortfolio } from '#files/read-portfolio.ts';
import { createFile } from '#files/write-file.ts';
import { repositoryRoot } from '../command/command.ts';

/** The units that a new portfolio can be for: its own, or where it has none yet, those that come with the program. */
export const unitsToChoose = (root: string): readonly Unit[] => {
  const own = readPortfolio(root).content.units;
  return own.length > 0 ? own : readPortfolio(repositoryRoot).content.units;
};

/** Lays the files of the units registered for into a portfolio that has none of them. */
export const layUnits = (
  root: string,
  units: readonly Unit[],
  data: Readonly<Record<string, unknown>>,
): void => {
  const registrations = (data.registrations ?? []) as { units?: { unit?: string }[] }[];
  const codes = registrations.flatMap((one) => (one.units ?? []).map(({ unit }) => unit));
  for (const { code } of units) {
    const file = `content/units/${code}.yaml`;
    const from = join(repositoryRoot, file);
    if (codes.includes(code) && !existsSync(join(root, file)) && existsSync(from))
      createFile(root, file, readFileSync(from, 'utf8'));
  }
};
