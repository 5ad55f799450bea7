import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { whyNotBegun } from '../../bin/not-begun.mjs';

const root = resolve(import.meta.dirname, '../..');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

/** Runs a file of the program as a Node of another version would. */
const asNode = (version: string, file: string, ...args: string[]) => {
  const pretends = `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'${version}'})`;
  return spawnSync(process.execPath, ['--import', pretends, join(root, file), ...args], { encoding: 'utf8' });
};

describe('the scripts of package.json', () => {
  it.each(Object.entries(scripts))('%s is a call that every shell understands', (_, script) => {
    expect(script).toMatch(/^node (?:--[a-z-]+=\d+ )*scripts\/run\.mjs [a-z-]+$/);
    expect(existsSync(join(root, 'scripts', `${script.split(' ').at(-1)}.ts`))).toBe(true);
  });

  it('say in a sentence where Node is too old, and which version to install', () => {
    const { status, stderr } = asNode('20.11.1', 'scripts/run.mjs', 'check');
    expect(status).toBe(2);
    expect(stderr).toBe(
      'This program needs Node.js 22.18 or later, and this is 20.11.1. Install version 24 from https://nodejs.org, then type the command again.\n',
    );
  });

  it('say in a sentence where a package is not there', () => {
    const folder = mkdtempSync(join(tmpdir(), 'not-installed-'));
    for (const name of ['bin', 'scripts', 'package.json'])
      cpSync(join(root, name), join(folder, name), { recursive: true });
    symlinkSync(join(root, 'src'), join(folder, 'src'), 'junction');
    const { status, stderr } = spawnSync(process.execPath, [join(folder, 'scripts/run.mjs'), 'check'], {
      encoding: 'utf8',
    });
    rmSync(folder, { recursive: true });
    expect(stderr).toBe(
      'A package that the program needs is not there. Type npm install in the folder of the program, then try again.\n',
    );
    expect(status).toBe(2);
  });

  it.each([
    [{ code: 'ENOSPC' }, /^The disk is full/],
    [{ code: 'EROFS' }, /can only be read.*Copy its folder/],
    [{ code: 'ERR_DLOPEN_FAILED', message: 'x.node: failed to map segment' }, /memory may be short/],
    [{ message: 'Cannot find native binding', cause: { code: 'ERR_DLOPEN_FAILED' } }, /could not be loaded/],
  ])('say in a sentence what stops them before they begin: %o', (error, said) => {
    expect(whyNotBegun(error)).toMatch(said);
  });

  it('do what they are asked with a Node that is new enough', () => {
    const { status, stdout } = asNode(
      process.versions.node,
      'scripts/run.mjs',
      'check',
      'explain=unit-text-broken',
    );
    expect(status).toBe(0);
    expect(stdout).toContain('unit-text-broken');
  });
});
