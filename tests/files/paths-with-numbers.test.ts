import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFolder } from '#files/disk/make-folder.ts';
import { made, writeHere } from '../new/run-new.ts';
import { tinyPortfolio } from '../new/tiny-portfolio.ts';

let tiny: ReturnType<typeof tinyPortfolio>;
beforeEach(() => {
  tiny = tinyPortfolio();
});
afterEach(() => tiny.remove());

const sheet = ['title=A sheet', 'on=2026-03-02', 'what=A sheet of calls', 'author=learner'];
const next = async () => (await writeHere(tiny.root, 'product', sheet)).number;
const lay = (name: string | Buffer) => {
  mkdirSync(join(tiny.root, 'content/products'), { recursive: true });
  const folder = Buffer.from(`${join(tiny.root, 'content/products')}/`);
  writeFileSync(Buffer.concat([folder, Buffer.from(name)]), 'title: A board\n');
};

test('a number that only a name bears which cannot be read is taken', async () => {
  lay('.E030-board.yaml.icloud');
  expect(await next()).toBe('E031');
  mkdirSync(join(tiny.root, 'evidence'), { recursive: true });
  symlinkSync(join(tiny.root, 'nowhere'), join(tiny.root, 'evidence/E040'));
  expect(await next()).toBe('E041');
});

test.runIf(process.platform === 'linux')('letters that are not UTF-8 hide no number', async () => {
  lay(Buffer.concat([Buffer.from('E050-caf'), Buffer.from([0xe9]), Buffer.from('.yaml')]));
  expect(await next()).toBe('E051');
});

test('no number is given while a folder of numbers cannot be looked into', async () => {
  mkdirSync(join(tiny.root, 'evidence/E060'), { recursive: true });
  renameSync(join(tiny.root, 'evidence'), join(tiny.root, 'elsewhere'));
  symlinkSync(join(tiny.root, 'elsewhere'), join(tiny.root, 'evidence'), 'junction');
  await expect(made(tiny.root, 'product', sheet)).rejects.toThrow(
    /numbers are taken cannot be told: evidence\//,
  );
});

test.runIf(process.platform === 'linux')('a folder that the system does not make ends in an error', () => {
  expect(() => makeFolder('/proc/no-such-process/a/b')).toThrow(/ENOENT/);
});
