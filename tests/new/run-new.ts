import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '#portfolio/finding.ts';

const script = join(import.meta.dirname, '../../scripts/new.ts');

/** What the command did: its exit code and what it printed. */
export interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs `npm run new` as a script would: without a terminal. */
export const runNew = (root: string, args: readonly string[], input = ''): Ran => {
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
export const writeNew = (root: string, kind: string, sets: readonly string[]) => {
  const { status, stdout } = runNew(root, [kind, '--json', ...sets.flatMap((set) => ['--set', set])]);
  const result = JSON.parse(stdout) as Written;
  const text = result.file ? readFileSync(join(root, result.file), 'utf8') : '';
  return { status, ...result, text };
};
