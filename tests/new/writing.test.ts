import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { createFile, replaceFile } from '#files/disk/write-file.ts';
import { yamlText } from '#files/record-text.ts';
import { parseYaml } from '#files/yaml/parse-yaml.ts';

/** Pieces of text that folding a line or beginning a block could get wrong. */
const pieces = [
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\t',
  '#',
  ': ',
  '- ',
  '|',
  '>',
  '---',
  '"',
  "'",
  'word',
  'longer-words-here',
];

describe('the YAML of a record', () => {
  it('reads back as what was written, whatever the words', () => {
    const words = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '4.10',
        '14:05',
        'yes',
        'null',
        '*bold*',
        '&c',
        '2026-03-14',
        'a: b',
        '# not',
        '- x',
        '1e3',
      ),
      fc.lorem({ maxCount: 60 }),
      fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), words), (data) => {
        const read = parseYaml(yamlText(data), 'a.yaml');
        expect(read.findings).toEqual([]);
        expect(read.data).toEqual({ ...data });
      }),
    );
  });

  it('keeps the lines of a text with several', () => {
    expect(yamlText({ transcript: 'Good morning.\nHow can I help?' })).toBe(
      'transcript: |-\n  Good morning.\n  How can I help?\n',
    );
  });
});

describe('writing a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'writing-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('never overwrites where a new one was asked for', () => {
    const path = join(folder, 'deep/E001-a.yaml');
    createFile(folder, 'deep/E001-a.yaml', 'first');
    expect(() => createFile(folder, 'deep/E001-a.yaml', 'second')).toThrow(/EEXIST/);
    expect(readFileSync(path, 'utf8')).toBe('first');
    expect(readdirSync(join(folder, 'deep'))).toEqual(['E001-a.yaml']);
  });

  it('puts a whole text in place of another', () => {
    const path = join(folder, 'codes.json');
    replaceFile(folder, 'codes.json', 'old');
    replaceFile(folder, 'codes.json', 'new');
    expect(readFileSync(path, 'utf8')).toBe('new');
  });
});
