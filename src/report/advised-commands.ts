import type { Finding } from '#portfolio/finding.ts';
import { kindNames } from '#portfolio/schema/kind-names.ts';

const kinds = [...kindNames, 'people', 'portfolio'].join('|');

/** A command that a text advises, up to where an option may stand; a line of a terminal may end within it. */
const command = new RegExp(
  `npm (?:run (?:new(?: (?:-- )?(?:${kinds})(?![\\w-]))?|sample(?: swap)?|check(?: (?:accept|all|explain(?:=[\\w<>-]+)?))?|coverage(?: (?:holes|next))?|build|dev|start)|start)(?![\\w-])( "?portfolio=)?`.replaceAll(
    ' ',
    '\\s+',
  ),
  'g',
);

/** A place of the portfolio to put something into; `│` divides a quoted line of a record, in which nothing is advised. */
const place = /(│.*)|\b(into|to|under|folder)(\s+)(?=(?:content|evidence|private)\/)/g;

/**
 * A text whose commands are for the portfolio in `folder`, as it was typed, and whose places to put something into lie in
 * it; as it stands where none was given, and where it names one already.
 */
export const inFolder = (text: string, folder: string | undefined): string =>
  folder === undefined
    ? text
    : text
        .replace(command, (found, named?: string) => (named ? found : `${found} ${portfolioOption(folder)}`))
        .replace(place, (found, quoted?: string) => quoted ?? found + below(folder));

/** A finding whose advice is for the portfolio in `folder`: done before it is laid out, so that lines break beside a command. */
export const findingInFolder = (finding: Finding, folder: string | undefined): Finding =>
  folder === undefined
    ? finding
    : {
        ...finding,
        message: inFolder(finding.message, folder),
        why: inFolder(finding.why, folder),
        mend: inFolder(finding.mend, folder),
      };

/** A folder beside the program's, or one within it. */
const nearby = /^(?:\.\.\/)?[^/]+$/;

/**
 * The folder as pages may name it: seen from the program's folder, where it lies beside that one. Of another place stands
 * only `…`, since a path on somebody's computer is nobody's business who reads the pages.
 */
export const folderShown = (fromProgram: string): string | undefined => {
  const path = fromProgram.replaceAll('\\', '/');
  if (path === '') return undefined;
  return nearby.test(path) && path !== '..' ? path : '…';
};

/** What stands in front of a path of the portfolio, for somebody who looks from where the command was typed. */
const below = (folder: string): string => `${folder.replaceAll('\\', '/').replace(/\/$/, '')}/`;

/** The option that names a portfolio, in a form that every shell passes on. */
const portfolioOption = (folder: string): string => {
  const path = folder.replaceAll('\\', '/');
  return /^(?:[\w./:@-]+|…)$/.test(path) ? `portfolio=${path}` : `"portfolio=${path.replaceAll('"', '')}"`;
};
