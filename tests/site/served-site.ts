import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type FolderServer, serveFolder } from '../browser/browser.ts';
import { sharedBrowser } from '../browser/shared-browser.ts';
import { type MadeSite, madeSite } from './made-site.ts';

/** The made site on a server, with a browser to look at it. */
export interface ServedSite {
  made: MadeSite;
  browser: Browser;
  server: FolderServer;
}

/**
 * Serves the made site, under the path `base` where one is given, and opens a browser, before the tests of a file; closes
 * both after them. What it gives is filled when the first test begins.
 */
export const servedSite = (base?: string): ServedSite => {
  const served = {} as ServedSite;
  beforeAll(async () => {
    served.made = await madeSite();
    served.browser = await sharedBrowser();
    served.server = await serveFolder(served.made.site, base === undefined ? {} : { base });
  });
  afterAll(async () => {
    await served.server?.close();
  });
  return served;
};
