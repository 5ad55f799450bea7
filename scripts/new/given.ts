import { z } from 'zod';
import type { Noted } from '#authoring/new-record/notebook.ts';
import { setValue } from '#authoring/new-record/set-value.ts';
import { noFile, readBounded, withOpen } from '#files/disk/bounded.ts';
import { recordLimit, textOrTrouble } from '#files/disk/read-text.ts';
import { parseYaml } from '#files/yaml/parse-yaml.ts';
import type { Finding } from '#portfolio/finding.ts';
import { CannotRunError } from '../command/command.ts';

/** What options say of a record. */
export interface Given {
  data: Record<string, unknown>;
  /** Answers to questions, kept when somebody stopped part-way. */
  answered: Noted[];
  /** People whom a try that went before was about to write, when it noted that. */
  toAdd?: unknown;
  /** What is wrong in the file that it was to come from. */
  findings: Finding[];
  /** What was read otherwise than its writer may have meant. */
  warnings: Finding[];
  /** The texts that findings and warnings point into, by the name that stands in them. */
  texts: ReadonlyMap<string, string>;
}

/** What options say of a record: its data so far, or findings in the file that it was to come from. */
export const givenData = (schema: z.ZodType, from: string | undefined, sets: readonly string[]): Given => {
  const start = from === undefined ? nothing : dataFrom(from);
  return sets.reduce((sofar, option) => setOne(schema, sofar, option), start);
};

const nothing: Given = { data: {}, answered: [], findings: [], warnings: [], texts: new Map() };

const dataFrom = (from: string): Given => {
  const text = textOf(from);
  const yaml = parseYaml(text, from);
  if (yaml.whole && (typeof yaml.data !== 'object' || yaml.data === null || Array.isArray(yaml.data)))
    throw new CannotRunError(`${from} does not hold fields with values.`);
  const { answered, toAdd, ...data } = (yaml.data ?? {}) as Record<string, unknown>;
  const { findings, warnings } = yaml;
  return {
    data,
    answered: notedIn(answered, from),
    toAdd,
    findings,
    warnings,
    texts: new Map([[from, text]]),
  };
};

const notedSchema = z.array(
  z.strictObject({
    question: z.string(),
    answer: z.union([z.string(), z.boolean(), z.array(z.string())]),
  }),
);

/** No record has a field of this name: it stands only in a file of kept answers. */
const notedIn = (answered: unknown, from: string): Noted[] => {
  const read = notedSchema.safeParse(answered ?? []);
  if (read.success) return read.data;
  throw new CannotRunError(`\`answered\` in ${from} does not hold questions with their answers any more.`);
};

/** Answers go on from questions, so somebody must be there to be asked. Throws CannotRunError where nobody is. */
export const heldToAsking = ({ answered }: Given, canAsk: boolean): void => {
  if (answered.length > 0 && !canAsk)
    throw new CannotRunError(
      'The file holds answers of somebody who stopped part-way. Go on in a terminal, without --json, to be asked the rest.',
    );
};

/** The text of a file named by an option; `-` is what comes in. Throws CannotRunError where it is no text. */
export const textOf = (file: string): string => {
  const { text, trouble } = textOrTrouble(bytesOf(file), file === '-' ? 'What came in' : file);
  if (trouble) throw new CannotRunError(`${trouble.message}\n${trouble.mend}`);
  return text;
};

const bytesOf = (file: string): Uint8Array => {
  try {
    return file === '-' ? readBounded(0, recordLimit) : withOpen(file, (handle) => bytesWithin(handle, file));
  } catch (error) {
    if (error instanceof CannotRunError) throw error;
    const isFolder = (error as NodeJS.ErrnoException).code === 'EISDIR';
    throw new CannotRunError(isFolder ? `${file} is a folder, not a file.` : `${file} could not be opened.`);
  }
};

const bytesWithin = (handle: number, file: string): Uint8Array => {
  const other = noFile(handle);
  if (other === undefined) return readBounded(handle, recordLimit);
  throw new CannotRunError(`${file} is no file but ${other}. Save what it gives as a file, and name that.`);
};

const setOne = (schema: z.ZodType, sofar: Given, option: string): Given => {
  const [, path, words] = /^([^=]+)=([\s\S]*)$/.exec(option) ?? [];
  if (path === undefined || words === undefined)
    throw new CannotRunError(
      `--set ${option} is not of the form field=value, such as --set channel=telephone.`,
    );
  const name = `--set ${path.trim()}`;
  const warnings = [...sofar.warnings];
  const structure = (structured: string): unknown => {
    const yaml = parseYaml(structured, name);
    warnings.push(...yaml.warnings);
    return yaml.whole ? yaml.data : structured;
  };
  const data = setValue(schema, sofar.data, path.trim(), words, structure) as Record<string, unknown>;
  return { ...sofar, data, warnings, texts: new Map([...sofar.texts, [name, words]]) };
};
