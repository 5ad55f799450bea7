import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Asker } from '#authoring/new-record/question.ts';
import { readText } from '#files/disk/read-text.ts';
import { movedText } from '#files/older/older-forms.ts';
import { readPortfolio } from '#files/read-portfolio.ts';
import { holdToSchema } from '#files/schema/hold-to-schema.ts';
import { parseYaml } from '#files/yaml/parse-yaml.ts';
import { nearest } from '#language/nearest.ts';
import { type Unit, unitSchema } from '#portfolio/schema/unit.ts';
import { CannotRunError, repositoryRoot } from '../command/command.ts';
import { layOwn } from './begin-folder.ts';

/** A unit to work towards: its code, and the file that describes it. */
export interface ChosenUnit {
  code: string;
  file: string;
}

/** The units that come with the program. */
export const shippedUnits = (): readonly Unit[] => readPortfolio(repositoryRoot).content.units;

const shippedFile = (code: string): string => join(repositoryRoot, 'content/units', `${code}.yaml`);

/**
 * The units to begin with: those named, by code or by file, or those that somebody chooses. Throws CannotRunError where a
 * name is neither, or a file is no unit.
 */
export const unitsChosen = async (
  named: string | undefined,
  shipped: readonly Unit[],
  ask: Asker | undefined,
): Promise<ChosenUnit[]> => {
  const codes = named === undefined ? await asked(shipped, ask) : named.split(/\s*,\s*/).filter(Boolean);
  return codes.map((one) => chosen(one, shipped));
};

const asked = (shipped: readonly Unit[], ask: Asker | undefined): Promise<string[]> =>
  ask?.({
    type: 'choices',
    ask: 'Which units do you work towards? One that is not here comes later, as a file in content/units/',
    choices: shipped.map(({ code, number, title, awardingOrganisation }) => ({
      value: code,
      label: `${code}: ${awardingOrganisation} ${number}, ${title}`,
    })),
    required: false,
  }) ?? Promise.resolve([]);

const chosen = (name: string, shipped: readonly Unit[]): ChosenUnit => {
  if (shipped.some(({ code }) => code === name)) return { code: name, file: shippedFile(name) };
  const file = resolve(name);
  if (existsSync(file)) return { code: unitIn(file), file };
  const codes = shipped.map(({ code }) => code);
  const like = nearest(name, codes);
  throw new CannotRunError(
    `${name} is no unit that comes with the program, and no file.${like === undefined ? '' : ` Did you mean ${like}?`} The units are ${codes.join(', ')}.`,
  );
};

/** The text of a unit's file, as this version writes it. */
const readUnit = (file: string): ReturnType<typeof readText> => {
  const { text, findings } = readText(file, basename(file));
  const moved = text === undefined ? undefined : movedText(`content/units/${basename(file)}`, text);
  return { text: moved?.text ?? text, findings };
};

const unitIn = (file: string): string => {
  const { text, findings } = readUnit(file);
  const held =
    text === undefined
      ? { data: undefined, findings }
      : holdToSchema(unitSchema, parseYaml(text, basename(file)));
  if (held.data) return held.data.code;
  const [first] = held.findings;
  throw new CannotRunError(
    `${file} is not the file of a unit. ${first?.message ?? ''} ${first?.mend ?? ''}`.trimEnd(),
  );
};

/** Lays the files of units into a portfolio that was just begun. */
export const layChosen = (root: string, units: readonly ChosenUnit[]): void => {
  for (const { code, file } of units) layOwn(root, `content/units/${code}.yaml`, readUnit(file).text ?? '');
};
