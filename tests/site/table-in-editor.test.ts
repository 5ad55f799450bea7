import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteFolder } from '../../scripts/command/site-folder.ts';
import { openBrowser } from '../browser/browser.ts';
import { tinyPortfolio } from '../new/tiny-portfolio.ts';
import { type RunningCommand, startCommand } from '../start/running-command.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tiny = tinyPortfolio();
let start: RunningCommand;
let browser: Browser;
beforeAll(async () => {
  [start, browser] = await Promise.all([
    startCommand('start.ts', '--portfolio', tiny.root, '--port', '0'),
    openBrowser(),
  ]);
}, 90_000);
afterAll(async () => {
  await browser.close();
  await start.stop();
  rmSync(siteFolder(tiny.root), { recursive: true, force: true });
  tiny.remove();
});

const table = `Agent,Call date,Contact ID,Channel,Opening,Took ownership,Mood
Jo Bloggs,03/03/2026,C-1,Phone,3,2,calm
Colleague A,31/02/2026,C-2,Chat,2,2,calm
Colleague B,05/03/2026,C-3,Chat,2,3,calm
`;

const barriers = async (page: Page): Promise<unknown> => {
  await page.evaluate(axe);
  return page.evaluate(
    "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))",
  );
};

test('somebody drops a table in, says what it does not, leaves a wrong row out and writes the others', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
  await page.goto(`${start.address}edit/`);
  await page.click('text=Checks from a spreadsheet');
  const file = { name: 'checks.csv', mimeType: 'text/csv', buffer: Buffer.from(table) };
  await page.setInputFiles('#table-file', file);
  await page.waitForSelector('.table-open');
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  expect(await barriers(page)).toEqual([]);

  await page.getByLabel('What does the column “Mood” hold?').selectOption('left-out');
  await page.getByLabel('Which line of the scorecard is “Opening”?').selectOption('greeting');
  await page.getByLabel('Who is “Jo Bloggs”?').selectOption('new');
  await page.getByLabel('Transaction, in every row').fill('A question on a bill');
  await page.getByLabel('Planned or spot, in every row').selectOption('planned');
  await page.getByLabel('Routine or non-routine, in every row').selectOption('routine');
  await page.getByLabel('Technique, in every row').selectOption('recorded');
  await page.click('text=Go on');
  await page.waitForSelector('.table-told');
  expect(await page.textContent('.finding.bad')).toContain('B3, Call date There is no day 31/02/2026');
  expect(await page.isDisabled('text=Write 2 records')).toBe(true);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  expect(await barriers(page)).toEqual([]);
  expect(existsSync(join(tiny.root, 'content/observations'))).toBe(false);

  await page.check('text=Leave out the row that is wrong');
  await page.click('text=Write 2 records');
  await page.waitForSelector('text=2 records are written');
  const folder = join(tiny.root, 'content/observations');
  const written = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  expect(written[0]).toContain('colleague: colleague-c');
  expect(written.join('')).not.toContain('Bloggs');

  await page.click('text=Another table');
  await page.setInputFiles('#table-file', file);
  await page.waitForSelector('.table-told');
  expect(await page.textContent('.table-told')).toContain('Row 2: it is E002.');
  await page.close();
}, 90_000);
