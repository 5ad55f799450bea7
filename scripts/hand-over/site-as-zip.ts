import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { zipOf } from '#files/artefacts/shared/zip-write.ts';
import type { Audience } from '#public-copy/public-copy.ts';
import { CannotRunError } from '../command/command.ts';
import { readMe } from './read-me.ts';

/** The one folder of an archive, and its first file: by the two, an archive of this program is known. */
export const firstInArchive = 'portfolio/READ-ME.txt';

/** What programs that unpack for people take without any trouble, in bytes. */
const mostBytes = 1_000_000_000;

/** Files that are packed already, or that packing makes no smaller. */
const isPacked =
  /\.(?:webp|png|jpe?g|gif|avif|pdf|docx|xlsx|pptx|od[tsp]|mp[34]|m4a|ogg|webm|woff2|wasm|pf_\w+|pagefind)$/i;

/**
 * The built site in `folder` as one archive: a folder `portfolio` with a short READ-ME, `index.html` and all else in the
 * order of their names. The same site, day and audience give the same bytes. Throws CannotRunError where it is too large for one.
 */
export const siteAsZip = (folder: string, day: string, audience: Audience): Buffer => {
  const parts = filesOf(folder).map((name) => ({
    name: `portfolio/${name}`,
    data: readFileSync(join(folder, name)),
  }));
  const bytes = parts.reduce((sum, { data }) => sum + data.length, 0);
  if (bytes > mostBytes)
    throw new CannotRunError(
      `The portfolio holds ${Math.round(bytes / 1_000_000)} MB, more than one archive should. \`npm run build out=FOLDER\` makes the folder to hand over on a stick.`,
    );
  return zipOf([{ name: firstInArchive, data: Buffer.from(readMe(day, audience)) }, ...parts], (name) =>
    isPacked.test(name),
  );
};

/** What a build publishes, with the page that one opens first; not the note that it leaves for the next build. */
const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.portfolio-'))
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
    .sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));

const rank = (name: string): number => (name === 'index.html' ? 0 : 1);
