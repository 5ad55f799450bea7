import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteAsZip } from '../../scripts/hand-over/site-as-zip.ts';
import { put, tinyPortfolio } from '../new/tiny-portfolio.ts';
import { type RunningCommand, runCommand, startCommand } from '../start/running-command.ts';

const tiny = tinyPortfolio();
const sign = 'content/products/E050-sign.yaml';
const desk = mkdtempSync(join(tmpdir(), 'hand-over-'));
const out = join(desk, 'mine.zip');
let start: RunningCommand;

const handOver = (...more: string[]) =>
  runCommand('hand-over.ts', `portfolio=${tiny.root}`, `out=${out}`, ...more);

beforeAll(async () => {
  put(tiny.root, sign, 'title: Café sign\non: 2026-02-01\nwhat: A sign.\nauthor: learner\n');
  start = await startCommand('start.ts', '--portfolio', tiny.root, '--port', '0');
});
afterAll(async () => {
  await start.stop();
  rmSync(desk, { recursive: true, force: true });
  tiny.remove();
});

test('one archive holds one folder, its page to open first, and words on how to', async () => {
  const { code, printed } = await handOver();
  expect(printed).toMatch(/Still open: .*to do[\s\S]*pages in .*mine\.zip, \d/);
  expect(code).toBe(0);
  const first = readFileSync(out);
  const files = unzipSync(first);
  expect(Object.keys(files).slice(0, 2)).toEqual(['portfolio/READ-ME.txt', 'portfolio/index.html']);
  expect(strFromU8(files['portfolio/READ-ME.txt'] as Uint8Array)).toContain('on 20 March 2026.\r\n');
  expect(Object.keys(files).every((name) => name.startsWith('portfolio/'))).toBe(true);
  expect(Object.keys(files).filter((name) => name.includes('.portfolio-'))).toEqual([]);
  await handOver();
  expect(readFileSync(out).equals(first)).toBe(true);
});

test('names with accents are told as UTF-8, which Windows and Mac unpack as they are', () => {
  const site = mkdtempSync(join(desk, 'site-'));
  writeFileSync(join(site, 'index.html'), 'a');
  writeFileSync(join(site, 'Überblick é.html'), 'b');
  const zip = siteAsZip(site, '2026-03-20', 'assessor');
  const at = zip.indexOf('portfolio/Ü', 0, 'utf8') - 30;
  expect(zip.readUInt16LE(at + 6) & 0x800).toBe(0x800);
  expect(Object.keys(unzipSync(zip))).toContain('portfolio/Überblick é.html');
});

test('nothing that is no archive of this program is written over', async () => {
  writeFileSync(out, 'A letter.');
  const { code, printed } = await handOver();
  expect([code, readFileSync(out, 'utf8')]).toEqual([2, 'A letter.']);
  expect(printed).toContain('is no archive of this program');
  rmSync(out);
});

test('an error, or somebody who could be recognised, is told and nothing is made', async () => {
  put(tiny.root, sign, 'title: A sign\non: 2026-02-01\nwhat: A sign.\n');
  const wrong = await handOver();
  expect([wrong.code, wrong.printed]).toEqual([1, expect.stringContaining('mend the errors first')]);
  put(tiny.root, sign, 'title: A sign\non: 2026-02-01\nwhat: Ring 07700 900123.\nauthor: learner\n');
  const leaky = await handOver('for=public');
  expect([leaky.code, leaky.printed]).toEqual([1, expect.stringContaining('telephone number')]);
  expect(leaky.printed).not.toContain('900123');
  expect(existsSync(out)).toBe(false);
});

test('the editor refuses with the same reasons, and gives the same archive once they are mended', async () => {
  const page = await (await fetch(`${start.address}edit/`)).text();
  const key = /portfolio-key" content="([^"]+)"/.exec(page)?.[1] ?? '';
  const asked = (init: RequestInit = {}) =>
    fetch(`${start.address}edit/api/hand-over`, { ...init, headers: { 'X-Portfolio-Key': key } });
  const made = () => asked({ method: 'POST', body: '{"for":"assessor"}' });
  const against = { errors: [{ number: 'E050', severity: 'error' }] };
  expect(await (await asked()).json()).toMatchObject(against);
  expect(await (await made()).json()).toMatchObject({ refused: against });
  put(tiny.root, sign, 'title: Café sign\non: 2026-02-01\nwhat: A sign.\nauthor: learner\n');
  const answer = await made();
  await handOver();
  expect(Buffer.from(await answer.arrayBuffer()).equals(readFileSync(out))).toBe(true);
  expect(JSON.parse(answer.headers.get('X-Portfolio-Says') ?? '')).toMatchObject({
    name: 'portfolio-for-assessor.zip',
    withheld: 0,
  });
  expect((await fetch(`${start.address}edit/api/hand-over`, { method: 'POST' })).status).toBe(403);
});

test.skipIf(spawnSync('unzip', ['-v']).status !== 0)('another program unpacks it whole', () => {
  expect(spawnSync('unzip', ['-tq', out], { encoding: 'utf8' }).stdout).toContain('No errors');
});
