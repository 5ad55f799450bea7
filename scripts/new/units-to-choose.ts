import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Asker } from '#authoring/new-record/question.ts';
import { createFile } from '#files/disk/write-file.ts';
import { readPortfolio } from '#files/read-portfolio.ts';
import { basisText } from '#files/record-text.ts';
import type { Guidance } from '#portfolio/schema/guidance.ts';
import type { Unit } from '#portfolio/schema/unit.ts';
import { repositoryRoot } from '../command/command.ts';

let read: ReturnType<typeof readPortfolio>['content'] | undefined;

/** What comes with the program, read once: it does not change while it runs. */
const shipped = () => {
  read ??= readPortfolio(repositoryRoot).content;
  return read;
};

/** The units that a new portfolio can be for: its own, or where it has none yet, those that come with the program. */
export const unitsToChoose = (root: string): readonly Unit[] => {
  const own = readPortfolio(root).content.units;
  return own.length > 0 ? own : shipped().units;
};

/** Lays the files of the units registered for into a portfolio that has none of them. */
export const layUnits = (
  root: string,
  units: readonly Unit[],
  data: Readonly<Record<string, unknown>>,
): void => {
  const codes = codesIn(data);
  for (const { code } of units) if (codes.has(code)) layFile(root, `content/units/${code}.yaml`);
};

/**
 * Lays in what comes with the program on criteria that two of the units registered for have alike, as far as the portfolio
 * has those criteria; nothing where it has a file of that already, or where no two units have anything alike.
 */
export const layEquivalences = (root: string, data: Readonly<Record<string, unknown>>): void => {
  if (existsSync(join(root, 'content/equivalences.yaml'))) return;
  const codes = codesIn(data);
  const units = readPortfolio(root).content.units.filter(({ code }) => codes.has(code));
  const there = new Set(units.flatMap(refsOf));
  const alike = shipped().equivalences.flatMap((one) => {
    const criteria = one.criteria.filter((ref) => there.has(ref));
    return new Set(criteria.map(unitIn)).size < 2 ? [] : [{ ...one, criteria }];
  });
  if (alike.length === 0) return;
  createFile(root, 'content/equivalences.yaml', basisText('equivalences', { equivalences: alike }));
};

const refsOf = ({ code, outcomes }: Unit): string[] =>
  outcomes.flatMap(({ criteria }) => criteria.map((criterion) => `${code}/${criterion.code}`));

const unitIn = (ref: string): string | undefined => ref.split('/')[0];

/**
 * Asks whether the study guidance that comes with the program on the units registered for is wanted, in a portfolio that
 * has none. Gives its pages.
 */
export const guidanceWanted = async (
  root: string,
  data: Readonly<Record<string, unknown>>,
  ask: Asker,
): Promise<readonly Guidance[]> => {
  const codes = codesIn(data);
  if (readPortfolio(root).content.guidance.length > 0) return [];
  const pages = shipped().guidance.filter(({ items }) =>
    items.some(({ criteria }) => criteria.some((ref) => codes.has(unitIn(ref)))),
  );
  if (pages.length === 0) return [];
  const question = `Study guidance on ${[...codes].join(', ')} comes with the program: advice from other pages, which decides nothing. Add it to your portfolio?`;
  return (await ask({ type: 'yes-no', ask: question, initial: true })) ? pages : [];
};

/** Lays pages of study guidance into a portfolio. */
export const layGuidance = (root: string, pages: readonly Guidance[]): void => {
  for (const { code } of pages) layFile(root, `content/guidance/${code}.yaml`);
};

const codesIn = (data: Readonly<Record<string, unknown>>): Set<string | undefined> => {
  const registrations = (data.registrations ?? []) as { units?: { unit?: string }[] }[];
  return new Set(registrations.flatMap((one) => (one.units ?? []).map(({ unit }) => unit)));
};

/** A file that comes with the program, laid into a portfolio that has none of its name. */
const layFile = (root: string, file: string): void => {
  const from = join(repositoryRoot, file);
  if (!existsSync(join(root, file)) && existsSync(from)) createFile(root, file, readFileSync(from, 'utf8'));
};
