import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FolderServer, serveFolder } from '../browser/browser.ts';
import { sharedBrowser } from '../browser/shared-browser.ts';
import { tinyPortfolio } from '../new/tiny-portfolio.ts';
import { runCommand } from '../start/running-command.ts';
import { deskFiles } from './desk-portfolio.ts';
import { violationsOn } from './every-page/axe.ts';

const guidance = `code: study
title: A page of guidance
qualification: A qualification
about: It advises.
items:
  - { id: a-tip, kind: tip, title: A tip, text: Listen., criteria: [ocr-41/4.1], sourceItem: Line 1, strength: advice }
source: { title: A text, file: none }
`;
const tiny = tinyPortfolio({ ...deskFiles, 'content/guidance/study.yaml': guidance });
const folder = mkdtempSync(join(tmpdir(), 'desk-site-'));
const site = join(folder, 'site');
let server: FolderServer;
let browser: Browser;
beforeAll(async () => {
  const { code, printed } = await runCommand('build.ts', '--portfolio', tiny.root, '--out', site);
  if (code !== 0) throw new Error(printed);
  server = await serveFolder(site, { base: '/under/a/path/' });
  browser = await sharedBrowser();
});
afterAll(async () => {
  await server?.close();
  tiny.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a page, does something with it, and holds that the browser complained of nothing. */
const withPage = async (
  address: string,
  work: (page: Page) => Promise<void>,
  options: Parameters<Browser['newPage']>[0] = {},
) => {
  const page = await browser.newPage(options);
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(address);
  await work(page);
  await page.close();
  expect(complaints).toEqual([]);
};

const results = (page: Page) => page.locator('[data-search-results] > li');
const status = (page: Page) => page.locator('[data-search-status]');

test('a phrase inside a record is found by keyboard alone, and its page opens at the words', async () => {
  await withPage(`${server.url}search.html`, async (page) => {
    await page.locator('form[data-search]').waitFor();
    await page.locator('h1').click();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('/');
    await page.keyboard.type('calls are chosen');
    await results(page).first().waitFor();
    expect(await results(page).first().textContent()).toMatch(/First note|Second note/);
    expect(await results(page).first().locator('mark').count()).toBeGreaterThan(0);
    expect(new URL(page.url()).searchParams.get('q')).toBe('calls are chosen');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/evidence\/E01\d\.html\?words=/);
    const mark = page.locator('mark.found').filter({ hasText: 'calls are chosen' }).first();
    await mark.waitFor();
    expect(await mark.evaluate((one) => one.getBoundingClientRect().top)).toBeLessThan(800);
    expect(
      await page
        .locator('mark.found')
        .first()
        .evaluate((one) => one.closest('main') !== null),
    ).toBe(true);
  });
});

test('filters narrow the results, are announced, stand in the address and come back with it', async () => {
  await withPage(`${server.url}search.html?q=note`, async (page) => {
    await results(page).first().waitFor();
    const before = await results(page).count();
    await page.selectOption('#filter-criterion', 'ocr-41/4.10');
    await expect.poll(() => results(page).count()).toBeLessThan(before);
    expect(await status(page).getAttribute('role')).toBe('status');
    expect(await status(page).textContent()).toMatch(/^\d+ pages? (has|have) “note”\.$/);
    const address = page.url();
    expect(new URL(address).searchParams.get('criterion')).toBe('ocr-41/4.10');
    await page.goto(address);
    await results(page).first().waitFor();
    expect(await page.inputValue('#filter-criterion')).toBe('ocr-41/4.10');
    await page.keyboard.press('Escape');
    await expect.poll(() => results(page).count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
  });
});

test('where nothing is found it says so and what to try', async () => {
  await withPage(`${server.url}search.html?q=zzzzqqqq`, async (page) => {
    await expect.poll(() => status(page).textContent()).toContain('No page has “zzzzqqqq”');
  });
});

test('what bears the very name that is typed stands first: a code, a day as people write it', async () => {
  await withPage(`${server.url}search.html?q=ocr-41+4.10`, async (page) => {
    const first = () => results(page).first().locator('a').getAttribute('href');
    await results(page).first().waitFor();
    expect(await first()).toBe('units/ocr-41.html#c-4-10');
    await page.goto(`${server.url}search.html?q=20+February+2026`);
    await results(page).first().waitFor();
    expect(await first()).toBe('assessment/D002.html');
  });
});

test('a word that no page has is said to be on none, whatever was searched before', async () => {
  await withPage(`${server.url}search.html?q=chosen`, async (page) => {
    await results(page).first().waitFor();
    const all = await status(page).textContent();
    for (const [words, says] of [
      ['chosne', 'No page has “chosne”. Try fewer or shorter words.'],
      ['choosen', 'No page has “choosen”. Try fewer or shorter words.'],
      ['chosen', all],
    ] as const) {
      await page.fill('#words', words);
      await expect.poll(() => status(page).textContent()).toBe(says);
    }
  });
});

test('in a folder it finds titles, codes and days, and says that it finds no more', async () => {
  await withPage(pathToFileURL(join(site, 'search.html')).href, async (page) => {
    await page.locator('[data-search-folder]').waitFor();
    expect(await page.locator('.search-filters').isVisible()).toBe(false);
    const first = () => results(page).first().locator('a').getAttribute('href');
    for (const [words, target] of [
      ['4.10', 'units/ocr-41.html#c-4-10'],
      ['second note', 'evidence/E011.html'],
      ['20 Feb', 'assessment/D002.html'],
      ['audit trail', 'audit-trail.html'],
    ] as const) {
      await page.fill('#words', words);
      await expect.poll(first).toBe(target);
    }
  });
});

test('without JavaScript it points to the evidence index and the map', async () => {
  await withPage(
    `${server.url}search.html`,
    async (page) => {
      expect(await page.locator('[data-search-why]').textContent()).toContain('needs JavaScript');
      expect(await page.locator('button:visible').count()).toBe(0);
    },
    { javaScriptEnabled: false },
  );
});

test('of the search index only what the page uses is shipped', () => {
  for (const name of ['pagefind-ui.js', 'pagefind-ui.css', 'pagefind-modular-ui.js', 'pagefind-highlight.js'])
    expect([name, existsSync(join(site, 'pagefind', name))]).toEqual([name, false]);
  expect(existsSync(join(site, 'pagefind/pagefind.js'))).toBe(true);
});

const pages = [
  'assessor',
  'verifier',
  'guidance',
  'guidance/study',
  'glossary',
  'how-to-read',
  'findings',
  'search',
];

test.each(pages)(
  '%s has no fault that axe can find, in light, dark and at 320 px, and never scrolls sideways',
  (name) =>
    withPage(`${server.url}${name}.html`, async (page) => {
      for (const { colorScheme, width } of [
        { colorScheme: 'light', width: 1280 },
        { colorScheme: 'dark', width: 1280 },
        { colorScheme: 'light', width: 320 },
      ] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 720 });
        expect(await violationsOn(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      }
    }),
);
