import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteFolder } from '../../scripts/command/site-folder.ts';
import { sharedBrowser } from '../browser/shared-browser.ts';
import { type RunningCommand, runCommand, startCommand } from '../start/running-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'only-a-browser-'));
let start: RunningCommand;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  await runCommand('portfolio.ts', 'init', folder, 'units=ocr-41');
  [start, browser] = await Promise.all([
    startCommand('start.ts', '--portfolio', folder, '--port', '0'),
    sharedBrowser(),
  ]);
  page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
  page.setDefaultTimeout(30_000);
});
afterAll(async () => {
  await page.close();
  await start.stop();
  for (const path of [siteFolder(folder), folder]) rmSync(path, { recursive: true, force: true });
});

const at = (path: string): string =>
  path
    .split('.')
    .map((name) => `[data-field=${name}]`)
    .join(' ');
const type = (path: string, words: string, tag = 'textarea') => page.fill(`${at(path)} ${tag}`, words);
const choose = (path: string, value: string) => page.selectOption(`${at(path)} select`, value);
const add = (one: string) => page.click(`button:text-is("Add ${one}")`);

/** A day after today, as an ISO date: what is agreed today is done by then. */
const inAWeek = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);

/** Opens a form, which is there once its first field is. */
const begin = async (address: string, title: string): Promise<void> => {
  await page.goto(`${start.address}edit/${address}`);
  await page.waitForSelector(`h1:has-text("${title}")`);
  await page.waitForSelector('form .field');
};

/** Saves, and gives the number that the record got. */
const save = async (): Promise<string> => {
  await page.click('.save');
  await page.waitForSelector('h1:has-text("written"), .finding.bad');
  expect(await page.locator('.finding.bad').allInnerTexts()).toEqual([]);
  return /^\w+/.exec((await page.textContent('h1')) ?? '')?.[0] ?? '';
};

const shown = async (path: string): Promise<string> => {
  await page.goto(start.address + path);
  return (await page.textContent('main')) ?? '';
};

