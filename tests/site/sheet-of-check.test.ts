import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../browser/browser.ts';
import { handedIn } from '../sheets/handed-in.ts';
import { runCommand } from '../start/running-command.ts';

const one = handedIn();
const desk = mkdtempSync(join(tmpdir(), 'check-'));
const file = join(desk, 'check.html');
const sent: string[] = [];
let isReached = false;

/** The sheet as it is served to a telephone: it sends what is saved, while the computer is reached. */
const server = createServer((request, response) => {
  if (request.method !== 'POST') {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      readFileSync(file, 'utf8')
        .replace('data-file="check"', 'data-file="check" data-send="check"')
        .replace('img-src data:', "connect-src 'self'; img-src data:"),
    );
    return;
  }
  if (!isReached) return void request.socket.destroy();
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    sent.push(Buffer.concat(parts).toString());
    response.end(JSON.stringify({ written: 'E004', findings: [], changedSince: [] }));
  });
});

beforeAll(async () => {
  const made = await runCommand('sheet.ts', 'check', '--portfolio', one.root, '--out', file);
  expect(made.printed).toContain('is a sheet for a check');
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
}, 120_000);
afterAll(() => {
  server.close();
  one.remove();
  rmSync(desk, { recursive: true, force: true });
});

test('a check is filled in on a telephone, kept while the network is away, and sent once with its photo', async () => {
  const photo = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/word/`);
  await page.click('text=Save the check');
  expect(await page.textContent('#troubles')).toContain('Greeting: not rated yet.');
  for (const name of ['colleague', 'channel', 'nature', 'technique'])
    await page.click(`[data-field=${name}] input >> nth=0`);
  await page.click('[data-field=check] input[value=spot]');
  await page.fill('[data-field=reason] textarea', 'A complaint');
  await page.fill('[data-field=transaction] textarea', 'A late parcel');
  await page.focus('[data-key=greeting] input[type=radio]');
  await page.keyboard.press('3');
  await page.focus('[data-key=ownership] input[type=radio]');
  await page.keyboard.press('4');
  await page.fill('[data-key=ownership] [data-field=notApplicable] input', 'Handed over at once');
  await page.fill('[data-field=noDevelopment] input', 'Nothing was missing');
  await page.setInputFiles('[data-add=Photo]', { name: 'p.png', mimeType: 'image/png', buffer: photo });
  await page.waitForSelector('.files-here img');
  await page.check('text=I looked: nobody is seen');
  await page.click('text=Save the check');
  await page.waitForSelector('text=Kept here');
  isReached = true;
  await page.reload();
  await page.waitForSelector('text=Taken in as E004');
  await browser.close();
  expect(sent).toHaveLength(1);
  const { answers, files } = JSON.parse(sent[0] ?? '').content;
  expect(answers).toMatchObject({
    ratings: [
      { quality: 'greeting', rating: 3 },
      { quality: 'ownership', notApplicable: 'Handed over at once' },
    ],
    attachments: [{ file: 'photo-1.jpg', looked: true }],
  });
  expect((await sharp(Buffer.from(files[0].data, 'base64')).metadata()).format).toBe('jpeg');
}, 60_000);
