import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Finding } from '#domain/finding.ts';
import type { Noted } from '#domain/new-record/notebook.ts';
import { setValue } from '#domain/new-record/set-value.ts';
import { parseYaml } from '#files/parse-yaml.ts';
import { CannotRunError } from '../command/command.ts';

/** What options say of a record. */
export interface Given {
  data: Record<string, unknown>;
  /** Answers to questions, kept when somebody stopped part-way. */
  answered: Noted[];
  /** What is wrong in the file that it was to come from. */
  findings: Finding[];
}

/** What options say of a record: its data so far, or findings in the file that it was to come from. */
export const givenData = (schema: z.ZodType, from: string | undefined, sets: readonly string[]): Given => {
  const start = from === undefined ? { data: {}, answered: [], findings: [] } : dataFrom(from);
  const data = sets.reduce<unknown>((sofar, option) => setOne(schema, sofar, option), start.data);
  return { ...start, data: data as Record<string, unknown> };
};

const dataFrom = (from: string): Given => {
  const yaml = parseYaml(textOf(from).replaceAll('\r\n', '\n'), from);
  if (yaml.whole && (typeof yaml.data !== 'object' || yaml.data === null || Array.isArray(yaml.data)))
    throw new CannotRunError(`${from} does not hold fields with values.`);
  const { answered, ...data } = (yaml.data ?? {}) as Record<string, unknown>;
  return { data, answered: notedIn(answered, from), findings: yaml.findings };
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

/** The text of a file named by an option; `-` is what comes in. */
export const textOf = (file: string): string => {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch {
    throw new CannotRunError(`${file} could not be opened.`);
  }
};

const setOne = (schema: z.ZodType, data: unknown, option: string): unknown => {
  const [, path, words] = /^([^=]+)=([\s\S]*)$/.exec(option) ?? [];
  if (path === undefined || words === undefined)
    throw new CannotRunError(
      `--set ${option} is not of the form field=value, such as --set channel=telephone.`,
    );
  return setValue(schema, data, path.trim(), words, structure);
};

const structure = (words: string): unknown => {
  try {
    return parse(words, { version: '1.2', schema: 'core', maxAliasCount: 0 });
  } catch {
    return words;
  }
};
