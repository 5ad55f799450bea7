import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { servedSite } from './served-site.ts';

const served = servedSite();

let page: Page;

beforeEach(async () => {
  page = await served.browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${served.server.url}coverage.html`);
});
afterEach(() => page.close());

/** What a reader sees of the map: criteria across, evidence down, and the words above it. */
const seen = async (page: Page) => ({
  criteria: await page
    .locator('.map-codes th:visible')
    .allInnerTexts()
    .then((all) => all.slice(1).map((text) => text.replace(/\s/g, ''))),
  records: await page.locator('[data-map] tbody tr:visible').count(),
  words: await page.locator('[data-map-shown]').textContent(),
});

const rowsOf = (page: Page, selector: string) => page.locator(`[data-map] tbody tr${selector}`).count();

describe('the filters of the map', () => {
  it('show the criteria of one unit, say so in words and in the address, and stand after loading again', async () => {
    const before = await seen(page);
    expect(before.criteria).toHaveLength(13);
    await page.getByLabel('Unit', { exact: true }).selectOption('made-2');
    const after = await seen(page);
    expect(after.criteria).toEqual(['made-2/1.1', 'made-2/1.2', 'made-2/2.1', 'made-2/2.2']);
    expect(after.records).toBeLessThan(before.records);
    expect(after.words).toMatch(/^Showing 4 of 13 criteria and \d+ of \d+ records: unit Example Guild M2\.$/);
    expect(new URL(page.url()).search).toBe('?unit=made-2');
    await page.reload();
    expect(await seen(page)).toEqual(after);
    await page.getByRole('button', { name: 'Show everything' }).click();
    await expect.poll(() => seen(page)).toEqual(before);
    expect(new URL(page.url()).search).toBe('');
  });

  it('show one outcome', async () => {
    await page.getByLabel('Outcome').selectOption('made-1/2');
    const { criteria, words } = await seen(page);
    expect(criteria).toEqual(['made-1/2.1', 'made-1/2.2', 'made-1/2.10']);
    expect(words).toContain('made-1 2: Watch transactions');
  });

  it('show where criteria stand', async () => {
    await page.getByLabel('Where it stands').selectOption('part-met');
    const { criteria, words } = await seen(page);
    expect(criteria).toEqual(['made-1/2.2']);
    expect(words).toContain('where it stands Part met');
    expect(page.url()).toContain('lane=part-met');
  });

  it('show one kind of evidence, with all criteria', async () => {
    const feedback = await rowsOf(page, '[data-kind="feedback"]');
    await page.getByLabel('Kind of record').selectOption('feedback');
    const { criteria, records } = await seen(page);
    expect(feedback).toBeGreaterThan(2);
    expect(records).toBe(feedback);
    expect(criteria).toHaveLength(13);
  });

  it('show the evidence of some days, both days included', async () => {
    const days = await page
      .locator('[data-map] tbody tr')
      .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.on ?? ''));
    const [from = '', to = ''] = [days.sort()[10], days.sort()[20]];
    await page.getByLabel('Evidence from').fill(from);
    await page.getByLabel('to', { exact: true }).fill(to);
    const { records, words } = await seen(page);
    expect(records).toBe(days.filter((day) => day >= from && day <= to).length);
    expect(words).toContain(`evidence from ${from}; evidence to ${to}`);
    expect(page.url()).toContain(`from=${from}&to=${to}`);
  });

  it('show the holes: what does not count yet', async () => {
    await page.getByLabel(/Holes only/).check();
    const { criteria, words } = await seen(page);
    expect(criteria).not.toContain('made-1/2.1');
    expect(criteria).not.toContain('made-1/4.2');
    expect(criteria).toContain('made-1/1.2');
    expect(criteria).toContain('made-2/2.2');
    expect(words).toContain('holes only');
    await page.reload();
    expect((await seen(page)).criteria).toEqual(criteria);
  });

  it('hold together: a unit and a kind that it has none of show no record', async () => {
    await page.getByLabel('Unit', { exact: true }).selectOption('made-2');
    await page.getByLabel('Kind of record').selectOption('feedback');
    expect((await seen(page)).records).toBe(0);
  });
});

test('on paper each unit has a table of its own, with the records that claim it', async () => {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const tables = page.locator('.map-print table');
  expect(await tables.count()).toBe(2);
  const codes = await tables.last().locator('.map-codes th').allInnerTexts();
  expect(codes.slice(1).map((code) => code.replace(/\s/g, ''))).toEqual([
    'made-2/1.1',
    'made-2/1.2',
    'made-2/2.1',
    'made-2/2.2',
  ]);
  expect(await page.locator('[data-map]').isVisible()).toBe(false);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await page.locator('.map-print').count()).toBe(0);
});

describe('the keys of the map', () => {
  const focused = (page: Page) =>
    page.evaluate(() => {
      const cell = document.activeElement?.closest('th, td') as HTMLTableCellElement | null;
      return cell && [(cell.parentElement as HTMLTableRowElement).rowIndex, cell.cellIndex];
    });

  it('move from cell to cell, to the ends of a row, and stop at the edge', async () => {
    await page.locator('[data-map] tbody tr').first().locator('a').first().focus();
    const [row = 0] = (await focused(page)) ?? [];
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toEqual([row, 1]);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toEqual([row + 1, 1]);
    await page.keyboard.press('End');
    expect(await focused(page)).toEqual([row + 1, 13]);
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toEqual([row + 1, 13]);
    await page.keyboard.press('Home');
    expect(await focused(page)).toEqual([row + 1, 0]);
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toEqual([row, 0]);
  });

  it('make the map one stop of the Tab key, at the cell where the reader was', async () => {
    const stops = page.locator('[data-map] a:not([tabindex="-1"])');
    expect(await stops.count()).toBe(1);
    const cell = page.locator('[data-map] tbody td a').nth(3);
    await cell.focus();
    expect(await stops.count()).toBe(1);
    expect(await stops.getAttribute('href')).toBe(await cell.getAttribute('href'));
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBeNull();
  });

  it('light the column and the row of the cell that has the focus', async () => {
    await page.locator('[data-map] tbody td a').nth(3).focus();
    const [row, column] = (await focused(page)) ?? [];
    const lit = await page
      .locator('[data-map] .lit')
      .evaluateAll((cells) =>
        cells.map((cell) => [
          ((cell as HTMLElement).parentElement as HTMLTableRowElement).rowIndex,
          (cell as HTMLTableCellElement).cellIndex,
        ]),
      );
    expect(lit.length).toBeGreaterThan(20);
    expect(lit.filter(([at, across]) => at !== row && across !== column)).toEqual([]);
  });

  it('pass over what a filter hides', async () => {
    await page.getByLabel('Unit', { exact: true }).selectOption('made-2');
    await page.locator('[data-map] tbody tr:visible').first().locator('a').first().focus();
    await page.keyboard.press('ArrowRight');
    expect((await focused(page))?.[1]).toBe(10);
  });

  it('open the very words with Enter', async () => {
    const link = page.locator('[data-map] tbody td a').first();
    const href = (await link.getAttribute('href')) ?? '';
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${href}`);
    const target = page.locator(`[id="${href.split('#')[1]}"]`);
    expect((await target.boundingBox())?.height).toBeGreaterThan(0);
  });
});

describe('without scripts', () => {
  it('the whole map stands, and no filter that could not work', async () => {
    const plain = await served.browser.newPage({
      javaScriptEnabled: false,
      viewport: { width: 1280, height: 900 },
    });
    await plain.goto(`${served.server.url}coverage.html?unit=made-2`);
    expect((await seen(plain)).criteria).toHaveLength(13);
    expect((await seen(plain)).records).toBe(await rowsOf(plain, ''));
    expect(await plain.locator('[data-map-filters]').isVisible()).toBe(false);
    await plain.close();
  });
});
