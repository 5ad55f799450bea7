import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, serveFolder } from '../browser/browser.ts';
import { type MadeSite, madeSite } from './made-site.ts';
import { pageTypes } from './page-types.ts';
import { openTab } from './visit.ts';

let made: MadeSite;
let browser: Browser;

beforeAll(async () => {
  made = await madeSite();
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** What went wrong on one page of every type, each opened by itself under the address `home`. */
const faultsUnder = async (home: string): Promise<string[]> => {
  const { page, faults } = await openTab(browser, home);
  const all: string[] = [];
  for (const path of pageTypes(made)) {
    await page.goto(`${home}${path}`, { waitUntil: 'load' });
    const width = (await page.locator('h1').first().boundingBox())?.width ?? 0;
    if (width < 20) faults.push('the heading is not drawn');
    const styled = await page.evaluate(() => getComputedStyle(document.body).margin === '0px');
    if (!styled) faults.push('the style is not there');
    all.push(...faults.splice(0).map((fault) => `${path}: ${fault}`));
  }
  await page.close();
  return all;
};

describe('a page of every type, with no fault in the console and no request that fails or leaves', () => {
  it('at the root of a host', async () => {
    const server = await serveFolder(made.site);
    expect(await faultsUnder(server.url)).toEqual([]);
    await server.close();
  });

  it('under a sub-path', async () => {
    const server = await serveFolder(made.site, { base: '/portfolios/sam/' });
    expect(await faultsUnder(server.url)).toEqual([]);
    await server.close();
  });

  it('from a folder, by file://', async () => {
    expect(await faultsUnder(`${pathToFileURL(made.site)}/`)).toEqual([]);
  });
});
