import { z } from 'zod';
import { createFile } from '#files/disk/write-file.ts';
import { holdToSchema } from '#files/schema/hold-to-schema.ts';
import { textOfDocument } from '#files/source-texts/source-text.ts';
import { parseYaml } from '#files/yaml/parse-yaml.ts';
import { labelOf } from '#portfolio/field-labels.ts';
import { unitSchema } from '#portfolio/schema/unit.ts';
import { cutText } from '#specification/cut-pieces.ts';
import type { Remark } from '#specification/piece.ts';
import { readSpecification } from '#specification/read-specification.ts';
import type { Particulars, ReadUnit } from '#specification/specification.ts';
import { unitCode } from '#specification/unit-data.ts';
import { CannotRunError } from '../../command/command.ts';
import { unitFile } from '../../units/write-units.ts';
import { type Chosen, chooseUnit } from './unit-chosen.ts';

/** A unit that was read, as it is shown beside its source: with the code that it would have and what is to be looked at. */
export interface ShownUnit extends ReadUnit {
  code: string;
  asked: (Remark & { what: 'to check' | 'lost' })[];
}

/** What a document was read as: units, or why there is none, and its lines, as the remarks count them. */
export interface ReadDocument {
  lines: readonly string[];
  refused?: string;
  units: readonly ShownUnit[];
  /** What the head of a unit says, by its name as read, with its label. */
  fields: readonly { key: keyof Particulars; label: string }[];
}

const fields = (
  [
    ['title', 'title'],
    ['awardingOrganisation', 'awardingOrganisation'],
    ['number', 'number'],
    ['uan', 'uan'],
    ['level', 'level'],
    ['credit', 'credit'],
    ['glh', 'guidedLearningHours'],
  ] as const
).map(([key, name]) => ({ key, label: labelOf(name) }));

/** Reads the units out of a document. Throws CannotRunError where no words can be taken from it. */
export const readDocument = async (name: string, bytes: Buffer): Promise<ReadDocument> => {
  const { text, trouble } = await textOfDocument(name, bytes);
  if (text === undefined) throw new CannotRunError(trouble);
  const read = readSpecification(text);
  const { lines } = cutText(text.trimEnd());
  if (read.kind === 'refused') return { lines, refused: read.reason, units: [], fields };
  const asked = [
    ...read.toCheck.map((remark) => ({ ...remark, what: 'to check' as const })),
    ...read.lost.map((remark) => ({ ...remark, what: 'lost' as const })),
  ].sort((one, other) => one.line - other.line);
  const starts = read.units.map(firstLine);
  return {
    lines,
    fields,
    units: read.units.map((unit, at) => ({
      ...unit,
      code: unitCode(unit, unit.particulars.awardingOrganisation?.value),
      asked: asked.filter(({ line }) => unitAt(starts, line) === at),
    })),
  };
};

const firstLine = ({ particulars, outcomes }: ReadUnit): number =>
  Math.min(
    ...Object.values(particulars).flatMap((read) => (read ? [read.line] : [])),
    ...outcomes.map(({ line }) => line),
  );

/** Which of the units, by their first lines, a line belongs to. */
const unitAt = (starts: readonly number[], line: number): number =>
  Math.max(
    0,
    starts.findLastIndex((start) => start <= line),
  );

const words = z.string().max(20_000);
const line = z.int().min(0).max(10_000_000);
const read = <T extends z.ZodType>(value: T) => z.strictObject({ value, line }).optional();

/** A unit as the page sends it: what was read, with what somebody changed. */
const sentUnit = z.strictObject({
  particulars: z.strictObject({
    title: read(words),
    number: read(words),
    uan: read(words),
    level: read(words),
    credit: read(z.number()),
    glh: read(z.number()),
    expires: read(words),
    aim: read(words),
    awardingOrganisation: read(words),
    nos: read(words),
    assessmentStrategy: read(words),
  }),
  outcomes: z
    .array(
      z.strictObject({
        code: words,
        text: words,
        line,
        criteria: z.array(z.strictObject({ code: words, text: words, line })).max(2_000),
      }),
    )
    .max(500),
  requirements: z
    .array(
      z.strictObject({
        text: words,
        line,
        source: z.enum(['range', 'evidence-requirement']),
        number: words.optional(),
        outcome: words.optional(),
        items: z.array(z.strictObject({ text: words, line })).max(500),
      }),
    )
    .max(500),
});

/** What the page sends when a unit is to be written. */
export const sentUnitSchema = z.strictObject({
  name: z.string().max(300),
  code: z.string().max(80),
  unit: sentUnit,
});

/** What came of writing a unit: its file, or what stands against it. */
export type WrittenUnit =
  | ({ written: string; code: string } & Chosen)
  | { against: readonly string[]; at?: 'code' };

/**
 * Writes the file of a unit that somebody compared with its source, and chooses it in the portfolio. Nothing is written
 * where something stands against it. `today` is an ISO date.
 */
export const writeUnit = (
  root: string,
  { name, code, unit }: z.infer<typeof sentUnitSchema>,
  today: string,
): WrittenUnit => {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code))
    return {
      against: ['Write the short name in small letters, digits and hyphens, such as ocr-41.'],
      at: 'code',
    };
  const { file, text } = unitFile(unit, {
    file: name,
    code,
    checked: { by: 'the learner', on: today },
  });
  const { findings } = holdToSchema(unitSchema, parseYaml(text, file));
  if (findings.length > 0) return { against: findings.map(({ message, mend }) => `${message} ${mend}`) };
  try {
    createFile(root, file, text);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return {
      against: [`There is a unit of this name already, and it is not written over. Give this one another.`],
      at: 'code',
    };
  }
  const body = unit.particulars.awardingOrganisation?.value;
  return { written: file, code, ...chooseUnit(root, code, body, today) };
};
