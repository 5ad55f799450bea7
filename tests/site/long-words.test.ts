import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FolderServer, serveFolder } from '../browser/browser.ts';
import { sharedBrowser } from '../browser/shared-browser.ts';
import { noisyPhoto, portfolioWith, withLongWords } from './hostile-files.ts';
import { filesOf } from './html.ts';
import { buildInto } from './made-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'long-words-'));
const site = join(folder, 'site');
const long = 'w'.repeat(180);
let browser: Browser;
let server: FolderServer;

beforeAll(async () => {
  const portfolio = portfolioWith({
    [`${long}.txt`]: 'Words.',
    [`${long}.csv`]: `id,${long}\n1,${long}\n`,
    [`${long}.jpg`]: (await noisyPhoto()).subarray(0, 20),
  });
  withLongWords(portfolio);
  buildInto(portfolio, site);
  browser = await sharedBrowser();
  server = await serveFolder(site);
});
afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

it('long words stand on many pages', () => {
  const pages = filesOf(site).filter((path) => path.endsWith('.html'));
  const holding = pages.filter((path) => readFileSync(join(site, path), 'utf8').includes('unbrokenunbroken'));
  expect(holding.length).toBeGreaterThan(25);
});

it.each([320, 390])(
  'no word of a record, a unit, a name or a file widens a page %i pixels wide',
  async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 640 } });
    const wide: string[] = [];
    for (const path of filesOf(site).filter((name) => /\.html$/.test(name) && !/^rules\//.test(name))) {
      await page.goto(`${server.url}${path}`);
      const { widest, by } = await page.evaluate(() => ({
        widest: document.documentElement.scrollWidth,
        by: [...document.querySelectorAll('main *')]
          .filter(
            (one) =>
              one.getBoundingClientRect().right > innerWidth + 1 && !one.closest('.scroll, .chart-scroll'),
          )
          .slice(0, 3)
          .map((one) => `${one.tagName}.${one.className}`),
      }));
      if (widest > width) wide.push(`${path}: ${widest} ${by.join(' ')}`);
    }
    await page.close();
    expect(wide).toEqual([]);
  },
);
