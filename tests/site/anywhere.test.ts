import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../browser/browser.ts';
import { sharedBrowser } from '../browser/shared-browser.ts';
import { undrawn } from './every-page/in-the-page.ts';
import { type MadeSite, madeSite } from './made-site.ts';
import { pageTypes } from './page-types.ts';
import { openTab } from './visit.ts';

let made: MadeSite;
let browser: Browser;

beforeAll(async () => {
  made = await madeSite();
  browser = await sharedBrowser();
});

/** What went wrong on one page of every type, each opened by itself under the address `home`. */
const faultsUnder = async (home: string): Promise<string[]> => {
  const { page, faults } = await openTab(browser, home);
  const all: string[] = [];
  for (const path of pageTypes(made)) {
    await page.goto(`${home}${path}`, { waitUntil: 'load' });
    faults.push(...(await page.evaluate(undrawn)));
    all.push(...faults.splice(0).map((fault) => `${path}: ${fault}`));
  }
  await page.close();
  return all;
};

// At the root of a host they are opened in every-page.test.ts.
describe('a page of every type, with no fault in the console and no request that fails or leaves', () => {
  it('under a sub-path', async () => {
    const server = await serveFolder(made.site, { base: '/portfolios/sam/' });
    expect(await faultsUnder(server.url)).toEqual([]);
    await server.close();
  });

  it('from a folder, by file://', async () => {
    expect(await faultsUnder(`${pathToFileURL(made.site)}/`)).toEqual([]);
  });
});
