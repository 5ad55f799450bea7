import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { KeepArtefact } from './try-artefacts.ts';

/** Lays published files in a folder of their own. Throws what the disk says where there is no room. */
export const keepIn =
  (folder: string): KeepArtefact =>
  async (path, bytes) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  };
