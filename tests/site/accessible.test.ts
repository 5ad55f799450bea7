import axe, { type AxeResults, type RunOnly } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pageTypes } from './page-types.ts';
import { servedSite } from './served-site.ts';

const served = servedSite();

const everything: RunOnly = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };

/** What axe finds on the page as it stands, each with the first element that it found it on. */
const violationsOn = async (page: Page, runOnly = everything): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (runOnly) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run({
        runOnly,
        resultTypes: ['violations'],
      }) as Promise<AxeResults>,
    runOnly,
  );
  return violations.map(
    ({ id, nodes }) =>
      `${id} ×${nodes.length}: ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.any[0]?.message ?? ''}`,
  );
};

/** Runs a look at one page of every type and gives what it found, with the page's path. */
const onEveryType = async (
  options: Parameters<Browser['newPage']>[0],
  look: (page: Page) => Promise<string[]>,
): Promise<string[]> => {
  const page = await served.browser.newPage(options);
  const found: string[] = [];
  for (const path of pageTypes(served.made)) {
    await page.goto(`${served.server.url}${path}`);
    found.push(...(await look(page)).map((words) => `${path}: ${words}`));
  }
  await page.close();
  return found;
};

const wide = { width: 1280, height: 900 };
const narrow = { width: 320, height: 640 };

/** Elements that stick out of a page which then scrolls sideways, or nothing. */
const sidewaysOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.querySelectorAll('main *')].find(
      (one) => one.getBoundingClientRect().right > clientWidth + 1,
    );
    return [`scrolls sideways to ${scrollWidth}: ${out?.outerHTML.slice(0, 160)}`];
  });

/** Tables of ours without words that say what they hold; those of a learner's own text may have none. */
const tablesUnsaid = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('table')]
      .filter((table) => table.caption === null && table.closest('.prose') === null)
      .map(({ outerHTML }) => `no caption: ${outerHTML.slice(0, 160)}`),
  );

/** The rules that look at colours: the only ones that can answer differently in the dark. */
const ofColours = ['color-contrast', 'link-in-text-block'];

describe('axe finds nothing on a page of every type', () => {
  it('in light colours and in dark ones, and every table says what it holds', async () => {
    const look = async (page: Page) => {
      await page.emulateMedia({ colorScheme: 'light' });
      const light = await violationsOn(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await violationsOn(page, { type: 'rule', values: ofColours });
      return [...light, ...dark.map((words) => `in the dark, ${words}`), ...(await tablesUnsaid(page))];
    };
    expect(await onEveryType({ viewport: wide }, look)).toEqual([]);
  });

  it('at 320 pixels, where no page scrolls sideways either', async () => {
    const look = async (page: Page) => [...(await violationsOn(page)), ...(await sidewaysOn(page))];
    expect(await onEveryType({ viewport: narrow }, look)).toEqual([]);
  });
});

it('a criterion that an address leads to stands open, the others open by one button', async () => {
  const page = await served.browser.newPage({ viewport: wide });
  await page.goto(`${served.server.url}units/made-1.html#c-2-1`);
  const open = page.locator('details.criterion[open]');
  expect(await open.evaluateAll((all) => all.map(({ id }) => id))).toEqual(['c-2-1']);
  await page.getByRole('button', { name: 'Open all criteria' }).click();
  expect(await open.count()).toBe(await page.locator('details.criterion').count());
  await page.getByRole('button', { name: 'Fold all criteria' }).click();
  expect(await open.count()).toBe(0);
  await page.close();
});

describe('by keyboard', () => {
  it('the first key on every type of page shows the way past the navigation', async () => {
    const found = await onEveryType({ viewport: wide }, async (page) => {
      await page.keyboard.press('Tab');
      const skip = page.locator('a.skip:focus');
      if ((await skip.count()) === 0) return ['the skip link is not first'];
      const box = await skip.boundingBox();
      if (!box || box.x < 0 || box.y < 0 || box.height < 10) return ['the skip link is not seen'];
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      const inside = await page.evaluate(() => document.activeElement?.closest('main, footer') !== null);
      return inside ? [] : ['the skip link does not lead past the navigation'];
    });
    expect(found).toEqual([]);
  });

  it('whatever has the focus shows it by an outline', async () => {
    const page = await served.browser.newPage({ viewport: wide });
    const unseen: string[] = [];
    for (const path of ['index.html', 'coverage.html', 'units/made-1.html']) {
      await page.goto(`${served.server.url}${path}`);
      for (let step = 0; step < 25; step += 1) {
        await page.keyboard.press('Tab');
        const seen = await page.evaluate(() => {
          const one = document.activeElement as HTMLElement;
          const { outlineStyle, outlineWidth } = getComputedStyle(one);
          return one === document.body || (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2)
            ? ''
            : one.outerHTML.slice(0, 120);
        });
        if (seen) unseen.push(`${path}: ${seen}`);
      }
    }
    await page.close();
    expect(unseen).toEqual([]);
  });
});
