import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readPortfolio } from '#files/read-portfolio.ts';
import { basePortfolio } from '../files/base-portfolio.ts';
import { scriptInProcess } from './in-process.ts';

const script = resolve(import.meta.dirname, '../../scripts/check.ts');

test('whoever reads only the beginning of what is printed gets no stack', async () => {
  const child = spawn(process.execPath, [script, 'explain'], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  let said = '';
  child.stderr.on('data', (data) => {
    said += data;
  });
  const code = await new Promise((done) => child.on('close', done));
  expect({ code, said }).toEqual({ code: 0, said: '' });
});

test('the example is written over nothing that it did not make', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'example-'));
  const example = () => scriptInProcess('example', [`portfolio=${folder}`]);
  expect((await example()).status).toBe(0);
  const again = await example();
  expect({ status: again.status, stderr: again.stderr }).toEqual({ status: 0, stderr: '' });
  const [first = ''] = readPortfolio(folder).texts.keys();
  writeFileSync(join(folder, first), 'title: mine\n');
  const { status, stderr } = await example();
  expect(status).toBe(2);
  expect(stderr).toContain(`Nothing was written: ${first} would be in the way`);
  expect(readFileSync(join(folder, first), 'utf8')).toBe('title: mine\n');
});

test('a record of the same number under another name is in the way of the example as well', async () => {
  const root = basePortfolio({ 'content/observations/E014-mine.yaml': 'title: mine\n' });
  const { status, stderr } = await scriptInProcess('example', [`portfolio=${root}`]);
  expect(status).toBe(2);
  expect(stderr).toContain('would be in the way');
});
