import type { Page } from 'playwright-core';
import { paths } from '#site/href.ts';
import { tooWide } from './in-the-page.ts';

/** A page of paper takes about so many of the pixels that a browser lays out, less its margins. */
const paper = 980;

/** An A4 sheet on end, less its margins, and the sheet on its side that the map takes. */
const narrow = 680;
const broad = 1047;

/** What is wrong with the sheets that a page becomes. */
export const sheetsWrong = async (page: Page): Promise<string[]> => {
  await page.setViewportSize({ width: narrow, height: paper });
  await page.emulateMedia({ media: 'print' });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const seen = await page.locator('.no-print:visible').count();
  const told = await page.locator('.found-here b:has-text("What to do:"):visible').count();
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  const sheets = [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
  return [
    ...(seen > 0 ? [`${seen} things that are not for paper`] : []),
    ...(told > 0 ? [`${told} findings that nobody answered`] : []),
    ...(pdf.startsWith('%PDF-') && /\/Type\s*\/Font\b/.test(pdf) ? [] : ['no words']),
    ...(sheets < 1 || sheets > 2 * Math.ceil(height / paper) + 1
      ? [`${sheets} sheets for ${height} pixels`]
      : []),
  ];
};

/** What is wider on paper than its sheet or its card, with all that folds open. */
export const tooWideOnPaper = async (page: Page, path: string): Promise<string[]> => {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: path === paths.map ? broad : narrow, height: paper });
  return page.evaluate(tooWide);
};
