import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { tinyPortfolio } from './tiny-portfolio.ts';

const program = join(import.meta.dirname, '../..');

/** Runs a command as somebody types it. npm itself decides what reaches the program. */
const npm = (...words: string[]) =>
  promisify(execFile)('npm', ['run', '--silent', ...words], {
    cwd: program,
    shell: process.platform === 'win32',
  }).catch((error: { stdout: string; stderr: string }) => error);

describe('a command typed without --, as PowerShell passes it', () => {
  const { root, remove } = tinyPortfolio();
  afterAll(remove);
  const here = `portfolio=${root}`;

  it.concurrent('checks the portfolio that is named', async () => {
    const { stdout } = await npm('check', here);
    expect(stdout).not.toContain('E014');
    expect(stdout).toMatch(/npm run check .*portfolio=/);
    expect(stdout).toContain(here);
  });

  it.concurrent('shows how far its unit is', async () => {
    const { stdout } = await npm('coverage', 'holes', here);
    expect(stdout).toContain('ocr-41/4.10');
    expect(stdout).not.toContain('cg-312');
  });

  it.concurrent('writes a record with fields set', async () => {
    const { stdout } = await npm(
      'new',
      'product',
      'title=A sheet',
      'what=A sheet of calls',
      'author=learner',
      here,
    );
    expect(stdout).toContain('E002 is written');
    expect(existsSync(join(root, 'content/products/E002-a-sheet.yaml'))).toBe(true);
  });

  it.concurrent('explains a rule', async () => {
    expect((await npm('check', 'explain=vague-feedback')).stdout).toContain('vague-feedback');
  });
});
