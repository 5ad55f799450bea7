import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { siteFolder } from '../../scripts/command/site-folder.ts';
import { put, tinyPortfolio } from '../new/tiny-portfolio.ts';
import { runCommand, startCommand } from './running-command.ts';

const tiny = tinyPortfolio();
const other = tinyPortfolio({ 'content/portfolio.yaml': 'title: [unfinished\n' });
afterAll(() => {
  for (const { root } of [tiny, other]) rmSync(siteFolder(root), { recursive: true, force: true });
  tiny.remove();
  other.remove();
});

const text = async (address: string) => (await fetch(address)).text();

test('it serves a portfolio, builds it beside, keeps that when errors come in, and ends cleanly', async () => {
  const good = await startCommand('start.ts', '--portfolio', tiny.root, '--port', '0');
  expect(await text(good.address)).toContain('<title>A tiny portfolio</title>');
  expect((await fetch(`${good.address}pagefind/pagefind.js`)).status).toBe(200);
  expect((await fetch(`${good.address}pagefind/pagefind-ui.js`)).status).toBe(404);
  expect(good.printed()).toContain('pages built.');
  expect(await good.stop()).toBe(0);

  put(tiny.root, 'content/scorecards/E002-broken.yaml', 'title: [unfinished\n');
  const broken = await startCommand('start.ts', '--portfolio', tiny.root, '--port', '0');
  expect(await text(broken.address)).toContain('1 error to mend');
  expect(broken.printed()).toMatch(/content\/scorecards\/E002-broken\.yaml:\d+:\d+/);
  expect(broken.printed()).toContain('npm run check explain=<rule>');
  expect(await text(`${broken.address}index.html`)).toContain('Out of date:');
  expect(await broken.stop()).toBe(0);
});

test('a portfolio that was never built shows its findings, and not the build of another one', async () => {
  const running = await startCommand('start.ts', '--portfolio', other.root, '--port', '0');
  expect(await text(running.address)).toContain('to mend');
  expect((await fetch(`${running.address}index.html`)).status).toBe(404);
  expect(await running.stop()).toBe(0);
});

test('where there is no portfolio it cannot run, and says so', async () => {
  const { code, printed } = await runCommand('start.ts', '--portfolio', `${tiny.root}/nowhere`);
  expect(code).toBe(2);
  expect(printed).toMatch(/There is no folder/);
  expect((await runCommand('start.ts', '--port', 'many')).code).toBe(2);
});

test('the last good build of each portfolio has a folder of its own, and the repository’s own is dist', () => {
  expect(siteFolder(tiny.root)).not.toBe(siteFolder(other.root));
  expect(siteFolder('.')).toBe(resolve('dist'));
});
