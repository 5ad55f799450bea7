import { copyFileSync, linkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from '#files/disk/make-folder.ts';
import type { LastBuild } from './last-build.ts';
import { contentHash } from './site-mark.ts';

/** Lays the files of a new site into a folder of its own. */
export interface SiteWriter {
  /** Lays a file; one that is as it was in the last build is not written again. Says whether it is. */
  put: (path: string, content: string | Uint8Array) => boolean;
  /** Lays a file of the last build as it was there. */
  keep: (path: string) => void;
  /** The hash of every file that was laid. */
  hashes: ReadonlyMap<string, string>;
}

/** Begins to lay a site into a new folder, beside the last build of it. */
export const siteWriter = (folder: string, last: LastBuild | undefined): SiteWriter => {
  const hashes = new Map<string, string>();
  const made = new Set<string>();
  const placeFor = (path: string): string => {
    const place = join(folder, path);
    const parent = dirname(place);
    if (!made.has(parent)) makeFolder(parent);
    made.add(parent);
    return place;
  };
  const keep = (path: string): void => {
    const { folder: from, files } = last as LastBuild;
    hashes.set(path, files.get(path) as string);
    layAgain(join(from, path), placeFor(path));
  };
  return {
    hashes,
    keep,
    put: (path, content) => {
      const hash = contentHash(content);
      const same = last?.files.get(path) === hash;
      if (same) keep(path);
      else writeFileSync(placeFor(path), content);
      hashes.set(path, hash);
      return same;
    },
  };
};

/** The same file under one more name, which writes nothing; another disk, or one that knows no links, takes a copy. */
const layAgain = (from: string, to: string): void => {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
};
