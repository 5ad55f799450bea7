import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sharedBrowser } from '../browser/shared-browser.ts';
import { contentOf, fileOf, handedIn, sheetOf } from '../sheets/handed-in.ts';
import { runCommand } from '../start/running-command.ts';
import { violationsOn, wcag } from './every-page/axe.ts';

const one = handedIn({
  'private/people.yaml': 'people:\n  - { name: Deborah Quill, pseudonym: colleague-b }\n',
});
const desk = mkdtempSync(join(tmpdir(), 'sheet-'));
const file = join(desk, 'decision-D001.html');
let browser: Browser;
beforeAll(async () => {
  const [made, opened] = await Promise.all([
    runCommand('sheet.ts', 'decision', '--submission', 'D001', '--portfolio', one.root, '--out', file),
    sharedBrowser(),
  ]);
  browser = opened;
  expect(made.printed).toContain('is a sheet for the assessor');
});
afterAll(async () => {
  one.remove();
  rmSync(desk, { recursive: true, force: true });
});

const opened = async (options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  await page.goto(pathToFileURL(file).href);
  return page;
};

/** Tabs on until what has the focus fits. */
const tabTo = async (page: Page, selector: string): Promise<void> => {
  for (let step = 0; step < 80; step += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No Tab leads to ${selector}.`);
};

describe('the sheet of a decision', () => {
  test('asks for nothing, shows all that was handed in, and holds nothing of the private register', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.goto(pathToFileURL(file).href);
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([pathToFileURL(file).href]);
    expect(faults).toEqual([]);
    const words = (await page.textContent('body')) ?? '';
    for (const said of [
      'Explain how to choose a sample',
      'every tenth call into the lot',
      'A question about a bill',
      'notes.txt',
    ])
      expect(words).toContain(said);
    expect(readFileSync(file, 'utf8')).not.toMatch(/Quill|Deborah/);
    const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
    expect(ids.length).toBe(new Set(ids).size);
    const dead = await page.evaluate(() =>
      [...document.querySelectorAll('a[href]')]
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => !href.startsWith('#') || !document.getElementById(href.slice(1))),
    );
    expect(dead).toEqual([]);
    await page.close();
  });

  test('runs no script but its own, by whatever way it came in', async () => {
    const evil = join(desk, 'evil.html');
    const bad = '<script>document.title = "ran"</script><img src="x" onerror="document.title = \'ran\'">';
    writeFileSync(evil, readFileSync(file, 'utf8').replace('<main', `${bad}<main`));
    const page = await browser.newPage();
    const blocked: string[] = [];
    page.on('console', (message) => blocked.push(message.text()));
    await page.goto(pathToFileURL(evil).href);
    expect(await page.title()).not.toBe('ran');
    expect(blocked.join('\n')).toContain('Content Security Policy');
    await page.close();
  });

  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
  ] as const)(
    'has nothing that axe finds, in %s colours at %i pixels, and never scrolls sideways',
    async (colorScheme, width) => {
      const page = await opened({ viewport: { width, height: 800 }, colorScheme });
      expect(await violationsOn(page, wcag)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.close();
    },
  );

  test('prints the form by itself, with room for what is written by hand', async () => {
    const page = await opened();
    await page.emulateMedia({ media: 'print' });
    expect(await page.isVisible('.evidence-pane')).toBe(false);
    expect(await page.isVisible('text=Which test does the evidence not pass?')).toBe(true);
    expect(await page.isVisible('text=Assessor’s signature')).toBe(true);
    const room = await page.locator('#feedback').boundingBox();
    expect(room?.height).toBeGreaterThan(60);
    await page.close();
  });

  test('says so where the browser keeps nothing, and goes on from a file that was saved', async () => {
    const page = await browser.newPage();
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('No.', 'SecurityError');
      };
    });
    await page.goto(pathToFileURL(file).href);
    expect(await page.textContent('#state')).toContain('keeps nothing');
    const saved = fileOf(contentOf(sheetOf(one.root)));
    await page.click('text=Go on from a file that you saved');
    await page.setInputFiles('#saved', { name: 'a.json', mimeType: 'text/plain', buffer: Buffer.from('{') });
    await page.waitForSelector('text=This is no file that was saved from a sheet');
    await page.setInputFiles('#saved', {
      name: 'a.json',
      mimeType: 'text/plain',
      buffer: Buffer.from(saved),
    });
    await page.waitForSelector('text=2 of 2 decided');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
    const again = JSON.parse(readFileSync(await download.path(), 'utf8')).content;
    expect(again.answers).toEqual(contentOf(sheetOf(one.root)).answers);
    await page.close();
  });

  test('says what is still needed, keeps what was written, and is filled in by keyboard alone', async () => {
    const context = await browser.newContext({ acceptDownloads: true });
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await tabTo(page, '[data-key="ocr-41/4.1"] [data-field=state] input');
    await page.keyboard.press('1');
    await tabTo(page, '[data-key="ocr-41/4.9"] [data-field=state] input');
    await page.keyboard.press('3');
    await page.keyboard.press('Control+s');
    expect(await page.textContent('#troubles')).toContain('ocr-41/4.9: say which test');
    await tabTo(page, '#troubles button');
    await page.keyboard.press('Enter');
    await page.keyboard.press('s');
    await tabTo(page, '[data-field=why] textarea');
    await page.keyboard.type('One sentence on feedback is not “enough”.');
    await tabTo(page, '[data-key="ocr-41/4.9"] .add');
    await page.keyboard.press('Enter');
    await page.keyboard.press('c');
    await tabTo(page, '[data-item]:nth-child(2) > [data-field=why] textarea');
    await page.keyboard.type('It is of last year.');
    for (const test of ['valid', 'authentic', 'current', 'sufficient', 'reliable']) {
      await tabTo(page, `[name=checked-${test}]`);
      await page.keyboard.press(test === 'sufficient' ? '2' : '1');
    }
    await tabTo(page, '#feedback');
    await page.keyboard.type('Your lot is drawn as you say, and I followed one call to its form.');
    await page.reload();
    const why = page.locator('[data-key="ocr-41/4.9"] [data-field=why] textarea');
    expect(await Promise.all([why.nth(0).inputValue(), why.nth(1).inputValue()])).toEqual([
      'One sentence on feedback is not “enough”.',
      'It is of last year.',
    ]);
    await page.focus('#feedback');
    await tabTo(page, '#nextAction');
    await page.keyboard.type('Write how you gave feedback on the bill.');
    await tabTo(page, '#by-name');
    await page.keyboard.type('The assessor');
    await tabTo(page, 'button[type=submit]');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toBe('decision-D001.sheet.json');
    expect(await page.textContent('#state')).toMatch(/receipt [b-df-hj-kp-rtv-xz]{8}\./);
    const back = join(desk, 'decision-D001.sheet.json');
    await download.saveAs(back);
    await context.close();
    expect(readFileSync(back, 'latin1')).toMatch(/^[\n\x20-\x7e]+$/);
    await takenIn(back);
  });

  /** Whoever takes it in twice is told; the decision stands on the page of its criterion. */
  const takenIn = async (back: string): Promise<void> => {
    const both = await Promise.all([
      runCommand('receive.ts', back, '--portfolio', one.root),
      runCommand('receive.ts', back, '--portfolio', one.root),
    ]);
    expect(both.map(({ code }) => code).sort()).toEqual([0, 1]);
    expect(both.map(({ printed }) => printed).join()).toContain('taken in already, as D002');
    const [name = ''] = readdirSync(join(one.root, 'content/decisions'));
    expect(readFileSync(join(one.root, 'content/decisions', name), 'utf8')).toMatch(
      /not “enough”[\s\S]*It is of last year/,
    );
    const site = join(desk, 'site');
    const built = await runCommand('build.ts', '--portfolio', one.root, '--out', site);
    expect([built.code, built.printed]).toEqual([0, expect.stringContaining('pages built')]);
    const words = readFileSync(join(site, 'units/ocr-41.html'), 'utf8').replace(/<[^>]+>/g, '');
    expect(words).toMatch(/not yet met, The assessor, 20 March 2026, D002 \(entered by hand, not signed\)/);
    const record = readFileSync(join(site, 'assessment/D002.html'), 'utf8');
    expect(record).toContain('Entered by hand on a sheet, not signed.');
  };
});
