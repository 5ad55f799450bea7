import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { z } from 'zod';
import type { Finding } from '#domain/finding.ts';
import { setValue } from '#domain/new-record/set-value.ts';
import { parseYaml } from '#files/parse-yaml.ts';
import { CannotRunError } from '../command/command.ts';

/** What options say of a record: its data so far, or findings in the file that it was to come from. */
export const givenData = (
  schema: z.ZodType,
  from: string | undefined,
  sets: readonly string[],
): { data: Record<string, unknown>; findings: Finding[] } => {
  const start = from === undefined ? { data: {}, findings: [] } : dataFrom(from);
  const data = sets.reduce<unknown>((sofar, option) => setOne(schema, sofar, option), start.data);
  return { data: data as Record<string, unknown>, findings: start.findings };
};

const dataFrom = (from: string): { data: Record<string, unknown>; findings: Finding[] } => {
  const yaml = parseYaml(textOf(from).replaceAll('\r\n', '\n'), from);
  if (yaml.whole && (typeof yaml.data !== 'object' || yaml.data === null || Array.isArray(yaml.data)))
    throw new CannotRunError(`${from} does not hold fields with values.`);
  return { data: (yaml.data ?? {}) as Record<string, unknown>, findings: yaml.findings };
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