test('a learner with only a browser gets from an empty folder to a submission', async () => {
  await page.goto(start.address);
  expect(start.printed()).toContain('Nothing is written yet.');
  await page.click('text=Write it here >> nth=0');
  await page.waitForSelector('form .field');
  await page.fill('[data-field=vouching] [data-field=shownAs] textarea >> nth=0', 'Priya Rao');
  await page.fill('[data-field=vouching] [data-field=shownAs] textarea >> nth=1', 'Jo Blake');
  await add('person observed');
  await type('observed.shownAs', 'Colleague A');
  await choose('observed.class', 'colleague');
  await save();

  await page.click('text=what you are registered for');
  await page.waitForSelector(at('sector'));
  await type('title', 'My portfolio');
  await choose('sector', 'private');
  await choose('work', 'paid');
  await type('context', 'A team that answers calls.');
  await page.check(`${at('customers')} input[value=external]`);
  await type('registrations.qualification', 'Level 3 NVQ in Customer Service');
  await type('registrations.registeredOn', '2026-01-05', 'input');
  await type('registrations.centre', 'A centre');
  await choose('registrations.unit', 'ocr-41');
  await save();

  await page.click('text=a scorecard');
  await page.waitForSelector('h1:has-text("Scorecard")');
  await page.click(`${at('scale')} .ready button:has-text("Three points")`);
  await page.click(`${at('sections')} .ready button:has-text("telephone")`);
  await page.click('.bar button:text-is("Undo")');
  expect(await page.locator(at('qualityCriteria')).count()).toBe(0);
  await page.waitForSelector('.state:has-text("Kept as a draft")');
  expect(await page.textContent('.bar')).toContain('Undone: Sections.');
  await page.click('.bar button:text-is("Redo")');
  expect(await page.locator(`${at('qualityCriteria')} ${at('text')}`).count()).toBe(9);
  await page.fill('form > [data-field=title] textarea', 'Call scorecard');
  await type('agreedBy', 'Operations manager');
  expect(await save()).toBe('E001');

  await begin('new/sampling-frame', 'Sampling frame');
  await type('title', 'Calls of the month');
  await type('agreedBy', 'Operations manager');
  await type('population', 'All calls that were answered.');
  await type('source', 'The telephone log.');
  await type('period.from', '2026-01-02', 'input');
  await type('period.to', '2026-01-30', 'input');
  await type('objectives', 'Whether the greeting is kept.');
  await type('strata.describes', 'Calls');
  await type('strata.size', '200', 'input');
  expect(await save()).toBe('E002');

  await begin('new/draw', 'Draw');
  await type('size', '6', 'input');
  await page.check(`${at('colleagues')} input`);
  await type('reason', 'Six show a habit.');
  expect(await save()).toBe('E003');

  for (let check = 1; check <= 6; check += 1) {
    await begin('new/observation', 'Monitoring observation');
    await choose('channel', 'telephone');
    await choose('check', 'planned');
    await page.waitForSelector(`${at('drawItem')} option:checked[value=r1-0${check}]`, { state: 'attached' });
    await choose('nature', 'routine');
    await choose('technique', 'live');
    await type('transaction', `A question about bill ${check}.`);
    await page.focus('.line input[type=radio] >> nth=0');
    for (let line = 1; line <= 9; line += 1) {
      await page.keyboard.press(check === 1 && line === 3 ? '1' : '2');
      await page.keyboard.press('ArrowDown');
    }
    // Two keys a line, which the README counts.
    expect(await page.locator('.line input[type=radio]:checked').count()).toBe(9);
    if (check === 1) {
      await page.waitForSelector(`${at('ratings')} .finding:has-text("without a note")`);
      await page.fill('.line >> nth=2 >> textarea', 'Spoke while the customer did.');
      await add('claim');
      await page.fill(`${at('claims')} input[type=search]`, 'agreed quality criteria');
      await page.click('.offer:has-text("ocr-41/2.4")');
      await choose('claims.at', 'ratings.listening');
      await type('claims.shows', 'What I heard, against the agreed line.');
      await page.click('.ahead summary');
      expect(await page.textContent('.ahead')).toMatch(/ocr-41\/2\.4[\s\S]*claimed, now: nothing yet/);
    }
    expect(await save()).toBe(`E00${3 + check}`);
  }

  await begin('E004', 'E004');
  await page.click('text=Give feedback on this check');
  await page.waitForSelector('h1:has-text("Feedback")');
  await type('preparation', 'Told the day before.');
  await type('strengths.text', 'Gave a name and the team at once.');
  await add('development point');
  await type('developmentPoints.text', 'Let the customer finish.');
  await add('action');
  await type('actions.action', 'Count to two before answering.');
  await type('actions.owner', 'Colleague A', 'input');
  await type('actions.due', inAWeek, 'input');
  await type('actions.measure', 'Three calls without an interruption.');
  expect(await page.locator(`${at('observations')} :checked`).getAttribute('value')).toBe('E004');
  expect(await save()).toBe('E010');

  await begin('E010', 'E010');
  await page.click('text=Coach on: Count to two');
  await page.waitForSelector('h1:has-text("Coaching")');
  await type('what', 'We listened to two calls together.');
  expect(await save()).toBe('E011');

  await begin('new/account', 'Reflective account');
  await type('title', 'How I chose the sample');
  await page.click('.page');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('I drew six calls by chance from the log.');
  await page.keyboard.press('Control+A');
  await page.click('button:text-is("What does this show?")');
  await page.fill('dialog input[type=search]', 'representative sample');
  await page.check('dialog label:has-text("ocr-41/4.2") input');
  await page.fill('dialog textarea', 'how I made it fair');
  await page.keyboard.press('Enter');
  await page.waitForSelector('mark.claim');
  expect(await save()).toBe('E012');

  await begin('new/product', 'Work product');
  await type('title', 'The board');
  await type('what', 'What we promise, behind the counter.');
  await choose('author', 'learner');
  await add('attachment');
  const photo = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#88a' } })
    .jpeg()
    .toBuffer();
  await page.setInputFiles(`${at('file')} input`, {
    name: 'board.jpg',
    mimeType: 'image/jpeg',
    buffer: photo,
  });
  await page.waitForSelector('text=Taken.');
  await type('attachments.title', 'The board');
  await choose('attachments.by', 'priya-rao');
  await type('attachments.on', '2026-01-20', 'input');
  expect(await save()).toBe('E013');

  await begin('new/submission', 'Submission');
  const ticked = page.locator(`${at('items')} :checked`);
  expect(await ticked.evaluateAll((all) => all.map((one) => one.getAttribute('value')).sort())).toEqual([
    'E004',
    'E012',
  ]);
  expect(await save()).toBe('D001');

  const map = await shown('coverage.html');
  expect(map).toMatch(/ocr-41[\s\S]*Submitted/i);
  expect(await shown('units/ocr-41.html')).toContain('E012');
  expect(await shown('evidence/E012.html')).toContain('I drew six calls by chance from the log.');
  expect(await shown('monitoring.html')).toMatch(/\b6 (checks|observations|transactions)/);
  expect(await shown('evidence/E013.html')).toContain('The board');
  await page.goto(`${start.address}search.html`);
  await page.fill('input[type=search], #search input', 'chance');
  await page.waitForSelector('a:has-text("How I chose the sample")');
  expect(readdirSync(join(folder, 'evidence/E013'))).toEqual(['board.jpg']);
  expect(readFileSync(join(folder, 'content/portfolio.yaml'), 'utf8')).toContain('learner: priya-rao');
}, 400_000);
