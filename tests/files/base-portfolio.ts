import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

const base = join(import.meta.dirname, '..', 'cases', 'base', 'portfolio');

const made: string[] = [];
afterAll(() => {
  for (const root of made) rmSync(root, { recursive: true, force: true });
});

/**
 * A copy of the portfolio that every case begins from, in a folder that goes when the tests of the file are done.
 * `files` are written over it; text goes in as UTF-8, bytes as they are.
 */
export const basePortfolio = (files: Record<string, string | Uint8Array> = {}): string => {
  const root = mkdtempSync(join(tmpdir(), 'portfolio-'));
  made.push(root);
  cpSync(base, root, { recursive: true });
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  }
  return root;
};
