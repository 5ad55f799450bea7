import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '#portfolio/finding.ts';
import type { KindName } from '#portfolio/schema/kind-names.ts';
import { type BeginningOptions, beginning } from '../../scripts/new/beginning.ts';
import { type basis, makeBasis } from '../../scripts/new/make-basis.ts';
import { makeRecord } from '../../scripts/new/make-record.ts';
import { newRecord } from '../../scripts/new/new-command.ts';
import { asJson, exitCode, type Outcome } from '../../scripts/new/outcome.ts';
import { inProcess, type Ran } from '../start/in-process.ts';

const script = join(import.meta.dirname, '../../scripts/new.ts');

/** Runs `npm run new` without a terminal, in this process. */
export const runNew = (root: string, args: readonly string[]): Promise<Ran> =>
  inProcess(newRecord, [...args, '--portfolio', root]);

/** Runs `npm run new` as a script would, in a process of its own that reads `input`. */
export const startNew = (root: string, args: readonly string[], input = ''): Ran => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args, '--portfolio', root], {
    encoding: 'utf8',
    input,
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status, stdout, stderr };
};

export interface Written {
  done: string;
  number: string;
  file: string;
  findings: Finding[];
  missing: { path: string }[];
}

/** Runs the command for one kind with fields set, and gives its JSON with the text that was written. */
export const writeNew = async (root: string, kind: string, sets: readonly string[]) => {
  const { status, stdout } = await runNew(root, [kind, '--json', ...sets.flatMap((set) => ['--set', set])]);
  const result = JSON.parse(stdout) as Written;
  const text = result.file ? readFileSync(join(root, result.file), 'utf8') : '';
  return { status, ...result, text };
};

/** What may be said of a record beside its fields. */
interface More extends Partial<BeginningOptions> {
  body?: string;
  slug?: string;
}

/** What the command makes of its words once it has read them, in this process and with nobody to ask. */
export const made = (
  root: string,
  kind: KindName | keyof typeof basis,
  set: readonly string[],
  more: More = {},
): Promise<Outcome> => {
  const { body, slug, ...begun } = more;
  const { file, lookBack } = beginning({ from: [], ...begun }, kind);
  const wish = { root, set, from: file, lookBack, body, slug, today: '2026-03-20' };
  return kind === 'people' || kind === 'portfolio'
    ? makeBasis(wish, kind, undefined)
    : makeRecord({ ...wish, kind }, undefined);
};

/** The same as `writeNew`, in this process. */
export const writeHere = async (...asked: Parameters<typeof made>) => {
  const outcome = await made(...asked);
  const result = JSON.parse(asJson(outcome)) as Written;
  const text = result.file ? readFileSync(join(asked[0], result.file), 'utf8') : '';
  return { status: exitCode(outcome), ...result, text };
};
