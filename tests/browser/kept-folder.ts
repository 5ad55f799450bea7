import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

const MANIFEST = 'unpacked.json';

/**
 * The folder under the temporary folder where unpacked programs are kept between runs.
 * It must be this user's own: what lies there will be run, so nobody else may have put it there.
 */
export function keptFolder(): string {
  const { uid } = userInfo();
  const folder = join(tmpdir(), `portfolio-test-chromium-${uid}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const found = lstatSync(folder);
  const ours = found.isDirectory() && found.uid === uid;
  if (!ours) throw new Error(`${folder} belongs to someone else: remove it.`);
  return folder;
}

/** Whether every file listed by `list` is still there: cleaners of the temporary folder remove single files. */
export function isComplete(folder: string): boolean {
  const manifest = join(folder, MANIFEST);
  if (!existsSync(manifest)) return false;
  const files = JSON.parse(readFileSync(manifest, 'utf8')) as string[];
  return files.every((file) => existsSync(join(folder, file)));
}

/** Notes which files a folder holds when it is whole. */
export function list(folder: string, files: string[]): void {
  writeFileSync(join(folder, MANIFEST), JSON.stringify(files));
}

/** Moves a finished folder to its name. Where another run was first, its folder is as good and ours goes. */
export function putInPlace(making: string, to: string): void {
  if (!isComplete(to)) rmSync(to, { recursive: true, force: true });
  try {
    renameSync(making, to);
  } catch (error) {
    if (!isComplete(to)) throw error;
    rmSync(making, { recursive: true, force: true });
  }
}
