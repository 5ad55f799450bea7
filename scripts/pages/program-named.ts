import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { CannotRunError } from '../command/command.ts';

/**
 * Holds that `npm ci` finds the program from the folder at `root` alone, as a machine does that gets nothing but its
 * repository. Throws CannotRunError with what to type where it would not.
 */
export const programNamedIn = (root: string): void => {
  const said = dependencyIn(root);
  if (said === undefined)
    throw new CannotRunError(
      `The package.json of ${root} does not name the program, so that nobody could build the portfolio from there. ${howTo}`,
    );
  const archive = said.startsWith('file:') ? said.slice(5) : undefined;
  if (archive !== undefined && (isOutside(root, archive) || !existsSync(resolve(root, archive))))
    throw new CannotRunError(
      `package.json names the program as ${said}, which does not lie in this folder, so that it would not be found there. ${howTo}`,
    );
  if (!existsSync(join(root, 'package-lock.json')))
    throw new CannotRunError(
      'Type npm install in this folder first: it writes package-lock.json, which says what to get.',
    );
};

const howTo =
  'Copy the archive of the program, such as assessor-trusted-portfolio-0.2.0.tgz, into this folder, type npm install ./assessor-trusted-portfolio-0.2.0.tgz, then try again.';

const isOutside = (root: string, archive: string): boolean => {
  const way = relative(root, resolve(root, archive));
  return way.startsWith('..') || resolve(way) === way;
};

const dependencyIn = (root: string): string | undefined => {
  try {
    const read = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      dependencies?: Record<string, string>;
    };
    return read.dependencies?.[packageJson.name];
  } catch {
    return undefined;
  }
};
