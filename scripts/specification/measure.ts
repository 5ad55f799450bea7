import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import { withoutPage } from '#files/source-texts/html-text.ts';
import { specificationAsData } from '#specification/as-json.ts';
import { readSpecification } from '#specification/read-specification.ts';
import { chanceFrom } from './chance.ts';
import { deformed, head, type Known } from './deform.ts';
import { layouts } from './layouts.ts';

/** A unit as it is expected, or was read. */
interface UnitData {
  outcomes: { code: string; text: string; criteria: { code: string; text: string }[] }[];
}

/** What a text is expected to be, or was read as. */
export interface Result {
  kind: 'unit' | 'units' | 'refused';
  unit?: UnitData;
  units?: UnitData[];
}

/** How well some texts were read. */
export interface Measured {
  texts: number;
  criteria: number;
  found: number;
  invented: number;
  /** Texts of which every criterion is found and none invented, or which were refused as they should. */
  exact: number;
  /** Of the exact ones: those whose title, numbers, level, credit, hours and outcomes are as they should be too. */
  whole: number;
  /** Texts that are no unit, and how many of them were refused. */
  others: number;
  refused: number;
}

const unitsOf = ({ unit, units }: Result): UnitData[] => units ?? (unit ? [unit] : []);

const keysOf = (result: Result): string[] =>
  unitsOf(result).flatMap(({ outcomes }, at) =>
    outcomes.flatMap(({ criteria }) => criteria.map(({ code, text }) => `${at} ${code} ${text}`)),
  );

/** Counts how far what was read is what was expected: a criterion counts by its code and its words together. */
export const compared = (expected: Result, read: Result): Measured => {
  const left = keysOf(read);
  const wanted = keysOf(expected);
  let found = 0;
  for (const key of wanted) {
    const at = left.indexOf(key);
    if (at < 0) continue;
    left.splice(at, 1);
    found += 1;
  }
  const other = expected.kind === 'refused';
  const exact = found === wanted.length && left.length === 0 && other === (read.kind === 'refused');
  return {
    texts: 1,
    criteria: wanted.length,
    found,
    invented: left.length,
    exact: Number(exact),
    whole: Number(exact && isDeepStrictEqual(unitsOf(expected), unitsOf(read))),
    others: Number(other),
    refused: Number(other && read.kind === 'refused'),
  };
};

/** Several measurements as one. */
export const summed = (all: readonly Measured[]): Measured =>
  all.reduce(
    (sum, one) => ({
      texts: sum.texts + one.texts,
      criteria: sum.criteria + one.criteria,
      found: sum.found + one.found,
      invented: sum.invented + one.invented,
      exact: sum.exact + one.exact,
      whole: sum.whole + one.whole,
      others: sum.others + one.others,
      refused: sum.refused + one.refused,
    }),
    { texts: 0, criteria: 0, found: 0, invented: 0, exact: 0, whole: 0, others: 0, refused: 0 },
  );

/** A text with what it is expected to be; its name is a sentence. */
export interface LaidText {
  name: string;
  source: string;
  expected: Result;
}

/** The texts that lie in a folder, each in a folder of its own. */
export const textsIn = (folder: string): LaidText[] =>
  readdirSync(folder)
    .sort()
    .map((name) => ({
      name,
      source: withoutPage(readFileSync(join(folder, name, 'source.txt'), 'utf8')),
      expected: JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Result,
    }));

/** What the program reads out of a text, as it prints it. */
export const readAs = (text: string): Result =>
  specificationAsData(readSpecification(text)) as unknown as Result;

/** How well the texts of a folder are read. */
export const measuredIn = (folder: string): Measured =>
  summed(textsIn(folder).map(({ source, expected }) => compared(expected, readAs(source))));

/** The units of a portfolio, as they are known. */
export const knownUnits = (folder: string): Known[] =>
  readdirSync(folder)
    .sort()
    .map((name) => {
      const data = parse(readFileSync(join(folder, name), 'utf8'));
      return { ...data, glh: data.guidedLearningHours };
    });

/** How well the known units are read after seeded damage, as a whole and by kind of damage. */
export const measuredDamage = (
  units: readonly Known[],
  count: number,
  seed: number,
): { all: Measured; by: Map<string, Measured> } => {
  const chance = chanceFrom(seed);
  const by = new Map<string, Measured>();
  const all = Array.from({ length: count }, (_, at) => {
    const unit = units[at % units.length] as Known;
    const { text, damages } = deformed(unit, chance);
    const one = compared({ kind: 'unit', unit: unit as unknown as UnitData }, readAs(text));
    for (const name of damages) by.set(name, summed([by.get(name), one].flatMap((part) => part ?? [])));
    return one;
  });
  return { all: summed(all), by };
};

/** Units of the texts in a folder whose every field and code is known, so that they can be laid out otherwise. */
export const unitsIn = (folder: string): Known[] =>
  textsIn(folder)
    .flatMap(({ expected }) => unitsOf(expected) as unknown as Known[])
    .filter(
      ({ title, number, level, credit, glh, outcomes }) =>
        title && number && level && credit && glh && outcomes.length > 1 && outcomes.every(isPlain),
    );

/** Whether an outcome has words, and criteria of one sentence whose codes run from its own. */
const isPlain = ({ code, text, criteria }: Known['outcomes'][number]): boolean =>
  text !== '' &&
  criteria.length > 1 &&
  criteria.every((own, nth) => own.code === `${code}.${nth + 1}` && !/[:;)\d]|\.$/.test(own.text));

/** How well units are read in each layout, with the answers and points in it chosen by a seed. */
export const measuredLayouts = (units: readonly Known[], seed: number): Map<string, Measured> => {
  const chance = chanceFrom(seed);
  return new Map(
    layouts.map(({ name, lay }) => [
      name,
      summed(
        units.map((unit) => {
          const text = [...head(unit), ...lay(unit.outcomes, chance)].join('\n');
          return compared({ kind: 'unit', unit: unit as unknown as UnitData }, readAs(text));
        }),
      ),
    ]),
  );
};
