import { hash } from 'node:crypto';
import {
  existsSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { liveFolder } from '#files/disk/live-folder.ts';
import { makeFolder } from '#files/disk/make-folder.ts';
import { contentHash, isMarked, markIn, ownFilesIn } from '../command/site-mark.ts';
import { folderKey, portfolioKey } from './portfolio-key.ts';

const folder = resolve(import.meta.dirname, '../../node_modules/.cache/portfolio-answers');
const month = 30 * 86_400_000;

/** What a command answered, and to which state of which portfolio. */
interface Answer {
  root: string;
  /** Where each folder that was named led, with and without links on the way. */
  led: readonly Led[];
  /** The state of the portfolio, by `portfolioKey`. */
  portfolio: string;
  /** What it printed, and its exit code. */
  printed: string;
  code: number;
  /** What it wrote beside the records, to help editors, by `folderKey`. */
  schemas: string;
  /** The site that it left, and the hash of its mark. */
  site?: { out: string; mark: string } | undefined;
}

interface Led {
  named: string;
  real: string;
}

const led = (named: string): Led => ({ named: resolve(named), real: realpathSync.native(named) });

/** All that a command goes by beside the portfolio: who it is, what it was told, where, and on which day. */
const askedBy = (version: string): string => {
  const { argv, env, stdout } = process;
  const told = Object.entries(env).filter(([name]) =>
    /^(npm_config_.*|NO_COLOR|TZ|LANG|LC_ALL)$/i.test(name),
  );
  const looks = [stdout.isTTY === true, stdout.columns ?? 0];
  const all = [version, process.version, argv.slice(1), process.cwd(), told.sort(), looks, dayHere()];
  return join(folder, `${hash('sha256', JSON.stringify(all)).slice(0, 32)}.json`);
};

const dayHere = (): string => new Date().toDateString();

const readIn = (file: string): Answer | undefined => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
};

/** Whether all that the command left is as it left it, to the byte, with nothing else in its folders. */
const stands = ({ root, led: ways, schemas, site }: Answer): boolean => {
  try {
    if (ways.some(({ named, real }) => led(named).real !== real)) return false;
    if (folderKey(join(root, liveFolder)) !== schemas) return false;
    if (site === undefined) return true;
    const { out, mark } = site;
    return isMarked(out) && contentHash(markIn(out)) === mark && ownFilesIn(out).length === 0;
  } catch {
    return false;
  }
};

/**
 * Gives the answer that this very command gave before, where nothing has changed since: no byte of the portfolio, of the
 * program, of what it wrote, no argument and no day. Says whether it was given; it changes no result.
 */
export const answeredBefore = (version: string): boolean => {
  const answer = readIn(askedBy(version));
  if (!answer || portfolioKey(answer.root) !== answer.portfolio || !stands(answer)) return false;
  // Whoever reads may have enough, as `head` has.
  process.stdout.on('error', () => undefined);
  process.stdout.write(answer.printed);
  process.exitCode = answer.code;
  return true;
};

/** What came of a command: what it printed, its exit code, and the site that it put in place. */
export interface Came {
  printed: string;
  code: number;
  /** The folders as they were named: by a link they may lead elsewhere the next time. */
  named: readonly string[];
  out?: string;
}

/** Begins to answer for a portfolio. What is given back keeps the answer for the next time, unless the portfolio changed meanwhile. */
export const beginAnswer = (version: string, root: string): ((came: Came) => void) => {
  const before = portfolioKey(root);
  return ({ out, named, ...came }) => {
    if (before === undefined || portfolioKey(root) !== before) return;
    try {
      const schemas = folderKey(join(root, liveFolder));
      const site = out === undefined ? undefined : { out, mark: contentHash(markIn(out)) };
      const answer: Answer = { root, led: named.map(led), portfolio: before, ...came, schemas, site };
      makeFolder(folder);
      clearOld();
      writeFileSync(askedBy(version), JSON.stringify(answer));
    } catch {
      // The next run works it out once more.
    }
  };
};

const clearOld = (): void => {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (age > month && existsSync(path)) rmSync(path, { force: true });
  }
};
