import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rarePhrase } from '../../scripts/bench/made-portfolio.ts';
import { servedSite } from './served-site.ts';

const base = '/under/a/path/';
const served = servedSite(base);
let page: Page;

beforeEach(async () => {
  page = await served.browser.newPage();
  await page.goto(`${served.server.url}search.html`);
  await page.locator('form[data-search]').waitFor();
});
afterEach(() => page.close());

const results = (page: Page) => page.locator('[data-search-results] > li');
const status = (page: Page) => page.locator('[data-search-status]');

/** The path of a result from the top of the site, with what comes after it. */
const pathOf = async (page: Page, index = 0): Promise<string> => {
  const href = await results(page).nth(index).locator('a').first().getAttribute('href');
  return new URL(href ?? '', page.url()).href.slice(served.server.url.length);
};

describe('search', () => {
  it('finds a phrase inside a record by keyboard alone, and opens at the words', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type(`"${rarePhrase}"`);
    await page.keyboard.press('Enter');
    await expect.poll(() => status(page).textContent()).toMatch(/^1 page has/);
    expect(await results(page).first().locator('mark').count()).toBeGreaterThan(0);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/evidence\/E\d+\.html/);
    const words = page.getByText('lighthouse keeper');
    await expect
      .poll(() =>
        words.first().evaluate((one) => {
          const { top, bottom } = one.getBoundingClientRect();
          return bottom > 0 && top < innerHeight;
        }),
      )
      .toBe(true);
  });

  it.each(['evidence', 'assessment'])(
    'finds a record of the folder %s first by its number, before all that name it',
    async (folder) => {
      const files = readdirSync(join(served.made.site, folder)).filter((name) =>
        /^[EDQV]\d+\.html$/.test(name),
      );
      const numbers = files.map((name) => name.replace('.html', ''));
      expect(numbers.length).toBeGreaterThan(5);
      for (const number of [...numbers.slice(0, 5), ...numbers.slice(-5)]) {
        await page.getByLabel(/Words in any record/).fill(number.toLowerCase());
        await expect.poll(() => status(page).textContent()).toContain(`“${number.toLowerCase()}”`);
        expect((await pathOf(page)).split(/[?#]/)[0]).toBe(`${folder}/${number}.html`);
      }
    },
  );

  it('leads from the code of a criterion to its words first, and to few pages that only name it', async () => {
    await page.getByLabel(/Words in any record/).fill('made-1/2.1');
    await expect.poll(() => status(page).textContent()).toMatch(/^\d+ pages? ha(?:s|ve) “made-1\/2\.1”/);
    expect((await pathOf(page)).split(/[?#]/)[0]).toBe('units/made-1.html');
    expect(Number.parseInt((await status(page).textContent()) ?? '', 10)).toBeLessThan(10);
  });

  it('leads from every result to a page that is there', async () => {
    await page.getByLabel(/Words in any record/).fill('sample');
    await page.keyboard.press('Enter');
    await results(page).nth(3).waitFor();
    const count = await results(page).count();
    for (let index = 0; index < count; index += 1) {
      const path = (await pathOf(page, index)).split(/[?#]/)[0] ?? '';
      expect({ path, there: existsSync(join(served.made.site, path)) }).toEqual({ path, there: true });
    }
  });

  it('narrows down by every filter, says so in words, and stands after loading again', async () => {
    const names = await page
      .locator('select[data-filter]')
      .evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).name));
    expect(names.sort()).toEqual(['channel', 'colleague', 'criterion', 'kind', 'month', 'state', 'unit']);
    for (const name of names) {
      const select = page.locator(`select[data-filter][name="${name}"]`);
      const value = await select.locator('option').nth(1).getAttribute('value');
      await select.selectOption(value ?? '');
      await expect.poll(() => status(page).textContent()).toMatch(/^\d+ pages? /);
      expect(await results(page).count()).toBeGreaterThan(0);
      await select.selectOption('');
    }
  });

  it('finds the observations of one colleague on one channel, and no others', async () => {
    await page.locator('select[name="colleague"]').selectOption('Colleague A');
    await page.locator('select[name="kind"]').selectOption('Monitoring observation');
    await expect.poll(() => status(page).textContent()).toMatch(/pages? with these filters/);
    const facts = await results(page).locator('p.small.quiet').allTextContents();
    expect(facts.length).toBeGreaterThan(1);
    for (const fact of facts) expect(fact).toMatch(/^Monitoring observation · Colleague A/);
    const count = await results(page).count();
    await page.reload();
    await expect.poll(() => results(page).count()).toBe(count);
    expect(new URL(page.url()).searchParams.get('colleague')).toBe('Colleague A');
  });

  it('says so where nothing is found', async () => {
    await page.getByLabel(/Words in any record/).fill('xylophonist');
    await page.keyboard.press('Enter');
    await expect.poll(() => status(page).textContent()).toMatch(/^No page has “xylophonist”/);
  });
});

describe('where search cannot work', () => {
  it('a reader without scripts is told so, and led to the index', async () => {
    const tab = await served.browser.newPage({ javaScriptEnabled: false });
    await tab.goto(`${served.server.url}search.html`);
    expect(await tab.locator('[data-search-unavailable]').isVisible()).toBe(true);
    expect(await tab.locator('form[data-search]').isVisible()).toBe(false);
    expect(await tab.getByRole('link', { name: 'evidence index' }).isVisible()).toBe(true);
    await tab.close();
  });
});
