import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentSignature } from '../../scripts/server/content-signature.ts';
import { put, tinyFiles, tinyPortfolio } from '../new/tiny-portfolio.ts';

let tiny: ReturnType<typeof tinyPortfolio>;
beforeEach(() => {
  tiny = tinyPortfolio();
});
afterEach(() => tiny.remove());

const named = (register: string) =>
  put(
    tiny.root,
    'content/portfolio.yaml',
    `${tinyFiles['content/portfolio.yaml']}privateRegister: ${register}\n`,
  );
const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(tiny.root, file)), { recursive: true });
  writeFileSync(join(tiny.root, file), text);
};

test.each(['elsewhere/people.yaml', './elsewhere/../elsewhere/people.yaml'])(
  'a change of the private register tells, wherever it lies: %s',
  (register) => {
    named(register);
    const before = contentSignature(tiny.root);
    write('elsewhere/people.yaml', 'people: []\n');
    const after = contentSignature(tiny.root);
    expect(after).not.toBe(before);
    write('elsewhere/people.yaml', 'people: [] # more\n');
    expect(contentSignature(tiny.root)).not.toBe(after);
  },
);

test('a register behind a link tells too, and a folder in its place is not looked through', () => {
  write('away/people.yaml', 'people: []\n');
  symlinkSync(join(tiny.root, 'away/people.yaml'), join(tiny.root, 'link.yaml'));
  named('link.yaml');
  const before = contentSignature(tiny.root);
  write('away/people.yaml', 'people: [] # more\n');
  expect(contentSignature(tiny.root)).not.toBe(before);
  named('/');
  expect(contentSignature(tiny.root).length).toBeLessThan(10_000);
});
