import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterEach, expect, test, vi } from 'vitest';
import { browserSource, openBrowser } from './browser.ts';

const PAGE = 'data:text/html,<h1 style="display:inline">Coverage map</h1><p><b>bold</b></p>';

afterEach(() => vi.unstubAllEnvs());

async function withBrowser<T>(open: Promise<Browser>, look: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await open;
  try {
    return await look(browser);
  } finally {
    await browser.close();
  }
}

async function headingWidth(browser: Browser): Promise<number> {
  const page = await browser.newPage();
  await page.goto(PAGE);
  return (await page.locator('h1').boundingBox())?.width ?? 0;
}

/** Paths of everything below a folder that match a pattern. */
function named(folder: string, pattern: RegExp): string[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((path) => pattern.test(path));
}

test('a heading has width, with the fonts of the machine and with the packaged ones alone', async () => {
  expect(await withBrowser(openBrowser(), headingWidth)).toBeGreaterThan(100);
  expect(await withBrowser(openBrowser({ fonts: 'packaged' }), headingWidth)).toBeGreaterThan(100);
});

test('a page is drawn, not left blank', async () => {
  const drawn = await withBrowser(openBrowser({ fonts: 'packaged' }), async (browser) => {
    const page = await browser.newPage();
    await page.goto('about:blank');
    const blank = await page.screenshot();
    await page.goto(PAGE);
    return !blank.equals(await page.screenshot());
  });
  expect(drawn).toBe(true);
});

test('two first starts at once each have a profile of their own, and leave nothing half-unpacked and no profile', async () => {
  const fresh = mkdtempSync(join(tmpdir(), 'first-start-'));
  vi.stubEnv('TMPDIR', fresh);
  try {
    const both = await Promise.all([openBrowser(), openBrowser()]);
    const widths = await Promise.all(both.map(headingWidth));
    expect(Math.min(...widths)).toBeGreaterThan(100);
    expect(named(fresh, /^[^/]*profile[^/]*$/)).toHaveLength(2);
    await Promise.all(both.map((browser) => browser.close()));
    expect(named(fresh, /profile|artifacts|making/)).toEqual([]);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
});

test('a folder that lost a file to a cleaner is unpacked again', async () => {
  const fresh = mkdtempSync(join(tmpdir(), 'lost-file-'));
  vi.stubEnv('TMPDIR', fresh);
  vi.stubEnv('CHROMIUM_PATH', '');
  try {
    const { path, from } = await browserSource();
    if (from === '@sparticuz/chromium' && path !== undefined) rmSync(path);
    expect(await withBrowser(openBrowser(), headingWidth)).toBeGreaterThan(100);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
});

test('a browser that cannot be started is an error that says what to install', async () => {
  vi.stubEnv('CHROMIUM_PATH', '/dev/null');
  await expect(openBrowser()).rejects.toThrow(/install Chromium/);
});

test('a CHROMIUM_PATH that leads nowhere is an error, not a reason to take another browser', async () => {
  vi.stubEnv('CHROMIUM_PATH', '/no/such/chromium');
  await expect(browserSource()).rejects.toThrow('CHROMIUM_PATH is /no/such/chromium');
});
