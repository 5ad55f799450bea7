import { readFileSync, rmSync } from 'node:fs';
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

const specification = `OCR unit number 77
Unit title: Look after a lost property desk
Level: 2
Credit value: 3
Guided learning hours: 15
The learner will: The learner can:
1 Understand why things are kept
1.1 Explain how long things are kept
1.2 Describe what is done with
1.4 Explain who may see the list
2 Be able to give things back
2.1 Ask what was lost before showing it
2.2 Record to whom it was given
Evidence requirements
1 Your evidence must come from real work with real customers on a number of occasions.
`;

const barriers = async (page: Page): Promise<unknown> => {
  await page.evaluate(axe);
  return page.evaluate(
    "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))",
  );
};

test('somebody pastes a specification, looks at what is not sure, and works towards the unit', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
  await page.goto(`${start.address}edit/`);
  await page.click('text=A unit from its specification');
  await page.fill('#unit-text', 'How to revise\nExam tips\nRevision plan\nAward credit for effort');
  await page.click('text=Read the text');
  await page.waitForSelector('[role=alert]');
  expect(await page.textContent('[role=alert]')).toContain('advice on studying');
  expect(await barriers(page)).toEqual([]);

  await page.fill('#unit-text', specification);
  await page.click('text=Read the text');
  await page.waitForSelector('.unit-form');
  await page.click('text=Save the unit');
  expect(await page.textContent('.unit-lines .here')).toBe('1.2 Describe what is done with');
  expect(await page.textContent('.state >> nth=-1')).toContain('to look at and tick first');
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  expect(await barriers(page)).toEqual([]);

  await page.fill('[aria-label="Criterion 1.2"]', 'Describe what is done with food');
  await page.click('text=Add a criterion >> nth=0');
  await page.keyboard.type('State who decides');
  await page.fill('[aria-label="Code"] >> nth=3', '1.3');
  for (const tick of await page.locator('.unit-asked input').all()) await tick.check();
  await page.selectOption('.unit-asked select', 'keep');
  await page.click('[aria-label="Show line 12 of the document"]');
  expect(await page.textContent('.unit-lines .here')).toBe('2.1 Ask what was lost before showing it');
  await page.click('text=Save the unit');
  await page.waitForSelector('text=The unit is written');
  const file = readFileSync(join(tiny.root, 'content/units/ocr-77.yaml'), 'utf8');
  expect(file).toContain('text: Describe what is done with food');
  expect(file).toContain('text: State who decides');
  expect(file).toContain('realWork: true');
  expect(file).toContain('checkedBy: the learner');
  expect(readFileSync(join(tiny.root, 'content/portfolio.yaml'), 'utf8')).toContain('- unit: ocr-77');
  await page.click('text=See it');
  expect(await page.textContent('h1')).toContain('Look after a lost property desk');
  await page.close();
}, 90_000);

test('of several units one is chosen, and the document stands at its beginning', async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
  await page.goto(`${start.address}edit/unit`);
  await page.setInputFiles(
    '#unit-file',
    join(import.meta.dirname, '../units-import/tuned/two-units-in-one-file/source.txt'),
  );
  await page.click('text=2 Send outgoing post');
  expect(await page.inputValue('.unit-field input >> nth=0')).toBe('Send outgoing post');
  expect(await page.evaluate("document.querySelector('.unit-lines').scrollTop")).toBeGreaterThan(0);
  await page.close();
}, 60_000);

test('a unit that is there is not written over, and nobody else may send one', async () => {
  const page = await browser.newPage();
  await page.goto(`${start.address}edit/unit`);
  const clean = specification.replace('1.2 Describe what is done with\n', '').replace('1.4', '1.2');
  await page.setInputFiles('#unit-file', {
    name: 'unit.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(clean.slice(0, clean.indexOf('Evidence'))),
  });
  await page.waitForSelector('.unit-form');
  await page.click('text=Save the unit');
  await page.waitForSelector('text=is not written over');
  await page.close();
  const sent = await fetch(`${start.address}edit/api/unit-save`, { method: 'POST', body: '{}' });
  expect(sent.status).toBe(403);
}, 60_000);
