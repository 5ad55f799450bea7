import type { Finding } from '#portfolio/finding.ts';
import { kindNames } from '#portfolio/schema/kind-names.ts';

const kinds = [...kindNames, 'people', 'portfolio'].join('|');

/** A command that a text advises, up to where an option may stand; a line of a terminal may end within it. */
const command = new RegExp(
  `npm (?:run (?:new(?: (?:-- )?(?:${kinds})(?![\\w=-]))?|sample(?: swap)?|check(?: (?:accept|all|explain(?:=[\\w<>-]+)?))?|coverage(?: (?:holes|next))?|import|export|build|hand-over|dev|start|upgrade)|start)(?![\\w-])( "?portfolio=)?`.replaceAll(
    ' ',
    '\\s+',
  ),
  'g',
);

/** A place of the portfolio to put something into; `│` divides a quoted line of a record, in which nothing is advised. */
const place = /(│.*)|\b(into|to|under|folder)(\s+)(?=(?:content|evidence|private)\/)/g;

/** How somebody types the commands that a text advises. */
export interface Typed {
  /** The folder of the portfolio, as it was given; none where it is the one that commands are about by themselves. */
  folder?: string | undefined;
  /** True where the program is installed as a package, so that its commands are those of `portfolio`. */
  installed?: boolean | undefined;
}

/**
 * A text with its commands as one types them: for the portfolio in `folder`, in which its places to put something into
 * lie too, except where it names one already; and by the name of the installed program.
 */
export const asTyped = (text: string, { folder, installed = false }: Typed): string => {
  const placed = inFolder(text, folder);
  return installed
    ? placed.replace(npm, (_, space, run, name) => `npx${space}portfolio${run ?? space}${name}`)
    : placed;
};

/** A command that the installed program has, in two or three words of which a line of a terminal may end after any. */
const npm =
  /\bnpm(\s+)(?:run(\s+))?(new|sample|check|coverage|import|export|build|hand-over|start|upgrade)(?![\w-])/g;

const inFolder = (text: string, folder: string | undefined): string =>
  folder === undefined
    ? text
    : text
        .replace(command, (found, named?: string) => (named ? found : `${found} ${portfolioOption(folder)}`))
        .replace(place, (found, quoted?: string) => quoted ?? found + below(folder));

/** A finding with its advice as one types it: done before it is laid out, so that lines break beside a command. */
export const findingAsTyped = (finding: Finding, typed: Typed): Finding => ({
  ...finding,
  message: asTyped(finding.message, typed),
  why: asTyped(finding.why, typed),
  mend: asTyped(finding.mend, typed),
});

/** A folder beside the program's, or one within it. */
const nearby = /^(?:\.\.\/)?[^/]+$/;

/**
 * The folder as pages that are handed over may name it: seen from the program's folder, where it lies beside that one, or
 * from the folder of whoever writes, as `~/Documents/nvq`. Of another place stands only `…`: a path on
 * somebody's computer is nobody's business who reads the pages, and the same portfolio gives the same pages anywhere. `fromHome` leads to it from the folder of the writer.
 */
export const folderShown = (fromProgram: string, fromHome = '..'): string | undefined => {
  const [path, own] = [fromProgram, fromHome].map((one) => one.replaceAll('\\', '/')) as [string, string];
  if (path === '') return undefined;
  if (nearby.test(path) && path !== '..') return path;
  if (own === '') return '~';
  if (!/^(?:\.\.|\/|[A-Za-z]:)/.test(own)) return `~/${own}`;
  return '…';
};

/** What stands in front of a path of the portfolio, for somebody who looks from where the command was typed. */
const below = (folder: string): string => `${folder.replaceAll('\\', '/').replace(/\/$/, '')}/`;

/** The option that names a portfolio, in a form that every shell passes on. */
const portfolioOption = (folder: string): string => {
  const path = folder.replaceAll('\\', '/');
  return /^(?:…|~)?[\w./:@-]*$/.test(path) ? `portfolio=${path}` : `"portfolio=${path.replaceAll('"', '')}"`;
};
