import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteFolder } from '../../scripts/command/site-folder.ts';
import { sharedBrowser } from '../browser/shared-browser.ts';
import { put, tinyPortfolio } from '../new/tiny-portfolio.ts';
import { type RunningCommand, startCommand } from '../start/running-command.ts';
import { clipboards } from './clipboards.ts';
import { violationsOn } from './every-page/axe.ts';

const tiny = tinyPortfolio();
const account = (number: string): string => `content/accounts/${number}-words.mdx`;
const front = (title: string): string =>
  `---\ntitle: ${title}\non: 2026-03-01\nunits: [ocr-41]\nby: learner\nattachments:\n  - file: call.mp3\n    describes: A call.\n    title: The call\n---\n`;
const kept =
  '\nFirst  *words*.\n\n* one\n* two\n\n<Claim shows="x"   criteria="ocr-41/9.9">Nobody knows this.</Claim>\n\nLast.\n';

let start: RunningCommand;
let browser: Browser;
/** Every address that a page asked for, and what its policy kept it from. */
const asked: string[] = [];
beforeAll(async () => {
  put(tiny.root, account('E090'), front('What I did') + kept);
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
  page.on('request', (request) => void asked.push(request.url()));
  page.on(
    'console',
    (message) => void (/Security Policy/.test(message.text()) && asked.push(message.text())),
  );
  await page.goto(start.address + path);
  await page.waitForSelector('.page', { timeout: 10_000 });
  return page;
};

const emptied = async (page: Page): Promise<void> => {
  await page.click('.page');
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
};

/** The words as they would be written into the file. */
const asText = async (page: Page): Promise<string> => {
  await page.click('text=Show as text');
  const text = await page.inputValue('#text');
  await page.click('text=Show as a page');
  await page.waitForSelector('.page');
  return text;
};

describe('somebody who writes a text in a browser', () => {
  test('types any sign, claims a criterion in its own words, leads to evidence, and never sees a mark', async () => {
    const page = await opened('edit/new/account');
    await page.fill('[data-field=title] textarea', 'What I learnt');
    await page.fill('[data-field=on] input', '2026-03-02');
    await page.selectOption('[data-field=by] select', 'learner');
    await page.check('[data-field=units] input[value=ocr-41]');
    await emptied(page);
    await page.keyboard.type('I drew every tenth call.');
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+Alt+m');
    await page.check('dialog label:has-text("Explain how to choose a sample") input');
    await page.fill('dialog textarea', 'how I chose a "sample"');
    await page.keyboard.press('Enter');
    await page.waitForSelector('mark.claim');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type(' Then {x} < 3 & *so*, see ');
    await page.click('button:text-is("Evidence")');
    await page.selectOption('dialog select', 'E001');
    await page.click('dialog >> text=Put it in');
    await page.keyboard.press('Enter');
    const isKept = page.waitForResponse(
      (answer) =>
        answer.url().endsWith('/look') && (answer.request().postData() ?? '').includes('# no heading'),
    );
    await page.keyboard.type('- no list, 1. no number, # no heading');
    await isKept;
    expect(await page.textContent('.page')).not.toContain('<Claim');
    await page.close();

    const again = await browser.newPage();
    await again.goto(`${start.address}edit/`);
    await again.click('text=What I learnt');
    await again.waitForSelector('mark.claim');
    await again.click('.save');
    await again.waitForSelector('h1:has-text("is written"), .finding.bad');
    expect(await again.locator('.finding.bad').allTextContents()).toEqual([]);
    const folder = join(tiny.root, 'content/accounts');
    const file = readdirSync(folder).find((name) => name.endsWith('what-i-learnt.mdx')) as string;
    expect(readFileSync(join(folder, file), 'utf8').split('---\n\n')[1]).toBe(
      '<Claim criteria="ocr-41/4.1" shows="how I chose a &quot;sample&quot;">I drew every tenth call.</Claim> Then \\{x\\} \\< 3 & \\*so\\*, see <Evidence number="E001" />\n\n\\- no list, 1. no number, # no heading\n',
    );
    await again.close();
  });

  test('changes one paragraph and leaves the bytes of the others, is shown where something is wrong, and mends it there', async () => {
    const page = await opened('edit/E090');
    await page.click('.page p:has-text("Last.")');
    await page.keyboard.press('End');
    await page.keyboard.type(' Really.');
    await page.click('.text-field .said button:has-text("Show where") >> nth=0');
    expect(await page.textContent('.found')).toContain('Nobody knows this.');
    expect(await page.textContent('.standing-here')).toContain('ocr-41/9.9');
    expect(await asText(page)).toBe(kept.trim().replace('Last.', 'Last. Really.'));
    await page.click('mark.claim');
    await page.click('.standing-here >> text=Take away');
    expect(await asText(page)).toContain('\n\nNobody knows this.\n\nLast.');
    await page.click('.page p:has-text("Really.")');
    await page.keyboard.press('End');
    await page.click('button:text-is("Time")');
    await page.fill('dialog input', 'later');
    await page.keyboard.press('Enter');
    expect(await page.textContent('dialog .finding')).toContain('such as 2:10');
    await page.fill('dialog input', '2.05');
    await page.keyboard.press('Enter');
    expect(await asText(page)).toMatch(/Really\.<At time="2:05" \/>$/);
    await page.close();
  });

  test('does all by keys: bold, headings, lists, a table, undo and redo, and goes through the toolbar by arrows', async () => {
    const page = await opened('edit/new/account');
    await emptied(page);
    for (const key of ['Control+Alt+1', 'H', 'i', 'Enter', 'Control+b', 'a', 'Control+b', 'b', 'Enter'])
      await page.keyboard.press(key);
    for (const key of ['Control+Shift+8', 'o', 'Enter', 'Tab', 'u', 'Enter', 'Enter', 'Enter', 'e'])
      await page.keyboard.press(key);
    const text = '## Hi\n\n**a**b\n\n- o\n  - u\n\ne';
    expect(await asText(page)).toBe(text);
    await page.click('.page p >> nth=-1');
    await page.keyboard.press('End');
    await page.keyboard.type('nd');
    await page.keyboard.press('Control+z');
    expect(await page.textContent('.page p >> nth=-1')).toBe('e');
    await page.keyboard.press('Control+y');
    expect(await page.textContent('.page p >> nth=-1')).toBe('end');
    await page.focus('.toolbar [tabindex="0"]');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate('document.activeElement.title')).toBe('Bold words (Ctrl+B)');
    await page.focus('button:text-is("Table")');
    await page.keyboard.press('Enter');
    await page.keyboard.type('x');
    await page.keyboard.press('Tab');
    await page.keyboard.type('y');
    expect(await asText(page)).toContain('| x | y |  |\n| --- | --- | --- |\n');
    await page.close();
  });

  test('pastes what other programs copied: its words, lists, tables and links, and nothing that is fetched or runs', async () => {
    const page = await opened('edit/new/account');
    for (const { from, html, becomes } of clipboards) {
      await emptied(page);
      await page.evaluate((markup) => {
        const data = new DataTransfer();
        data.setData('text/html', markup);
        data.setData('text/plain', 'as plain');
        const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
        document.querySelector('.page')?.dispatchEvent(paste);
      }, html);
      expect(await asText(page), from).toBe(becomes);
    }
    expect(asked.filter((one) => !one.startsWith(start.address) && !one.startsWith('data:'))).toEqual([]);
    await page.close();
  });

  test('finds nothing in its toolbar and windows that bars somebody, at the width of a phone', async () => {
    const page = await opened('edit/E090', 320);
    expect(await violationsOn(page)).toEqual([]);
    await page.click('mark.claim');
    await page.click('.standing-here >> text=Change');
    expect(await violationsOn(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog', { state: 'detached' });
    expect(await page.evaluate('document.activeElement.className')).toContain('page');
    await page.close();
  });
});
