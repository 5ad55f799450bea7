import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A page of our site as another generator is to make one of the same size from the same data. */
export interface RivalPage {
  /** From the top of the site, such as `evidence/E014.html`. */
  path: string;
  title: string;
  /** What one reads in it, piece by piece. */
  blocks: string[];
  /** How large it is with us, in bytes. */
  bytes: number;
}

/** The pages of a built site, each with its words and its size. */
export const rivalPages = (site: string): RivalPage[] =>
  readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => pageOf(relative(site, file).replaceAll('\\', '/'), readFileSync(file, 'utf8')));

const pageOf = (path: string, html: string): RivalPage => ({
  path,
  title: /<title>([^<]*)/.exec(html)?.[1] ?? path,
  blocks: html
    .replace(/<(?:script|style|svg)\b[\s\S]*?<\/(?:script|style|svg)>/g, ' ')
    .split(/<\/?(?:p|li|td|th|dt|dd|h[1-6]|figcaption|summary|caption|blockquote)\b[^>]*>/)
    .map((piece) =>
      piece
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((piece) => piece !== ''),
  bytes: Buffer.byteLength(html),
});
