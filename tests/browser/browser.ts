import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import type { Fonts } from './fonts-conf.ts';
import { unpackedChromium } from './unpacked-chromium.ts';

export { type FolderServer, serveFolder } from './serve-folder.ts';

/** Where the browser for tests comes from: a program by path, or a Chrome that Playwright finds by itself. */
export interface BrowserSource {
  from: '$CHROMIUM_PATH' | 'system' | '@sparticuz/chromium' | 'chrome';
  path?: string | undefined;
  env: Record<string, string>;
}

const SYSTEM_PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell', '/usr/bin/chromium-browser'];

/** Ours, because the package's own flags switch web security off, and with it what these tests look for. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Finds the browser: `$CHROMIUM_PATH`, then the machine's Chromium, then the one in the npm package, then Chrome.
 * A `$CHROMIUM_PATH` that leads nowhere is an error, since whoever set it wants that browser and no other.
 */
export async function browserSource(fonts: Fonts = 'machine'): Promise<BrowserSource> {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted) {
    if (!existsSync(wanted)) throw new Error(`CHROMIUM_PATH is ${wanted}, and there is no such file.`);
    return { from: '$CHROMIUM_PATH', path: wanted, env: {} };
  }
  const system = SYSTEM_PATHS.find((path) => existsSync(path));
  if (system !== undefined) return { from: 'system', path: system, env: {} };
  const unpacked = await unpackedChromium(fonts);
  if (unpacked !== undefined) return { from: '@sparticuz/chromium', ...unpacked };
  return { from: 'chrome', env: {} };
}

/**
 * Starts a headless browser with a fresh profile, which goes when the browser is closed.
 * `fonts: 'packaged'` shows pages as on a machine without any font, where the browser is the one from the npm package.
 * Throws where no browser can be started.
 */
export async function openBrowser({ fonts }: { fonts?: Fonts } = {}): Promise<Browser> {
  const source = await browserSource(fonts);
  const env = { ...definedEnvironment(), ...source.env, TZ: 'UTC' };
  const program = source.path === undefined ? { channel: 'chrome' } : { executablePath: source.path };
  try {
    return await chromium.launch({ ...program, args: FLAGS, env });
  } catch (cause) {
    throw new Error(noBrowser(source), { cause });
  }
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}

function noBrowser(source: BrowserSource): string {
  return [
    `No browser could be started for the tests (tried ${source.path ?? 'Chrome'}, from ${source.from}).`,
    'On Linux x64 `npm install` brings one along in the package @sparticuz/chromium.',
    'Elsewhere install Chromium (Debian: apt-get install chromium) or Google Chrome,',
    'or set CHROMIUM_PATH to the program of a Chromium that is already there.',
  ].join('\n');
}
