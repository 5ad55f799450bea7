import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteFolder } from '../../scripts/command/site-folder.ts';
import { beginHistory, keep } from '../../scripts/server/editor/history.ts';
import { sharedBrowser } from '../browser/shared-browser.ts';
import { put, tinyPortfolio } from '../new/tiny-portfolio.ts';
import { type RunningCommand, startCommand } from '../start/running-command.ts';
import { violationsOn } from './every-page/axe.ts';

const tiny = tinyPortfolio();
const poster = 'title: A poster\non: 2026-02-01\nwhat: A poster.\nauthor: learner\n';
const posterFile = 'content/products/E059-poster.yaml';
let start: RunningCommand;
let browser: Browser;
beforeAll(async () => {
  put(tiny.root, posterFile, poster);
  await beginHistory(tiny.root);
  await keep(tiny.root, 'Before anything was withdrawn', 1);
  put(tiny.root, posterFile, `${poster}withdrawn: { on: 2026-03-01, reason: Never hung. }\n`);
  [start, browser] = await Promise.all([
    startCommand('start.ts', '--portfolio', tiny.root, '--port', '0'),
    sharedBrowser(),
  ]);
});
afterAll(async () => {
  await start.stop();
  rmSync(siteFolder(tiny.root), { recursive: true, force: true });
  tiny.remove();
});

const opened = async (path: string, width = 1000): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(start.address + path);
  await page.waitForSelector('h1');
  return page;
};

const observations = (): string[] => {
  const folder = join(tiny.root, 'content/observations');
  return readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
};

