import { extname } from 'node:path';
import { pathOf } from '#portfolio/words/file-address.ts';
import { fileFor } from './send-file.ts';

/** What an address leads to: a file as it lies on the disk, or a page or file made just now, under its path in the site. */
export type Found = { file: string } | { path: string; content: string | Uint8Array };

/** A site of which any file can be asked for by its address; undefined where it has none there. */
export type SiteSource = (address: string) => Promise<Found | undefined>;

/** A site that lies in a folder. */
export const folderSource =
  (folder: string): SiteSource =>
  async (address) => {
    const file = fileFor(folder, address);
    return file === undefined ? undefined : { file };
  };

/** The paths in a site that an address may mean: a folder means its `index.html`, and a page may lack its `.html`. */
export const pathsFor = (address: string): string[] => {
  const name = pathOf(address)?.replace(/^\/+/, '');
  if (name === undefined) return [];
  if (name === '' || name.endsWith('/')) return [`${name}index.html`];
  return extname(name) ? [name] : [name, `${name}.html`];
};
