import { readFileSync } from 'node:fs';
import { pathWithin, seenAt } from '#files/disk/inside.ts';
import { createFile } from '#files/disk/write-file.ts';
import { unitText } from '#files/record-text.ts';
import { unitSchema } from '#portfolio/schema/unit.ts';
import type { ReadUnit, Specification } from '#specification/specification.ts';
import { type Given, unitCode, unitData } from '#specification/unit-data.ts';
import { CannotRunError } from '../command/command.ts';

/** A unit's file that is to be written. */
export interface UnitFile {
  file: string;
  text: string;
}

/** The lines of what the head of a unit says. */
const linesOf = ({ particulars }: ReadUnit): string =>
  Object.entries(particulars)
    .flatMap(([name, read]) => (read ? [`${name} ${read.line}`] : []))
    .join(', ') || 'none of its head';

/** The line of the source that a part of a unit's file came from, by the path of the part. */
const lineOf =
  ({ outcomes, requirements }: ReadUnit, isChecked: boolean) =>
  (path: string): string | undefined => {
    const [, outcome, criterion] = /^outcomes\.(\d+)(?:\.criteria\.(\d+))?$/.exec(path) ?? [];
    const own = outcomes[Number(outcome)];
    if (own && criterion !== undefined) return `line ${own.criteria[Number(criterion)]?.line}`;
    if (own) return `line ${own.line}`;
    const [, requirement] = /^requirements\.(\d+)$/.exec(path) ?? [];
    const asked = requirements[Number(requirement)];
    return (
      asked &&
      `line ${asked.line}${isChecked ? '' : ', to be confirmed: whether it binds, and which records show it'}`
    );
  };

/**
 * The files of the units that were read, each held to the schema of a unit. Throws CannotRunError where a code that was
 * asked for is none, or is asked for several units.
 */
export const unitFiles = (read: Specification & { kind: 'units' }, given: Given): UnitFile[] => {
  if (given.code !== undefined && read.units.length > 1)
    throw new CannotRunError(
      `The text holds ${read.units.length} units, which cannot all have the code ${given.code}. Leave it out: each is given its own.`,
    );
  if (given.code !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(given.code))
    throw new CannotRunError(
      `A code is written in small letters, digits and hyphens, such as ocr-41. ${given.code} is not.`,
    );
  const taken = new Map<string, number>();
  return read.units.map((unit) => {
    const body = given.awardingOrganisation ?? unit.particulars.awardingOrganisation?.value;
    const own = given.code ?? unitCode(unit, body);
    const times = (taken.get(own) ?? 0) + 1;
    taken.set(own, times);
    const code = times === 1 ? own : `${own}-${times}`;
    unitSchema.parse(unitData(unit, { ...given, code }));
    return unitFile(unit, { ...given, code });
  });
};

/** The file of one unit under a code, with the lines of its source as notes. It is not held to the schema. */
export const unitFile = (unit: ReadUnit, given: Given & { code: string }): UnitFile => {
  const notes = [
    `Read from ${given.file.replace(/\s+/g, ' ')}; lines are those of that text.${given.checked ? '' : ' Check each against the specification,'}`,
    ...(given.checked ? [] : ['then add checkedBy and checkedOn under source.']),
    `Lines: ${linesOf(unit)}.`,
  ];
  return {
    file: `content/units/${given.code}.yaml`,
    text: unitText(unitData(unit, given), notes, lineOf(unit, given.checked !== undefined)),
  };
};

/**
 * Writes new files of units to the portfolio at `root`, and says so. One that a try before has left there, to the byte, is
 * gone on from. Throws CannotRunError, before anything is written, where another is there already.
 */
export const writeUnits = (root: string, files: readonly UnitFile[]): string => {
  const left = files.filter((one) => !isThere(root, one));
  for (const { file } of left) if (seenAt(pathWithin(root, file))) throw standsInTheWay(file);
  for (const { file, text } of left)
    try {
      createFile(root, file, text);
    } catch (error) {
      throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? standsInTheWay(file) : error;
    }
  return `\nWrote ${files.map(({ file }) => file).join(', ')}.\nNext: compare it with the specification, say under \`registrations\` of content/portfolio.yaml that you work towards it, and run \`npm run check\`.\n`;
};

/** Whether the very text stands there already. */
const isThere = (root: string, { file, text }: UnitFile): boolean => {
  const path = pathWithin(root, file);
  return seenAt(path)?.isFile() === true && readFileSync(path, 'utf8') === text;
};

const standsInTheWay = (file: string): CannotRunError =>
  new CannotRunError(
    `${file} is there already, and is not overwritten. Give the unit another code, as code=${codeIn(file)}-new, or take the old file away first.`,
  );

const codeIn = (file: string): string => file.replace(/^.*\/|\.yaml$/g, '');
