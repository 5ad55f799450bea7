import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFile } from '#files/disk/write-file.ts';
import { CannotRunError, command, portfolioFolder, print, run } from '../command/command.ts';
import { programNamedIn } from './program-named.ts';
import { type Host, workflows } from './workflows.ts';

/** What a repository of a portfolio holds besides what its owner wrote and is made anew anywhere. */
const madeAnew = ['/node_modules/', '/public/', '/dist/'];

/** The command `pages`. */
export const pages = (): Promise<void> =>
  run(async () => {
    const program = command(
      'pages',
      'Writes the file that publishes the copy for everybody from GitHub or GitLab, where you press a button.',
    )
      .argument('[host]', 'github or gitlab')
      .parse();
    const root = portfolioFolder(program.opts<{ portfolio?: string }>().portfolio);
    const { file, text, steps } = workflows[hostNamed(program.args[0] ?? '')];
    programNamedIn(root);
    lay(root, file, text);
    passOver(root);
    await print(`${file} is written. Then:\n\n${[...before, ...steps].map(asItem).join('')}${warned(root)}`);
    return 0;
  });

const before = ['Keep the repository private, and commit this folder as it is.'];

const asItem = (text: string, at: number): string => `  ${at + 1}. ${text}\n`;

const hostNamed = (name: string): Host => {
  if (Object.hasOwn(workflows, name)) return name as Host;
  throw new CannotRunError(
    `${name === '' ? 'Say where: `npx portfolio pages github`, or gitlab.' : `There is a file for github and for gitlab, and none for ${name}.`} For any other web space, \`npm run build for=public out=FOLDER\` makes the folder to upload.`,
  );
};

const lay = (root: string, file: string, text: string): void => {
  const path = join(root, file);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  try {
    createFile(root, file, text);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new CannotRunError(
      `${file} is there already and says something else. Take it away, then try again.`,
    );
  }
};

/** Has git pass over what is made anew. The file is there: whatever is written to a portfolio sees to that. */
const passOver = (root: string): void => {
  const path = join(root, '.gitignore');
  const there = readFileSync(path, 'utf8');
  const lacking = madeAnew.filter((line) => !there.split(/\r?\n/).includes(line));
  if (lacking.length > 0) appendFileSync(path, `${there.endsWith('\n') ? '' : '\n'}${lacking.join('\n')}\n`);
};

const warned = (root: string): string =>
  existsSync(join(root, 'private/people.yaml'))
    ? '\nThe names in private/people.yaml are known to this computer alone. Without the secret, type npx portfolio build for=public here\nbefore you publish: it finds them.\n'
    : '';
