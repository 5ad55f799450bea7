import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { beginFolder } from '../../scripts/init/begin-folder.ts';
import { layChosen } from '../../scripts/init/choose-units.ts';

const shipped = join(import.meta.dirname, '../../content/units/ocr-41.yaml');
const units = [{ code: 'ocr-41', file: shipped }];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'begin-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a folder in which a portfolio was begun, and the program ended', () => {
  it.each(['package.json', 'README.md', '.vscode/settings.json', 'content/units/ocr-41.yaml'])(
    'is gone on with where %s was not written yet',
    (file) => {
      layChosen(beginFolder(folder), units);
      const whole = readFileSync(join(folder, file), 'utf8');
      rmSync(join(folder, file));
      writeFileSync(join(folder, 'content/.portfolio-12.part'), 'hal');
      layChosen(beginFolder(folder), units);
      expect(readFileSync(join(folder, file), 'utf8')).toBe(whole);
    },
  );

  it('is no folder for another where nothing was missing', () => {
    layChosen(beginFolder(folder), units);
    expect(() => beginFolder(folder)).toThrow(/A portfolio is begun in an empty folder/);
  });

  it.each([
    ['README.md', 'mine'],
    ['content/units/ocr-41.yaml', 'code: mine\n'],
    ['content/people.yaml', ''],
    ['evidence/a.txt', 'mine'],
  ])('is left as it is where somebody has written %s', (file, text) => {
    layChosen(beginFolder(folder), units);
    writeFileSync(join(folder, file), text);
    expect(() => beginFolder(folder)).toThrow(/A portfolio is begun in an empty folder/);
    expect(readFileSync(join(folder, file), 'utf8')).toBe(text);
  });

  it('is left as it is where it holds a link', () => {
    symlinkSync('/nowhere', join(folder, 'content'));
    expect(() => beginFolder(folder)).toThrow(/holds content/);
    expect(readdirSync(folder)).toEqual(['content']);
  });
});
