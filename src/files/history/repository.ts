import * as fs from 'node:fs';
import { join, relative } from 'node:path';
import { pathWithin, seenAt } from '../disk/inside.ts';
import { CannotKeepError } from './cannot-keep-error.ts';

/** A library that reads and writes repositories of git, so that no git need be installed; read only when it is asked for. */
export const git = async () => (await import('isomorphic-git')).default;

/** The repository that holds a portfolio. */
export interface Repository {
  fs: typeof fs;
  dir: string;
  /** Where the portfolio lies in it: '' or a path with a slash behind. */
  within: string;
}

/** What is kept of a portfolio: what its owner wrote, and nothing of `private/` or of drafts. */
export const keptParts = ['content', 'evidence', 'claims.lock', 'records.lock', '.gitignore'] as const;

/**
 * The repository of the portfolio at `root`, its own or one that it lies in; undefined where there is none. Throws
 * CannotKeepError where what git knows of it lies elsewhere, as in a worktree or a submodule.
 */
export const repositoryOf = async (root: string): Promise<Repository | undefined> => {
  const dir = await (await git()).findRoot({ fs, filepath: root }).catch(() => undefined);
  if (dir === undefined) return undefined;
  if (!fs.statSync(join(dir, '.git')).isDirectory())
    throw new CannotKeepError(
      'This folder is a worktree or a submodule of another repository, in which only git itself keeps versions.',
    );
  const path = relative(dir, root).replaceAll('\\', '/');
  return { fs, dir, within: path === '' ? '' : `${path}/` };
};

const ownRules = ['/private/', '/.drafts/', '/node_modules/'];

/** Makes a repository of the portfolio at `root`, which passes over what is private. Gives it. */
export const beginRepository = async (root: string): Promise<Repository> => {
  await (await git()).init({ fs, dir: root, defaultBranch: 'main' });
  const path = pathWithin(root, '.gitignore');
  const there = seenAt(path) ? fs.readFileSync(path, 'utf8') : '';
  const lines = new Set(there.split(/\r?\n/).map((line) => line.trim()));
  const lacking = ownRules.filter((rule) => !lines.has(rule) && !lines.has(rule.slice(1)));
  if (lacking.length > 0)
    fs.writeFileSync(
      path,
      `${there}${there === '' || there.endsWith('\n') ? '' : '\n'}${lacking.join('\n')}\n`,
    );
  return { fs, dir: root, within: '' };
};

/** What git leaves in its folder while somebody is in the middle of something. */
const inTheMiddle = [
  'MERGE_HEAD',
  'CHERRY_PICK_HEAD',
  'REVERT_HEAD',
  'rebase-merge',
  'rebase-apply',
  'index.lock',
];

/**
 * Throws CannotKeepError where a version kept now would come between something that is half done.
 */
export const orBusy = async ({ dir }: Repository): Promise<void> => {
  const halfway = inTheMiddle.some((name) => fs.existsSync(join(dir, '.git', name)));
  const branch = await (await git()).currentBranch({ fs, dir });
  if (halfway || !branch)
    throw new CannotKeepError(
      'The repository of this folder is in the middle of something that was begun with git. End that first; nothing was kept.',
    );
};

/** The newest kept version; undefined where none is. */
export const newestOf = async ({ dir }: Repository): Promise<string | undefined> =>
  (await git()).resolveRef({ fs, dir, ref: 'HEAD' }).catch(() => undefined);

const turns = new Map<string, Promise<unknown>>();

/** Does some work on a repository once everything asked for before is done: of two at once, one would forget the other's version. */
export const inTurn = <T>({ dir }: Repository, work: () => Promise<T>): Promise<T> => {
  const turn = (turns.get(dir) ?? Promise.resolve()).then(work, work);
  turns.set(dir, turn);
  return turn;
};