describe('somebody who writes in a browser', () => {
  test('finds what comes next, fills in a scorecard by keys, claims a criterion, and sees it counted', async () => {
    const page = await opened('edit/');
    await page.click('text=Monitoring observation');
    await page.waitForSelector('form');
    await page.fill('[data-field=title] textarea', 'A bill');
    await page.selectOption('[data-field=colleague] select', 'colleague-a');
    await page.selectOption('[data-field=channel] select', 'telephone');
    await page.selectOption('[data-field=check] select', 'spot');
    await page.selectOption('[data-field=nature] select', 'routine');
    await page.selectOption('[data-field=technique] select', 'live');
    await page.fill('[data-field=transaction] textarea', 'A question about a bill.');
    // What the program answers meanwhile must not take the keys away from whoever rates.
    await page.waitForSelector('text=Kept as a draft');
    await page.focus('.line >> nth=0 >> input[type=radio] >> nth=0');
    await page.keyboard.press('2');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('3');
    await page.fill('.line >> nth=1 >> textarea', 'Said by when.');
    await page.click('text=Add claim');
    await page.selectOption('[data-field=claims] [data-field=criterion] select', 'ocr-41/4.1');
    await page.selectOption('[data-field=claims] [data-field=at] select', 'ratings.greeting');
    await page.fill('[data-field=claims] [data-field=shows] textarea', 'How I rated it.');
    await page.click('text=Save');
    await page.waitForSelector('h1:has-text("is written")');
    expect(observations()).toEqual([
      expect.stringMatching(
        /ratings:\n\s+- quality: greeting\n\s+rating: 2\n\s+- quality: ownership\n\s+rating: 3\n\s+note: Said by when\.\n/,
      ),
    ]);
    expect(observations()[0]).toContain('version: "1"');
    expect(await page.textContent('.changed li')).toMatch(/^ocr-41\/4\.1 .*: claimed, before: nothing yet$/);
    await page.waitForSelector('text=An assessor would still ask');
    await page.click('text=Look at its page');
    expect(await page.textContent('main')).toContain('How I rated it.');
    await page.goto(`${start.address}coverage.html`);
    expect(await page.textContent('main')).toContain('Claimed');
    await page.close();
  });

  test('begins from nothing: people, the portfolio with its unit, and what comes next', async () => {
    const root = mkdtempSync(join(tmpdir(), 'from-nothing-'));
    mkdirSync(join(root, 'content'));
    const other = await startCommand('start.ts', '--portfolio', root, '--port', '0');
    const page = await browser.newPage();
    try {
      await page.goto(other.address);
      await page.click('text=Write it here >> nth=0');
      await page.waitForSelector('form');
      await page.fill('[data-field=shownAs] textarea >> nth=0', 'Priya Rao');
      await page.fill('[data-field=shownAs] textarea >> nth=1', 'Jo Blake');
      await page.click('text=Add person observed');
      await page.fill('[data-field=observed] [data-field=shownAs] textarea', 'Colleague A');
      await page.selectOption('[data-field=observed] [data-field=class] select', 'colleague');
      await page.click('text=Save');
      await page.click('text=what you are registered for');
      await page.waitForSelector('[data-field=sector]');
      await page.fill('[data-field=title] textarea', 'My portfolio');
      await page.selectOption('[data-field=sector] select', 'private');
      await page.selectOption('[data-field=work] select', 'paid');
      await page.fill('[data-field=context] textarea', 'A team that answers calls.');
      await page.check('[data-field=customers] input[value=external]');
      await page.fill('[data-field=qualification] textarea', 'Level 3 NVQ in Customer Service');
      await page.fill('[data-field=registeredOn] input', '2026-01-05');
      await page.fill('[data-field=centre] textarea', 'A centre');
      await page.selectOption('[data-field=unit] select', 'ocr-41');
      await page.click('text=Save');
      await page.waitForSelector('text=The portfolio is written');
      expect(readFileSync(join(root, 'content/people.yaml'), 'utf8')).toContain('id: priya-rao');
      expect(readFileSync(join(root, 'content/portfolio.yaml'), 'utf8')).toContain(
        'awardingOrganisation: OCR',
      );
      expect(readdirSync(join(root, 'content/units'))).toEqual(['ocr-41.yaml']);
      await page.click('text=a scorecard');
      await page.waitForSelector('[data-field=scale]');
      await page.goto(other.address);
      expect(await page.textContent('h1')).toContain('My portfolio');
    } finally {
      await page.close();
      await other.stop();
      rmSync(siteFolder(root), { recursive: true, force: true });
      rmSync(root, { recursive: true, force: true });
    }
  });

  test('begins a scorecard from ready lines, and chooses feedback by its observations', async () => {
    const page = await opened('edit/new/scorecard');
    await page.waitForSelector('form');
    await page.click('[data-field=scale] .ready button:has-text("Yes or no")');
    await page.click('[data-field=sections] .ready button:has-text("face to face")');
    const words = '[data-field=qualityCriteria] [data-field=text] textarea >> nth=0';
    expect(await page.inputValue(words)).toContain('Looks up and greets');
    expect(await page.locator('[data-field=id]').count()).toBe(0);
    await page.goto(`${start.address}edit/new/feedback`);
    await page.check('[data-field=observations] input[type=checkbox] >> nth=0');
    await page.waitForSelector('[data-field=colleague] option[value="colleague-a"]:checked', {
      state: 'attached',
    });
    expect(await page.inputValue('[data-field=colleague] select')).toBe('colleague-a');
    await page.close();
  });

  test('is asked why of a spot check and for the draw of a planned one', async () => {
    put(
      tiny.root,
      'content/draws/E081-draw.yaml',
      'title: Draw\non: 2026-03-02\nframe: E080\nmethod: simple-random\nreason: All are alike.\nitems: [{ id: r1-01, stratum: calls }]\n',
    );
    const page = await opened('edit/new/observation');
    await page.waitForSelector('form');
    const shown = (name: string) => page.isVisible(`form [data-field=${name}]`);
    expect([await shown('reason'), await shown('draw')]).toEqual([false, false]);
    await page.selectOption('[data-field=check] select', 'spot');
    expect([await shown('reason'), await shown('draw')]).toEqual([true, false]);
    await page.selectOption('[data-field=check] select', 'planned');
    expect([await shown('reason'), await shown('draw')]).toEqual([false, true]);
    await page.selectOption('[data-field=draw] select', 'E081');
    await page.selectOption('[data-field=drawItem] select', 'r1-01');
    await page.close();
    rmSync(join(tiny.root, 'content/draws'), { recursive: true });
  });

  test('is told at the field what is needed, once they want to save, and loses nothing by closing the window', async () => {
    const page = await opened('edit/new/product');
    await page.waitForSelector('form');
    await page.fill('[data-field=title] textarea', 'A leaflet');
    expect(await page.locator('.finding').count()).toBe(0);
    await page.waitForSelector('text=Kept as a draft');
    await page.click('text=Save');
    await page.waitForSelector('[data-field=what] .finding');
    await page.close();
    const again = await opened('edit/');
    await again.click('text=A leaflet');
    await again.waitForSelector('form');
    expect(await again.inputValue('[data-field=title] textarea')).toBe('A leaflet');
    await again.close();
  });

  test('fills in a whole check by keys alone, with the time of a line, and takes a note as a point', async () => {
    const page = await opened('edit/new/observation');
    await page.waitForSelector('form');
    const tabTo = async (where: string) => {
      for (let tries = 0; tries < 80; tries += 1) {
        if (await page.evaluate((one) => document.activeElement?.closest(one) !== null, where)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`The keys do not lead to ${where}.`);
    };
    const answer = async (field: string, keys: string) => {
      await tabTo(`[data-field=${field}] :is(select, textarea)`);
      await page.keyboard.type(keys);
    };
    await page.focus('h1 ~ form :is(select, input, textarea) >> nth=0');
    await answer('colleague', 'Colleague A');
    await answer('channel', 'tele');
    await answer('check', 'spot');
    await answer('reason', 'Somebody asked.');
    await answer('nature', 'rou');
    await answer('technique', 'live');
    await answer('transaction', 'A question about keys.');
    await page.waitForSelector('.state:has-text("Kept as a draft")');
    await tabTo('.line input[type=radio]');
    for (const key of ['2', 't', 'ArrowDown', '1']) await page.keyboard.press(key);
    await tabTo('.line textarea');
    await page.keyboard.type('Did not say by when.');
    await page.keyboard.press('Alt+t');
    await tabTo('.line .take-out');
    await page.keyboard.press('Enter');
    expect(await page.inputValue('[data-field=developmentPoints] textarea >> nth=0')).toBe(
      'Did not say by when.',
    );
    await page.keyboard.press('Control+s');
    await page.waitForSelector('h1:has-text("is written"), .finding.bad');
    expect(await page.locator('.finding.bad').allInnerTexts()).toEqual([]);
    const written = observations().find((text) => text.includes('about keys')) ?? '';
    expect(written).toMatch(
      /quality: greeting\n\s+rating: 2\n\s+at: "?00:0\d"?\n\s+- quality: ownership\n\s+rating: 1/,
    );
    expect(written).toMatch(
      /developmentPoints:\n\s+- text: Did not say by when\.\n\s+quality: ownership\n\s+at: "?00:/,
    );
    await page.close();
  }, 90_000);

  test('takes an item of a list out and back', async () => {
    const page = await opened('edit/new/feedback');
    await page.waitForSelector('form');
    await page.click('text=Add claim');
    await page.fill('[data-field=claims] [data-field=shows] textarea', 'Kept');
    await page.click('text=Take this claim out');
    expect(await page.locator('[data-field=claims] textarea').count()).toBe(0);
    await page.click('text=Put the claim back');
    expect(await page.inputValue('[data-field=claims] [data-field=shows] textarea')).toBe('Kept');
    await page.close();
  });

  test.each([
    'edit/',
    'edit/new/observation',
    'edit/new/account',
    'edit/new/decision',
    'edit/E001',
    'edit/E059',
    'edit/history',
    'edit/history/E059',
    'edit/accept',
  ])('has in %s nothing that bars somebody, nor a page wider than a phone', async (path) => {
    const page = await opened(path, 320);
    await page.waitForSelector('form, .stages, .save, .history');
    if (path.endsWith('account')) await page.waitForSelector('.page');
    await page.evaluate("for (const more of document.querySelectorAll('details')) more.open = true");
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    expect(await violationsOn(page)).toEqual([]);
    await page.close();
  });

  test('is told what became of a record while its form was open, and loses none of it', async () => {
    const file = join(tiny.root, 'content/products/E090-sign.yaml');
    const text = 'title: A sign\non: 2026-02-01\nwhat: A sign.\nauthor: learner\n';
    put(tiny.root, 'content/products/E090-sign.yaml', text);
    const page = await opened('edit/E090');
    const warned: string[] = [];
    page.on('dialog', (dialog) => {
      warned.push(dialog.type());
      dialog.accept();
    });
    await page.fill('[data-field=what] textarea', 'Two signs.');
    put(
      tiny.root,
      'content/products/E090-sign.yaml',
      `${text}withdrawn: { on: 2026-03-01, reason: Wrong. }\n`,
    );
    await page.click('.save');
    await page.click('text=Save mine');
    await page.waitForSelector('h1:has-text("is written")');
    expect(readFileSync(file, 'utf8')).toMatch(/Two signs[\s\S]*withdrawn: \{ on: 2026-03-01/);

    await page.goto(`${start.address}edit/E090`);
    await page.waitForSelector('form');
    await page.fill('[data-field=what] textarea', 'Three signs.');
    await page.waitForSelector('.state:has-text("Kept as a draft")');
    rmSync(file);
    await page.goto(`${start.address}edit/`);
    expect(warned).toEqual([]);
    await page.click('section a:has-text("A sign")');
    await page.waitForSelector('form');
    expect(await page.inputValue('[data-field=what] textarea')).toBe('Three signs.');
    expect(await page.textContent('.state')).toContain('becomes a new record');
    await page.fill('[data-field=what] textarea', 'Four signs.');
    await page.goto(`${start.address}edit/`);
    expect(warned).toEqual(['beforeunload']);
    await page.close();
  });
});
