import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tooWideOnPaper } from './every-page/on-paper.ts';
import type { MadeSite } from './made-site.ts';
import { servedSite } from './served-site.ts';

const served = servedSite();

/** Records whose tables depend on what was written: every decision, and every draw and log with rows attached. */
const wideAtPrint = ({ site }: MadeSite): string[] =>
  ['assessment', 'evidence'].flatMap((folder) =>
    readdirSync(join(site, folder))
      .map((name) => `${folder}/${name}`)
      .filter((path) => /class="(decisions|csv)/.test(readFileSync(join(site, path), 'utf8'))),
  );

describe('printed', () => {
  it('no table of a record is wider than its sheet or its card, whatever was written', async () => {
    const page = await served.browser.newPage();
    const wrong: string[] = [];
    for (const path of wideAtPrint(served.made)) {
      await page.goto(`${served.server.url}${path}`);
      for (const fault of await tooWideOnPaper(page, path)) wrong.push(`${path}: ${fault}`);
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
