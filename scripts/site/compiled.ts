import { createHash } from 'node:crypto';
import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bytesInPieces } from '#files/disk/bytes-in-pieces.ts';
import { entriesUnder } from '#files/disk/entries-under.ts';
import { makeFolder } from '#files/disk/make-folder.ts';

/** What the compiled program gives: the same as its source does. */
export type Program = typeof import('./program.ts');

const root = resolve(import.meta.dirname, '../..');
const kept = join(root, 'node_modules/.cache/portfolio-program');
const hour = 3_600_000;

/** Files beside the source that decide what it is compiled to: which versions of which packages there are. */
const others = ['package.json', 'package-lock.json', 'node_modules/.package-lock.json']
  .map((file) => join(root, file))
  .filter((file) => existsSync(file));

const filesOf = (folder: string): string[] =>
  entriesUnder(join(root, folder))
    .filter(({ isFile }) => isFile)
    .map(({ file }) => join(root, folder, file))
    .sort();

/** The version of the program: a hash of its source and of the packages that it uses. */
export const programVersion = (): string => {
  knownVersion ??= sourceHash();
  return knownVersion;
};

let knownVersion: string | undefined;

const sourceHash = (): string => {
  const hash = createHash('sha256');
  for (const file of [...filesOf('src'), ...filesOf('scripts'), ...others]) {
    hash.update(`${file.slice(root.length)}\0`);
    bytesInPieces(file, (piece) => hash.update(piece));
    hash.update('\0');
  }
  return hash.digest('hex').slice(0, 16);
};

/** Where the program lies compiled; it is compiled where that was not done since its source was changed. */
const compiledFile = async (): Promise<string> => {
  const version = programVersion();
  const file = join(kept, `${version}.mjs`);
  if (existsSync(file)) return file;
  makeFolder(kept);
  const { compile } = await import('./compile.ts');
  const part = join(kept, `${process.pid}.part.mjs`);
  try {
    await compile({ root, input: 'scripts/site/program.ts', version }, part);
    removeOld();
    renameSync(part, file);
  } finally {
    rmSync(part, { force: true });
  }
  return file;
};

/** Another state of the source may be in use elsewhere just now. */
const removeOld = (): void => {
  for (const { file, isFile } of entriesUnder(kept)) {
    const path = join(kept, file);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (isFile && age > hour) rmSync(path, { force: true });
  }
};

/** The program, site and all, compiled to one file, whose machine code is kept too: that starts in a fraction of the time that its source takes. */
export const program = async (): Promise<Program> => {
  const address = pathToFileURL(await compiledFile());
  address.searchParams.set('root', root);
  enableCompileCache(join(kept, 'code'));
  return import(address.href);
};
