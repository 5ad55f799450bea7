import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { homeOf } from '#files/disk/inside.ts';
import { makeFolder } from '#files/disk/make-folder.ts';
import { createFile } from '#files/disk/write-file.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { CannotRunError, repositoryRoot } from '../command/command.ts';
import { editorSettings } from './editor-settings.ts';

/** What npm and git put into a folder in which a program was installed. */
const fromNpm = /^(?:package\.json|package-lock\.json|node_modules|\.git|\.gitignore|\.npmrc|.+\.tgz)$/;

const readme = `# My portfolio

Everything that you write lies here, as text files: content/ holds the records, evidence/ their photos and documents.

    npx portfolio start      look at it and write in it, in your browser: open http://127.0.0.1:4321/
    npx portfolio check      what an assessor would say, and what to write instead
    npx portfolio hand-over  make one ZIP of it to hand over; build makes the site in dist/
    npx portfolio new        write a record here instead: it asks, you answer

On another computer: copy this folder, without node_modules, and type npm install in it.
Keep it private. It speaks of people at work; whose pseudonym is whose stands only in private/people.yaml.
`;

/**
 * Makes the folder of a portfolio that holds nothing but one person's content: a README, what editors and git are to know,
 * and a package.json that names the program. What an earlier try has left there, ended by a full disk or a power cut, is gone
 * on with. Throws CannotRunError where something else lies there already.
 */
export const beginFolder = (folder: string): string => {
  const there = existsSync(folder)
    ? readdirSync(folder).filter(
        (name) => !fromNpm.test(name) && (isWhole(folder) || holdsOther(folder, name)),
      )
    : [];
  if (there.length > 0)
    throw new CannotRunError(
      `${folder} holds ${there.slice(0, 3).join(', ')}${there.length > 3 ? ' and more' : ''}. A portfolio is begun in an empty folder, or in one to be made: name another.`,
    );
  makeFolder(join(folder, 'content'));
  makeFolder(join(folder, 'evidence'));
  const root = homeOf(folder);
  for (const [file, text] of ownFiles()) layOwn(root, file, text);
  if (!existsSync(join(root, 'package.json'))) createFile(root, 'package.json', ownPackage(root));
  return root;
};

const ownFiles = (): Map<string, string> => new Map([['README.md', readme], ...editorSettings()]);

/** Whether nothing is left to be begun: a second portfolio in its place is asked for by mistake. */
const isWhole = (folder: string): boolean =>
  [...ownFiles().keys(), 'package.json', 'content/units'].every((name) => existsSync(join(folder, name))) &&
  readdirSync(join(folder, 'content/units')).some((name) => name.endsWith('.yaml'));

/** Whether a file or folder holds anything that is not, to the byte, what a portfolio is begun with. */
const holdsOther = (folder: string, name: string): boolean => {
  const path = join(folder, name);
  const seen = lstatSync(path);
  if (seen.isDirectory()) return readdirSync(path).some((inner) => holdsOther(folder, `${name}/${inner}`));
  const own = ownFiles().get(name) ?? (isUnit.test(name) ? shippedText(name) : undefined);
  return !isHalf.test(name) && (!seen.isFile() || own === undefined || readFileSync(path, 'utf8') !== own);
};

const isUnit = /^content\/units\/[^/]+\.yaml$/;

/** What a try that was ended was just writing. */
const isHalf = /(?:^|\/)\.portfolio-\d+\.part$/;

const shippedText = (name: string): string | undefined => {
  const path = join(repositoryRoot, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
};

/** Lays a file that a portfolio is begun with, where an earlier try has not laid the same. */
export const layOwn = (root: string, file: string, text: string): void => {
  const path = join(root, file);
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) createFile(root, file, text);
};

const ownPackage = (root: string): string =>
  `${JSON.stringify(
    {
      name:
        basename(root)
          .toLowerCase()
          .replace(/[^a-z0-9._-]+/g, '-')
          .replace(/^[._-]+/, '') || 'my-portfolio',
      private: true,
      scripts: {
        start: 'portfolio start',
        check: 'portfolio check',
        new: 'portfolio new',
        build: 'portfolio build',
      },
      dependencies: { [packageJson.name]: whereFrom(root) },
    },
    undefined,
    2,
  )}\n`;

/** Where npm finds the program: in the archive that it was installed from here, or by its version. */
const whereFrom = (root: string): string => {
  const above = resolve(repositoryRoot, '../..');
  try {
    const { dependencies } = JSON.parse(readFileSync(join(above, 'package.json'), 'utf8')) as {
      dependencies?: Record<string, string>;
    };
    const said = dependencies?.[packageJson.name] ?? packageJson.version;
    if (!said.startsWith('file:')) return said;
    return `file:${relative(root, resolve(above, said.slice(5))).replaceAll('\\', '/')}`;
  } catch {
    return packageJson.version;
  }
};
