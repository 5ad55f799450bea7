import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { tinyPortfolio } from '../new/tiny-portfolio.ts';

const repository = resolve(import.meta.dirname, '../..');
const desk = mkdtempSync(join(tmpdir(), 'program-'));
const tiny = tinyPortfolio();
afterAll(() => {
  rmSync(desk, { recursive: true, force: true });
  tiny.remove();
});

/** The program as somebody would have it in a folder of that name, with the packages of this one. */
const programIn = (name: string): string => {
  const program = join(desk, name);
  mkdirSync(program);
  for (const part of ['src', 'scripts', 'package.json', 'astro.config.mjs', 'tsconfig.json'])
    cpSync(join(repository, part), join(program, part), { recursive: true });
  // The packages are those of this one, but what was compiled from them is not: the program is to be compiled here.
  mkdirSync(join(program, 'node_modules'));
  for (const one of readdirSync(join(repository, 'node_modules')))
    if (one !== '.cache')
      symlinkSync(join(repository, 'node_modules', one), join(program, 'node_modules', one), 'junction');
  return program;
};

// No file system of Windows takes the question mark.
const name = process.platform === 'win32' ? 'C# 50% naïve & co' : 'Really? C# 50% naïve & co';

test('the program builds from a folder with odd signs in its name, to one whose path begins like its own', () => {
  const program = programIn(name);
  const out = `${program}-out`;
  const env: NodeJS.ProcessEnv = { ...process.env, NO_COLOR: '1' };
  for (const left of ['VITEST', 'NODE_ENV', 'PORTFOLIO_DIR', 'PORTFOLIO_OUT']) delete env[left];
  const args = [join(program, 'scripts/build.ts'), '--portfolio', tiny.root, '--out', out];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: program,
    env,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('pages built in');
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('A tiny portfolio');
  expect(readFileSync(join(out, 'robots.txt'), 'utf8')).toBe('User-agent: *\nDisallow: /\n');
  expect(existsSync(join(out, 'pagefind/pagefind.js'))).toBe(true);
});
