import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { put, tinyFiles, tinyPortfolio } from '../new/tiny-portfolio.ts';
import { eventually, type RunningCommand, runCommand, startCommand } from './running-command.ts';

const tiny = tinyPortfolio();
let dev: RunningCommand;
beforeAll(async () => {
  dev = await startCommand('dev.ts', '--portfolio', tiny.root, '--port', '4390');
});
afterAll(async () => {
  await dev.stop();
  tiny.remove();
});

const guidance = (text: string) => `code: study
title: A page of guidance
qualification: A qualification
about: It advises.
items:
  - { id: first, kind: tip, title: A tip, text: ${text}, sourceItem: Line 1, strength: advice }
source: { title: A text, file: none }
`;
const file = 'content/guidance/study.yaml';
const ask = (path: string) => async () => {
  const answer = await fetch(dev.address + path);
  return { status: answer.status, text: await answer.text() };
};
const page = ask('guidance/study.html');

test('a file that is added gives its page, an edit changes it and deleting the file takes it away', async () => {
  expect((await page()).status).toBe(404);

  put(tiny.root, file, guidance('Listen first'));
  const added = await eventually(page, ({ status }) => status === 200);
  expect(added.text).toContain('Listen first');

  put(tiny.root, file, guidance('Listen twice'));
  const edited = await eventually(page, ({ text }) => text.includes('Listen twice'));
  expect(edited.text).not.toContain('Listen first');

  rmSync(join(tiny.root, file));
  expect((await eventually(page, ({ status }) => status === 404)).status).toBe(404);
});

test('a portfolio that cannot be read shows what to mend, and comes back by itself', async () => {
  const home = ask('');
  put(tiny.root, 'content/people.yaml', 'vouching: {}\n');
  const broken = await eventually(home, ({ text }) => text.includes('to mend'));
  expect(broken.text).toContain('content/<wbr>people.yaml');
  expect(broken.text).toContain('src="/@vite/client"');

  put(tiny.root, 'content/people.yaml', tinyFiles['content/people.yaml'] ?? '');
  const mended = await eventually(home, ({ text }) => !text.includes('to mend'));
  expect(mended.text).toContain('<title>A tiny portfolio</title>');
});

test('the page of a record that cannot be read shows what to mend, and comes back by itself', async () => {
  const record = ask('evidence/E077.html');
  const whole = 'title: The board\non: 2026-02-01\nwhat: A board.\nauthor: learner\n';
  put(tiny.root, 'content/products/E077-board.yaml', whole);
  await eventually(record, ({ status, text }) => status === 200 && text.includes('A board.'));
  put(tiny.root, 'content/products/E077-board.yaml', `${whole}authr: learner\n`);
  const broken = await eventually(record, ({ text }) => text.includes('E077 to show just now'));
  expect(broken.text).toContain('authr');
  put(tiny.root, 'content/products/E077-board.yaml', whole);
  await eventually(record, ({ text }) => text.includes('A board.'));
  rmSync(join(tiny.root, 'content/products/E077-board.yaml'));
});

test('content/ that is taken away and put back shows again, and so does what is changed after that', async () => {
  const home = ask('');
  await eventually(home, ({ text }) => text.includes('<title>A tiny portfolio</title>'));
  renameSync(join(tiny.root, 'content'), join(tiny.root, 'away'));
  const gone = await eventually(home, ({ text }) => !text.includes('<title>A tiny portfolio</title>'));
  expect(gone.text).toContain('There is no folder content/');
  expect(gone.text).toContain('src="/@vite/client"');
  renameSync(join(tiny.root, 'away'), join(tiny.root, 'content'));
  await eventually(home, ({ text }) => text.includes('<title>A tiny portfolio</title>'));
  put(tiny.root, file, guidance('Listen again'));
  expect((await eventually(page, ({ text }) => text.includes('Listen again'))).status).toBe(200);
  rmSync(join(tiny.root, file));
});

test('where there is no portfolio it cannot run, and says so', async () => {
  const { code, printed } = await runCommand('dev.ts', '--portfolio', join(tiny.root, 'content'));
  expect(code).toBe(2);
  expect(printed).toMatch(/There is no folder \S*content\//);
});
