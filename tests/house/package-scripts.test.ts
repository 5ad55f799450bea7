import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

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
    expect(script).toMatch(/^node scripts\/run\.mjs [a-z]+$/);
    expect(existsSync(join(root, 'scripts', `${script.split(' ').at(-1)}.ts`))).toBe(true);
  });

  it('say in a sentence where Node is too old, and which version to install', () => {
    const { status, stderr } = asNode('20.11.1', 'scripts/run.mjs', 'check');
    expect(status).toBe(2);
    expect(stderr).toBe(
      'This program needs Node.js 22.18 or later, and this is 20.11.1. Install version 24 from https://nodejs.org, then type the command again.\n',
    );
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
  }, 60_000);
});
