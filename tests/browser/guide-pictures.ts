import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { siteFolder } from '../../scripts/command/site-folder.ts';
import { runCommand, startCommand } from '../start/running-command.ts';
import { openBrowser } from './browser.ts';

// The pictures of docs/guide.md, taken from the program itself: `node tests/browser/guide-pictures.ts`.

const pictures = resolve(import.meta.dirname, '../../docs/pictures');
const folder = mkdtempSync(join(tmpdir(), 'guide-'));
await runCommand('portfolio.ts', 'init', folder, 'units=ocr-41');
const start = await startCommand('start.ts', '--portfolio', folder, '--port', '0');
const browser = await openBrowser();
const page = await browser.newPage({ viewport: { width: 960, height: 640 }, locale: 'en-GB' });
page.setDefaultTimeout(60_000);

const at = (path: string): string =>
  path
    .split('.')
    .map((name) => `[data-field=${name}]`)
    .join(' ');
const type = (path: string, words: string, tag = 'textarea') => page.fill(`${at(path)} ${tag}`, words);
const choose = (path: string, value: string) => page.selectOption(`${at(path)} select`, value);
const open = async (path: string, holds: string): Promise<void> => {
  await page.goto(start.address + path);
  await page.waitForSelector(holds);
};
const save = async (): Promise<void> => {
  await page.click('.save');
  await page.waitForSelector('h1:has-text("written")');
};

/** Takes the window as it is seen from a heading or field on, or from the top. */
const take = async (name: string, from?: string): Promise<void> => {
  await page.evaluate('scrollTo(0, 0)');
  if (from)
    await page.evaluate(
      `document.querySelector(${JSON.stringify(from)}).scrollIntoView({ behavior: 'instant' })`,
    );
  await page.waitForTimeout(400);
  const png = await page.screenshot();
  writeFileSync(join(pictures, `guide-${name}.webp`), await sharp(png).webp({ quality: 80 }).toBuffer());
};

try {
  await open('', 'main');
  await page.setViewportSize({ width: 960, height: 400 });
  await take('begin');
  await page.setViewportSize({ width: 960, height: 640 });

  await open('edit/new/people', 'form .field');
  await page.fill('[data-field=vouching] [data-field=shownAs] textarea >> nth=0', 'Priya Rao');
  await page.fill('[data-field=vouching] [data-field=shownAs] textarea >> nth=1', 'Jo Blake');
  await page.click('button:text-is("Add person observed")');
  await type('observed.shownAs', 'Colleague A');
  await choose('observed.class', 'colleague');
  await take('people');
  await save();

  await open('edit/new/portfolio', at('sector'));
  await type('title', 'My portfolio');
  await choose('sector', 'private');
  await choose('work', 'paid');
  await type('context', 'A team that answers calls.');
  await page.check(`${at('customers')} input[value=external]`);
  await type('registrations.qualification', 'Level 3 NVQ in Customer Service');
  await type('registrations.registeredOn', '2026-01-05', 'input');
  await type('registrations.centre', 'A centre');
  await choose('registrations.unit', 'ocr-41');
  await take('unit', at('registrations'));
  await save();

  await open('edit/new/scorecard', at('scale'));
  await page.click(`${at('scale')} .ready button:has-text("Three points")`);
  await page.click(`${at('sections')} .ready button:has-text("telephone")`);
  await page.fill('form > [data-field=title] textarea', 'Call scorecard');
  await type('agreedBy', 'Operations manager');
  await save();

  await open('edit/new/observation', '.line');
  await page.focus('.line input[type=radio] >> nth=0');
  for (const points of ['2', '3', '1', '2', '2']) {
    await page.keyboard.press(points);
    await page.keyboard.press('ArrowDown');
  }
  await page.fill('.line >> nth=2 >> textarea', 'Spoke while the customer did.');
  await take('check', at('ratings'));

  await open('edit/new/account', '.page');
  await type('title', 'How I chose the sample');
  await page.click('.page');
  await page.keyboard.press('Control+A');
  await page.keyboard.type(
    'I drew six calls by chance from the log, since a choice of my own would show what I like.',
  );
  await page.keyboard.press('Control+A');
  await page.click('button:text-is("What does this show?")');
  await page.fill('dialog input[type=search]', 'representative sample');
  await page.check('dialog label:has-text("ocr-41/4.2") input');
  await page.fill('dialog textarea', 'how I made it fair');
  await take('claim');
  await page.keyboard.press('Enter');
  await page.waitForSelector('mark.claim');
  await save();

  await open('units/ocr-41.html', 'main');
  await take('covered', 'h1');

  await open('edit/hand-over', '.audience');
  await page.waitForSelector('h2');
  const download = page.waitForEvent('download');
  await page.click('.save');
  await download;
  await page.waitForSelector('text=among your downloads');
  await take('hand-over', 'form');
} finally {
  await browser.close();
  await start.stop();
  for (const path of [siteFolder(folder), folder]) rmSync(path, { recursive: true, force: true });
}
