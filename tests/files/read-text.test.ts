import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBytes } from '#files/artefacts/read-bytes.ts';
import { readText } from '#files/disk/read-text.ts';
import { textOf } from '../../scripts/new/given.ts';
import { basePortfolio } from './base-portfolio.ts';

const rulesOf = (absolute: string) => readText(absolute, 'content/x.yaml').findings.map(({ rule }) => rule);

test('a file that is not there any more could not be opened', () => {
  expect(rulesOf(join(basePortfolio(), 'content/gone.yaml'))).toEqual(['file-unreadable']);
});

// The kernel gives these files a size of nothing and then some text: the same as a file that grew while it was read.
test.runIf(existsSync('/proc/self/status'))('a file that holds more than its size said has changed', () => {
  expect(rulesOf('/proc/self/status')).toEqual(['file-changed']);
});

test('the text comes as it was written, with line ends of one sort', () => {
  const root = basePortfolio({ 'content/x.yaml': '\ufeffnote: "a\r\nb"\r\n# é\r' });
  expect(readText(join(root, 'content/x.yaml'), 'content/x.yaml')).toEqual({
    text: 'note: "a\nb"\n# é\n',
    findings: [],
  });
});

const word = Buffer.from('PK\x03\x04\x14\x00\x06\x00 word/document.xml');
const others: [string, Buffer, RegExp][] = [
  ['ANSI', Buffer.from('title: caf\xe9\n', 'latin1'), /saved as ANSI/],
  ['UTF-16', Buffer.from('\ufefftitle: café\n', 'utf16le'), /saved as UTF-16/],
  [
    'UTF-16 without its mark',
    Buffer.from('title: café in the middle of town\n', 'utf16le'),
    /saved as UTF-16/,
  ],
  ['UTF-16, the other way round', Buffer.from('\ufefftitle: café\n', 'utf16le').swap16(), /saved as UTF-16/],
  ['a Word file', word, /it is a Word file/],
  ['an old Word file', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /old Word or Excel file/],
  ['rich text', Buffer.from('{\\rtf1 title}'), /rich text file/],
  ['a PDF', Buffer.from('%PDF-1.7\n'), /it is a PDF/],
  ['a photo', Buffer.from('ffd8ffe000104a464946', 'hex'), /picture or film/],
  ['zeros', Buffer.from('title: \0\0\0\n'), /not text/],
];

test.each(others)('a record that is %s is told so, with what to do', (_what, bytes, words) => {
  const root = basePortfolio({ 'content/x.yaml': bytes });
  const { text, findings } = readText(join(root, 'content/x.yaml'), 'content/x.yaml');
  expect(text).toBeUndefined();
  expect(findings.map(({ rule, message, mend }) => `${rule} ${message} ${mend}`)).toEqual([
    expect.stringMatching(words),
  ]);
  expect(findings[0]?.mend).toMatch(/UTF-8/);
});

test.each(others)('a text or fields given to a command as %s are refused in words', (_what, bytes, words) => {
  const root = basePortfolio({ 'usual.txt': bytes });
  expect(() => textOf(join(root, 'usual.txt'))).toThrow(words);
});

test('a folder and a file that is not there are no text to begin from', () => {
  expect(() => textOf(basePortfolio())).toThrow(/is a folder/);
  expect(() => textOf('no-such-file.txt')).toThrow(/could not be opened/);
});

test('an accent written as a sign of its own is one letter with its accent', () => {
  const root = basePortfolio({ 'content/x.yaml': 'title: cafe\u0301\n' });
  expect(readText(join(root, 'content/x.yaml'), 'x').text).toBe('title: caf\u00e9\n');
});

test.skipIf(process.platform === 'win32')(
  'a pipe or a device, which may never end, is not waited for',
  () => {
    const pipe = join(basePortfolio(), 'pipe.yaml');
    expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
    for (const path of [pipe, '/dev/zero']) {
      expect(rulesOf(path)).toEqual(['file-unreadable']);
      expect(() => textOf(path)).toThrow(/is no file but a (?:pipe|device).* Save what it gives as a file/);
    }
  },
);

test('what lies behind a folder that has become a link since the portfolio was listed is not read', async () => {
  const root = realpathSync(basePortfolio());
  const outside = realpathSync(basePortfolio({ 'evidence/E010/form.txt': 'Of somebody else.' }));
  const file = join(root, 'evidence/E010/form.txt');
  expect(readText(file, 'form.txt', { inPlace: true }).text).toBeDefined();
  expect(await readBytes(file, 'form.txt', 100)).toHaveProperty('bytes');
  rmSync(join(root, 'evidence'), { recursive: true });
  symlinkSync(join(outside, 'evidence'), join(root, 'evidence'), 'junction');
  expect(readText(file, 'form.txt', { inPlace: true }).findings[0]?.rule).toBe('file-changed');
  expect(await readBytes(file, 'form.txt', 100)).toHaveProperty('trouble');
});
