import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Noted } from '#domain/new-record/notebook.ts';
import { yamlText } from '#files/record-text.ts';
import { keepAside } from '#files/write-record.ts';
import { orTold } from '../command/command.ts';
import type { Wish } from './wish.ts';

/** Answers laid aside in a file: where it lies, and the command that goes on from it. */
export interface Kept {
  file: string;
  goOn: string;
}

/** Lays the fields of what was refused aside, outside `content/`, and says how to go on from there. */
export const keepDraft = (wish: Wish, what: string, name: string, fields: unknown): Kept =>
  kept(wish, what, keptAside(wish, name, yamlText(fields)));

/**
 * Lays the answers of somebody who stopped part-way aside, beside the fields that were given beforehand.
 * Never takes the place of other answers, but of those that this try itself went on from.
 */
export const keepAnswers = (
  wish: Wish,
  what: string,
  fields: Readonly<Record<string, unknown>>,
  answered: readonly Noted[],
): Kept => {
  const text = `# Answers to npm run new ${what}, which was stopped before it wrote anything.\n${yamlText({ ...fields, answered })}`;
  return kept(wish, what, keptAside(wish, freeName(wish, what), text));
};

const keptAside = ({ root }: Wish, name: string, text: string): string =>
  orTold(text, () => keepAside(root, name, text));

const freeName = ({ root, from }: Wish, what: string): string => {
  const drafts = resolve(root, '.drafts');
  if (from !== undefined && dirname(resolve(from)) === drafts) return relative(drafts, resolve(from));
  for (let count = 1; ; count += 1) {
    const name = `${what}-answers${count === 1 ? '' : `-${count}`}.yaml`;
    if (!existsSync(join(drafts, name))) return name;
  }
};

const kept = ({ root, again = [] }: Wish, what: string, file: string): Kept => {
  const path = relative(process.cwd(), join(root, file)).replaceAll('\\', '/');
  const options = [`from=${path}`, ...again].map(quoted);
  return { file, goOn: `npm run new ${what} ${options.join(' ')}` };
};

/** A word as a terminal takes it whole. */
const quoted = (word: string): string =>
  /^[\w./:,=@-]+$/.test(word) ? word : `"${word.replaceAll('"', "'")}"`;
