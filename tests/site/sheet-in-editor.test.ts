import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteFolder } from '../../scripts/command/site-folder.ts';
import { sharedBrowser } from '../browser/shared-browser.ts';
import { put } from '../new/tiny-portfolio.ts';
import { contentOf, fileOf, handedIn, sheetOf } from '../sheets/handed-in.ts';
import { type RunningCommand, startCommand } from '../start/running-command.ts';

const one = handedIn();
let start: RunningCommand;
let browser: Browser;
beforeAll(async () => {
  [start, browser] = await Promise.all([
    startCommand('start.ts', '--portfolio', one.root, '--port', '0'),
    sharedBrowser(),
  ]);
});
afterAll(async () => {
  await start.stop();
  rmSync(siteFolder(one.root), { recursive: true, force: true });
  one.remove();
});

test('a learner makes a sheet beside the submission, and takes in what comes back', async () => {
  const page = await browser.newPage();
  await page.goto(`${start.address}edit/D001`);
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('text=Make the sheet')]);
  expect(download.suggestedFilename()).toBe('decision-D001.html');
  expect(readFileSync(await download.path(), 'utf8')).toContain('every tenth call into the lot');

  const text = fileOf(contentOf(sheetOf(one.root)));
  const evidence = 'content/observations/E002-a-bill.yaml';
  put(
    one.root,
    evidence,
    readFileSync(join(one.root, evidence), 'utf8').replace('about a bill', 'about two bills'),
  );
  const file = (words: string) => ({
    name: 'decision-D001.sheet.json',
    mimeType: 'application/json',
    buffer: Buffer.from(words),
  });
  await page.setInputFiles('#sheet-file', file(text.replace('not enough', 'quite enough')));
  await page.waitForSelector('text=changed after it was saved');
  await page.setInputFiles('#sheet-file', file(text));
  await page.waitForSelector('text=E002 was changed since');
  expect(await page.textContent('.sheets-part dl')).toContain('transaction: A question about two bills');
  await page.click('text=Take it in as it was judged');
  await page.waitForSelector('text=D002 is written');
  expect(await page.textContent('.sheets-part >> nth=1')).toContain('entered by hand and not signed');
  const [name = ''] = readdirSync(join(one.root, 'content/decisions'));
  expect(readFileSync(join(one.root, 'content/decisions', name), 'utf8')).toContain('changedSince: true');
  await page.click('text=D002 is written');
  expect(await page.textContent('main')).toContain('Entered by hand on a sheet, not signed.');
  await page.close();
});

test('nobody else may ask for a sheet or send one', async () => {
  const asked = await fetch(`${start.address}edit/api/sheet?number=D001`);
  const sent = await fetch(`${start.address}edit/api/receive`, { method: 'POST', body: '{}' });
  expect([asked.status, sent.status]).toEqual([403, 403]);
});
