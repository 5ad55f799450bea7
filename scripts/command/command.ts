import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import { relative, resolve, sep } from 'node:path';
import { Command, CommanderError, type ParseOptions } from 'commander';
import { NumbersHeldError } from '#files/disk/hold-number.ts';
import { homeOf, LeadsElsewhereError } from '#files/disk/inside.ts';
import { systemErrorInWords } from '#files/disk/system-error.ts';
import { ChangedMeanwhileError, clearHalves } from '#files/disk/write-file.ts';
import { CannotKeepError } from '#files/history/cannot-keep-error.ts';
import { UnseenNumbersError } from '#files/paths-with-numbers.ts';
import { NotAPortfolioError } from '#files/read-portfolio.ts';
import type { Finding } from '#portfolio/finding.ts';
import { asTyped, findingAsTyped, folderShown, type Typed } from '#report/advised-commands.ts';
import { printableLines } from '#report/printable.ts';
import { changedFindings } from '#rules/judge.ts';
import { CannotRunError } from './cannot-run-error.ts';
import { type KnownOption, wordsAsOptions } from './words-as-options.ts';

export { CannotRunError } from './cannot-run-error.ts';

/** The folder of the program. */
export const repositoryRoot = resolve(import.meta.dirname, '../..');

/** Whether the program is a package that somebody installed, and not the repository itself. */
const installed = /[\\/]node_modules[\\/]/.test(repositoryRoot + sep);

/** The portfolio that commands are about unless told otherwise: the one that one stands in, or the repository's own. */
export const ownPortfolio = installed ? process.cwd() : repositoryRoot;

/** The folder as it was given with `--portfolio`: commands that a message advises name it too. */
let folderGiven: string | undefined;

/** A command that takes its options in the forms that every shell and every npm passes on. */
class ShellCommand extends Command {
  override parse(argv: readonly string[] = process.argv, options?: ParseOptions): this {
    const args = options?.from === 'user' ? argv : argv.slice(2);
    const takes = {
      options: this.options.map(known),
      words: this.registeredArguments.filter(({ variadic }) => !variadic).length,
    };
    return super.parse(wordsAsOptions(args, takes, process.env), { from: 'user' });
  }
}

const known = ({ long, required, optional }: Command['options'][number]): KnownOption => ({
  name: (long ?? '').slice(2),
  value: required ? 'required' : optional ? 'optional' : 'none',
});

/** A command with the option that every command takes. */
export const command = (name: string, description: string): Command =>
  new ShellCommand(name)
    .description(description)
    .option(
      '--portfolio <dir>',
      `the folder that holds content/ and evidence/ (default: ${installed ? 'this folder' : 'that of the program'})`,
    )
    .exitOverride()
    .helpOption('-h, --help', 'show this help')
    .configureOutput({ outputError: (text, write) => write(text) });

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** The folder that somebody typed, as a whole path; `~` is their own folder in every shell, as pages may name it. */
export const folderTyped = (given: string): string =>
  resolve(given.replace(/^~(?=$|[\\/])/, () => homedir()));

/** Says which folder commands are about before it is there. */
export const naming = (given: string | undefined): void => {
  folderGiven = given;
};

/** The folder given with `--portfolio`, or one's own portfolio, by its real path. Throws CannotRunError where there is none. */
export const portfolioFolder = (given: string | undefined): string => {
  folderGiven = given;
  const folder = given === undefined ? ownPortfolio : folderTyped(given);
  if (!isFolder(folder)) throw new CannotRunError(`There is no folder ${given}.`);
  const home = homeOf(folder);
  clearHalves(home);
  return home;
};

/** The day at this computer, as an ISO date. */
export const localToday = (): string => {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** Runs a command to its exit code: 0 and 1 are its own answers, 2 says that it could not run. */
export const run = async (work: () => Promise<number>): Promise<void> => {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', unlessClosed);
  try {
    process.exitCode = await work();
  } catch (error) {
    process.exitCode = exitCodeFor(error);
  }
};

const isClosed = (error: Error): boolean => (error as NodeJS.ErrnoException).code === 'EPIPE';

/** Whoever reads may have enough, as `head` has: the work goes on, and nothing more is said. */
const unlessClosed = (error: Error): void => {
  if (!isClosed(error)) throw error;
};

/** A text as it is said to somebody: the commands that it advises name the portfolio that this run was given. */
export const advised = (text: string): string => asTyped(text, { folder: folderGiven, installed });

/** Findings whose advice names the portfolio that this run was given. */
export const advisedFindings = (findings: readonly Finding[]): Finding[] =>
  changedFindings(findings, (finding) => findingAsTyped(finding, { folder: folderGiven, installed }));

/** How pages that only this computer shows say that commands are typed: as they were here. */
export const typedHere = (): Typed => ({ folder: folderGiven, installed });

/** How pages that are handed over may say that commands are typed. */
export const typedOnPages = (): Typed => {
  if (folderGiven === undefined) return { folder: undefined, installed };
  const folder = folderTyped(folderGiven);
  return {
    folder: folderShown(relative(ownPortfolio, folder), relative(homedir(), folder)),
    installed,
  };
};

const exitCodeFor = (error: unknown): number => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const words = plainWords(error);
  if (words !== undefined) {
    process.stderr.write(`${advised(words)}\n`);
    return 2;
  }
  process.stderr.write(
    `This is a mistake of the program, not of the portfolio:\n${(error as Error).stack}\n`,
  );
  return 2;
};

/** Mistakes of asking and failures of the system in words for people; undefined for a mistake of the program. */
export const plainWords = (error: unknown): string | undefined => {
  const told = [
    CannotRunError,
    NotAPortfolioError,
    ChangedMeanwhileError,
    CannotKeepError,
    LeadsElsewhereError,
    NumbersHeldError,
    UnseenNumbersError,
  ];
  return told.some((kind) => error instanceof kind) ? (error as Error).message : systemErrorInWords(error);
};

/**
 * Does what writes a text. Where the disk refuses, what was to be written is said whole, so that nobody has to type it
 * again: throws CannotRunError.
 */
export const orTold = <T>(text: string, write: () => T): T => {
  try {
    return write();
  } catch (error) {
    const words = plainWords(error);
    if (words === undefined) throw error;
    throw new CannotRunError(
      `${words}\n\nNothing was written. This was to be, so that you can keep it elsewhere:\n\n${printableLines(text)}`,
    );
  }
};

/** Writes to standard output and waits until it is taken, so that a pipe gets the whole. */
export const print = (text: string): Promise<void> =>
  new Promise((done, failed) => {
    process.stdout.write(text, (error) => (error && !isClosed(error) ? failed(error) : done()));
  });
