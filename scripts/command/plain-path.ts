import { spawn } from 'node:child_process';
import { mkdtempSync, rmdirSync, symlinkSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { CannotRunError } from './cannot-run-error.ts';
import { repositoryRoot } from './command.ts';

/** What Vite takes for the end of a path. */
const notInPaths = /[#?]/;

/** Told to Node so that it stays on the plain path instead of following it to the folder itself. */
const staying = ['--preserve-symlinks', '--preserve-symlinks-main'];

/**
 * Does the work of a command that uses Vite, which cannot read its files where the path to the program holds `#` or `?`:
 * there the command is run once more, by a plain path that leads to the same folder. Gives its exit code.
 */
export const byPlainPath = async (work: () => Promise<number>): Promise<number> => {
  if (!notInPaths.test(repositoryRoot)) return work();
  return onPlainPath(repositoryRoot, (program) => {
    const script = join(program, 'scripts', basename(process.argv[1] ?? ''));
    return runAgain([...staying, script, ...process.argv.slice(2)]);
  });
};

/**
 * Does some work on a folder by a path without `#` and `?`, which compilers take for the end of one: where its own has such
 * signs, by a link that leads there for as long. Throws CannotRunError where none can be made.
 */
export const onPlainPath = async <T>(folder: string, work: (plain: string) => Promise<T>): Promise<T> => {
  if (!notInPaths.test(folder)) return work(folder);
  const { program, remove } = plainPath(folder);
  try {
    return await work(program);
  } finally {
    remove();
  }
};

const plainPath = (to: string): { program: string; remove: () => void } => {
  try {
    const folder = mkdtempSync(join(tmpdir(), 'portfolio-program-'));
    const program = join(folder, 'program');
    symlinkSync(to, program, 'junction');
    if (notInPaths.test(program)) throw new Error('The way around has the same signs.');
    const remove = () => {
      unlinkSync(program);
      rmdirSync(folder);
    };
    return { program, remove };
  } catch {
    throw new CannotRunError(
      `The program cannot be made ready while # or ? stands in the path of the program, ${to}. Rename the folder, then try again.`,
    );
  }
};

const runAgain = (args: readonly string[]): Promise<number> =>
  new Promise((ended, failed) => {
    const child = spawn(process.execPath, args, { stdio: 'inherit' });
    // A terminal tells both of Ctrl-C.
    process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
    process.on('SIGTERM', () => child.kill('SIGTERM'));
    child.once('error', failed);
    child.once('exit', (code) => ended(code ?? 2));
  });
