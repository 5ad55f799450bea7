import {
  chmodSync,
  createReadStream,
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';
import { type Fonts, fontsConf } from './fonts-conf.ts';
import { isComplete, keptFolder, list, putInPlace } from './kept-folder.ts';
import { readTar } from './tar.ts';

/** A browser that was unpacked from the npm package: its program, and the surroundings it has to start in. */
export interface UnpackedChromium {
  path: string;
  env: Record<string, string>;
}

/**
 * The Chromium inside `@sparticuz/chromium`, unpacked once into a folder that is kept between runs.
 * Gives undefined where the package is missing or is not for this machine.
 */
export async function unpackedChromium(fonts: Fonts): Promise<UnpackedChromium | undefined> {
  const from = packageFolder();
  if (from === undefined) return undefined;
  const { version } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8')) as { version: string };
  const to = join(keptFolder(), version);
  if (!isComplete(to)) await unpack(join(from, 'bin'), to);
  const env = { LD_LIBRARY_PATH: join(to, 'lib'), FONTCONFIG_FILE: writtenFontsConf(to, fonts) };
  return { path: join(to, 'chromium'), env };
}

/** The folder of the npm package, or undefined where it is not installed or its one program, for Linux on x64, cannot run. */
function packageFolder(): string | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  try {
    return resolve(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
  } catch {
    return undefined;
  }
}

/** Unpacks beside the wanted folder and then renames, so that a run at the same time never sees half of it. */
async function unpack(bin: string, to: string): Promise<void> {
  const making = mkdtempSync(`${to}.making-`);
  try {
    const libraries = unpackTar(join(bin, 'al2023.tar.br'), making);
    const fonts = unpackTar(join(bin, 'fonts.tar.br'), making);
    await inflate(join(bin, 'chromium.br'), join(making, 'chromium'));
    list(making, ['chromium', ...libraries, ...fonts]);
    putInPlace(making, to);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    throw error;
  }
}

function unpackTar(archive: string, folder: string): string[] {
  return readTar(brotliDecompressSync(readFileSync(archive))).map(({ name, mode, bytes }) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
    chmodSync(join(folder, name), mode);
    return name;
  });
}

/** Streams, because the program is 200 MB when inflated. */
async function inflate(from: string, to: string): Promise<void> {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode: 0o755 }));
}

/** Written at each start and put in place by one rename, so that a change of ours reaches folders unpacked before it. */
function writtenFontsConf(folder: string, fonts: Fonts): string {
  const file = join(folder, `fonts-${fonts}.conf`);
  const making = `${file}.${process.pid}`;
  writeFileSync(making, fontsConf(folder, fonts));
  renameSync(making, file);
  return file;
}
