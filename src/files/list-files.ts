import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Finding } from '#domain/finding.ts';
import { shapeFinding } from '#domain/rules/shape.ts';

/** A file found under a folder of the portfolio. `file` is relative to the portfolio, with `/`. */
export interface FoundFile {
  file: string;
  absolute: string;
  bytes: number;
}

/** The files of a folder, deepest last, sorted by path, with findings for links that leave the portfolio. */
export interface FoundFiles {
  files: FoundFile[];
  findings: Finding[];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether a real path lies within a real folder. */
export const within = (folder: string, path: string): boolean =>
  path === folder || path.startsWith(folder + sep);

/**
 * Lists every file under `folder` of the portfolio at `root`. Names that begin with a dot are passed over.
 * A symbolic link is followed only while it stays inside the portfolio, and never into a folder.
 */
export const listFiles = (root: string, folder: string): FoundFiles => {
  const found: FoundFiles = { files: [], findings: [] };
  const home = realpathSync(root);
  const leaving = (file: string, message: string) =>
    found.findings.push(
      shapeFinding('path-escapes', { file, line: 1, column: 1 }, message, { subject: file }),
    );
  const visit = (relative: string): void => {
    const absolute = join(root, relative);
    for (const name of readdirSync(absolute).sort(compare)) {
      if (name.startsWith('.')) continue;
      const file = `${relative}/${name}`;
      const path = join(absolute, name);
      const seen = lstatSync(path);
      if (seen.isDirectory()) visit(file);
      else if (seen.isSymbolicLink()) follow(file, path);
      else if (seen.isFile()) found.files.push({ file, absolute: path, bytes: seen.size });
    }
  };
  const follow = (file: string, path: string): void => {
    let real: string;
    try {
      real = realpathSync(path);
    } catch {
      return void leaving(file, `${file} is a link to something that is not there.`);
    }
    if (!within(home, real)) return void leaving(file, `${file} is a link that leaves the portfolio.`);
    const target = statSync(real);
    if (!target.isFile()) return void leaving(file, `${file} is a link to a folder.`);
    found.files.push({ file, absolute: real, bytes: target.size });
  };
  try {
    visit(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return found;
};
