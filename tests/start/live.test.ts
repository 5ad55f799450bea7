import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteFolder } from '../../scripts/command/site-folder.ts';
import { put, tinyFiles, tinyPortfolio } from '../new/tiny-portfolio.ts';
import { type RunningCommand, startCommand } from './running-command.ts';

const tiny = tinyPortfolio();
let start: RunningCommand;
beforeAll(async () => {
  start = await startCommand('start.ts', '--portfolio', tiny.root, '--port', '0');
});
afterAll(async () => {
  await start.stop();
  rmSync(siteFolder(tiny.root), { recursive: true, force: true });
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
const ask = async (path: string) => {
  const answer = await fetch(start.address + path);
  return { status: answer.status, text: await answer.text() };
};

test('what is added, edited, renamed and deleted shows at once, with no build between', async () => {
  expect((await ask('guidance/study.html')).status).toBe(404);
  put(tiny.root, file, guidance('Listen first'));
  expect(await ask('guidance/study.html')).toMatchObject({
    status: 200,
    text: expect.stringContaining('Listen first'),
  });
  put(tiny.root, file, guidance('Listen twice'));
  expect((await ask('guidance/study')).text).toContain('Listen twice');

  put(tiny.root, 'content/products/E007-board.yaml', board);
  expect((await ask('evidence/E007.html')).text).toContain('A board.');
  renameSync(
    join(tiny.root, 'content/products/E007-board.yaml'),
    join(tiny.root, 'content/products/E008-board.yaml'),
  );
  expect((await ask('evidence/E007.html')).status).toBe(404);
  expect((await ask('evidence/E008.html')).text).toContain('A board.');

  rmSync(join(tiny.root, file));
  rmSync(join(tiny.root, 'content/products/E008-board.yaml'));
  expect((await ask('guidance/study.html')).status).toBe(404);
  expect((await ask('evidence/E008.html')).status).toBe(404);
});

const board = 'title: The board\non: 2026-02-01\nwhat: A board.\nauthor: learner\n';

test('what is broken is told first, over the last good state, which says that it is out of date', async () => {
  put(tiny.root, 'content/products/E009-board.yaml', board);
  expect((await ask('evidence/E009.html')).status).toBe(200);
  put(tiny.root, 'content/products/E009-board.yaml', `${board}authr: learner\n`);
  expect((await ask('')).text).toMatch(/to mend[\s\S]*authr/);
  const old = (await ask('evidence/E009.html')).text;
  expect(old).toContain('Out of date:');
  expect(old).toContain('A board.');
  expect((await ask('assets/site.css')).status).toBe(200);
  rmSync(join(tiny.root, 'content/products/E009-board.yaml'));
  expect((await ask('')).text).not.toContain('to mend');
});

test('a portfolio that is taken away is missed, and shows again when it is put back', async () => {
  renameSync(join(tiny.root, 'content'), join(tiny.root, 'away'));
  expect((await ask('')).text).toContain('There is no portfolio to show just now');
  renameSync(join(tiny.root, 'away'), join(tiny.root, 'content'));
  expect((await ask('')).text).toContain('<title>A tiny portfolio</title>');
});

test('a page that would show what could make somebody known is not sent', async () => {
  const people = tinyFiles['content/people.yaml'] ?? '';
  put(tiny.root, 'content/people.yaml', people.replace('Colleague A', 'Colleague 07700 900123'));
  const { status, text } = await ask('');
  expect(`${status} ${text}`).not.toMatch(/200 .*900123/s);
  put(tiny.root, 'content/people.yaml', people);
});
