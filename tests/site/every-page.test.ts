import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { axe, ofColours, violationsOn, wcag } from './every-page/axe.ts';
import { skipLinkWrong } from './every-page/by-keyboard.ts';
import { newOnEachPage, seenBefore } from './every-page/distinct.ts';
import { beginsLate, sideways, tablesUnsaid, undrawn, withoutShade } from './every-page/in-the-page.ts';
import { sheetsWrong, tooWideOnPaper } from './every-page/on-paper.ts';
import { pageTypes } from './page-types.ts';
import { servedSite } from './served-site.ts';
import { openTab } from './visit.ts';

// A page of every type is opened once, and looked at in all ways while it is open: every page of the menu, a unit, a colleague,
// a page of guidance, a rule, and the page of a record of every kind. What axe has looked at on one page, wide, narrow and in
// the dark, it passes over on the next.

const served = servedSite();
const wide = { width: 1280, height: 900 };
const narrow = { width: 320, height: 640 };

/** What was found by each way to look, with the page that it was found on. */
const found = {
  opening: [] as string[],
  narrow: [] as string[],
  late: [] as string[],
  shades: [] as string[],
  axe: [] as string[],
  captions: [] as string[],
  keyboard: [] as string[],
  sheets: [] as string[],
  paper: [] as string[],
};
const note = (way: keyof typeof found, path: string, wrong: readonly string[]): number =>
  found[way].push(...wrong.map((words) => `${path}: ${words}`));

const withAxe = async (page: Page): Promise<string[]> => {
  const small = await violationsOn(page, wcag, seenBefore);
  await page.setViewportSize(wide);
  const light = await violationsOn(page, wcag, seenBefore);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await violationsOn(page, ofColours, seenBefore);
  await page.emulateMedia({ colorScheme: 'light' });
  return [
    ...small.map((words) => `at 320 pixels, ${words}`),
    ...light,
    ...dark.map((words) => `in the dark, ${words}`),
  ];
};

beforeAll(async () => {
  const { page, faults } = await openTab(served.browser, served.server.url, { viewport: wide });
  await page.addInitScript(axe);
  const markSeen = newOnEachPage();
  for (const path of pageTypes(served.made)) {
    await page.setViewportSize(wide);
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
    await page.goto(`${served.server.url}${path}`, { waitUntil: 'load' });
    note('opening', path, [...faults.splice(0), ...(await page.evaluate(undrawn))]);
    note('captions', path, await page.evaluate(tablesUnsaid));
    await page.setViewportSize(narrow);
    note('narrow', path, await page.evaluate(sideways));
    note('late', path, await page.evaluate(beginsLate));
    note('shades', path, await page.evaluate(withoutShade));
    await markSeen(page);
    note('axe', path, await withAxe(page));
    note('keyboard', path, await skipLinkWrong(page));
    note('sheets', path, await sheetsWrong(page));
    note('paper', path, await tooWideOnPaper(page, path));
  }
  await page.close();
}, 600_000);

describe('a page of every type', () => {
  it('opens at the root of a host with no fault in the console and no request that fails or leaves', () => {
    expect(found.opening).toEqual([]);
  });

  it('has nothing that axe finds, in light colours and in dark ones, wide and at 320 pixels', () => {
    expect(found.axe).toEqual([]);
  });

  it('has a caption on every table', () => {
    expect(found.captions).toEqual([]);
  });

  it('shows by the first key the way past the navigation, or begins past it', () => {
    expect(found.keyboard).toEqual([]);
  });
});

describe('at 320 pixels a page of every type', () => {
  it('never scrolls sideways', () => {
    expect(found.narrow).toEqual([]);
  });

  it('begins within the first 130 pixels', () => {
    expect(found.late).toEqual([]);
  });

  it('has a shade at the edge of whatever goes on to the right', () => {
    expect(found.shades).toEqual([]);
  });
});

describe('printed, a page of every type', () => {
  it('becomes sheets of words, not many more than it is long', () => {
    expect(found.sheets).toEqual([]);
  });

  it('has nothing wider than its sheet or its card, with all that folds open', () => {
    expect(found.paper).toEqual([]);
  });
});
