import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { paths } from '#site/href.ts';
import type { MadeSite } from './made-site.ts';
import { pageTypes } from './page-types.ts';
import { servedSite } from './served-site.ts';

const served = servedSite();

/** A page of paper takes about so many of the pixels that a browser lays out, less its margins. */
const paper = 980;

/** An A4 sheet on end, less its margins, and the sheet on its side that the map takes. */
const narrow = 680;
const broad = 1047;

/** Records whose tables depend on what was written: every decision, and every draw and log with rows attached. */
const wideAtPrint = ({ site }: MadeSite): string[] =>
  ['assessment', 'evidence'].flatMap((folder) =>
    readdirSync(join(site, folder))
      .map((name) => `${folder}/${name}`)
      .filter((path) => /class="(decisions|csv)/.test(readFileSync(join(site, path), 'utf8'))),
  );

/** Runs in the page: opens all that folds, as printing does, and names what reaches over its card or its sheet. */
const tooWide = (): string[] => {
  for (const folded of document.querySelectorAll('details')) folded.open = true;
  const sheet = document.documentElement.clientWidth;
  const parts = [...document.querySelectorAll('main :is(table, td, th, p, li, pre, .card, .chart)')];
  const reaching = parts.filter((part) => {
    const box = part.getBoundingClientRect();
    const around = part.parentElement?.closest('.card')?.getBoundingClientRect().right ?? sheet;
    return box.width > 1 && box.right > Math.min(around, sheet) + 1;
  });
  const whole = document.documentElement.scrollWidth;
  return [
    ...(whole > sheet ? [`reaches ${whole} of ${sheet} pixels`] : []),
    ...reaching
      .slice(0, 3)
      .map((part) => `${part.tagName} ${part.className}: ${part.textContent?.slice(0, 40)}`),
  ];
};

describe('printed', () => {
  it('a page of every type becomes sheets of words, not many more than it is long', async () => {
    const page = await served.browser.newPage({ viewport: { width: 680, height: paper } });
    const wrong: string[] = [];
    for (const path of pageTypes(served.made)) {
      await page.goto(`${served.server.url}${path}`);
      await page.emulateMedia({ media: 'print' });
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      const seen = await page.locator('.no-print:visible').count();
      if (seen > 0) wrong.push(`${path}: ${seen} things that are not for paper`);
      const told = await page.locator('.found-here b:has-text("What to do:"):visible').count();
      if (told > 0) wrong.push(`${path}: ${told} findings that nobody answered`);
      const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
      const sheets = [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
      const fonts = [...pdf.matchAll(/\/Type\s*\/Font\b/g)].length;
      if (!pdf.startsWith('%PDF-') || fonts === 0) wrong.push(`${path}: no words`);
      if (sheets < 1 || sheets > 2 * Math.ceil(height / paper) + 1)
        wrong.push(`${path}: ${sheets} sheets for ${height} pixels`);
    }
    await page.close();
    expect(wrong).toEqual([]);
  });

  it('nothing on a page of any type is wider than its sheet or its card, with all that folds open', async () => {
    const page = await served.browser.newPage();
    await page.emulateMedia({ media: 'print' });
    const wrong: string[] = [];
    for (const path of [...pageTypes(served.made), ...wideAtPrint(served.made)]) {
      const width = path === paths.map ? broad : narrow;
      await page.setViewportSize({ width, height: paper });
      await page.goto(`${served.server.url}${path}`);
      for (const fault of await page.evaluate(tooWide)) wrong.push(`${path}: ${fault}`);
    }
    await page.close();
    expect(wrong).toEqual([]);
  });

  it('the map is there without its filters, and the navigation stays off the paper', async () => {
    const page = await served.browser.newPage();
    await page.goto(`${served.server.url}coverage.html`);
    await page.locator('[data-map-keys]').waitFor();
    await page.emulateMedia({ media: 'print' });
    for (const selector of ['.site-nav', '[data-map-filters]', '[data-theme-switch]', '[data-map-keys]'])
      expect({ selector, shown: await page.locator(selector).isVisible() }).toEqual({
        selector,
        shown: false,
      });
    expect(await page.locator('[data-map]').isVisible()).toBe(true);
    await page.close();
  });

  it('is dark words on white paper, whatever the colours of the screen', async () => {
    const page = await served.browser.newPage({ colorScheme: 'dark' });
    await page.goto(`${served.server.url}index.html`);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const [words, ground] = await page.evaluate(() => [
      getComputedStyle(document.body).color,
      getComputedStyle(document.body).backgroundColor,
    ]);
    const light = (colour = '') =>
      (colour.match(/\d+(\.\d+)?/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 3;
    expect(light(words)).toBeLessThan(90);
    expect(ground === 'rgba(0, 0, 0, 0)' || light(ground) > 240).toBe(true);
    await page.close();
  });
});
