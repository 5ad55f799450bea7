import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkPortfolio } from '#files/check-portfolio.ts';
import { listFiles } from '#files/disk/list-files.ts';
import { readPortfolio } from '#files/read-portfolio.ts';
import { asSomebody } from './as-somebody.ts';
import { basePortfolio } from './base-portfolio.ts';

const found = (root: string) =>
  checkPortfolio(root, '2026-08-03').findings.map(({ rule, file }) => `${rule} ${file}`);

const onUnix = process.platform !== 'win32';

test('the usual litter of systems, clouds and programs for writing is passed over, wherever it lies', () => {
  const litter = [
    'desktop.ini',
    'Thumbs.db',
    'ehthumbs.db',
    '~$form.docx',
    '.~lock.form.odt#',
    '.DS_Store',
    '._E010-refund-call.yaml',
    '.E010-refund-call.yaml.swp',
    'E010-refund-call.yaml.swp',
    'E010-refund-call.yaml~',
    '.#E010-refund-call.yaml',
    '#E010-refund-call.yaml#',
    'E010.yaml.tmp',
    'form.pdf.crdownload',
    '.directory',
    '.dropbox',
    '.syncthing.E010.yaml.tmp',
    '.Trash-1000/info/E010.yaml',
    '@eaDir/E010.yaml@SynoEAStream',
    '__MACOSX/E010.yaml',
    '$RECYCLE.BIN/E010.yaml',
    ...(onUnix ? ['Icon\r'] : []),
  ];
  const at = ['content', 'content/observations', 'content/units', 'evidence', 'evidence/E010'];
  const files = at.flatMap((folder) => litter.map((name) => [`${folder}/${name}`, 'litter'] as const));
  expect(found(basePortfolio(Object.fromEntries(files)))).toEqual([]);
});

test.runIf(process.platform === 'linux')('one name that is not UTF-8 is told, and the rest is read', () => {
  const root = basePortfolio();
  for (const folder of ['content/observations', 'evidence/E010'])
    writeFileSync(
      Buffer.concat([Buffer.from(join(root, folder, 'caf')), Buffer.from([0xe9, 0x2e, 0x74])]),
      '',
    );
  expect(found(root)).toEqual([
    'name-not-portable content/observations/caf\ufffd.t',
    'name-not-portable evidence/E010/caf\ufffd.t',
  ]);
  expect(readPortfolio(root).content.records.some(({ number }) => number === 'E010')).toBe(true);
});

test('a name with an accent is the same name, however the disk stores the accent', () => {
  const root = basePortfolio({ 'evidence/E010/cafe\u0301.txt': 'A form.' });
  expect(listFiles(root, 'evidence').files.map(({ file }) => file)).toContain('evidence/E010/caf\u00e9.txt');
});

test.runIf(process.platform === 'linux')(
  'two names that differ only in how an accent is stored are told',
  () => {
    const root = basePortfolio({
      'evidence/E010/cafe\u0301.txt': 'One.',
      'evidence/E010/caf\u00e9.txt': 'Other.',
    });
    const { files, findings } = listFiles(root, 'evidence/E010');
    expect(findings.map(({ rule }) => rule)).toEqual(['name-not-portable']);
    expect(files.map(({ file }) => file)).toEqual(['evidence/E010/caf\u00e9.txt', 'evidence/E010/form.txt']);
  },
);

test.runIf(onUnix)(
  'a pipe, a socket of a program and links in a circle are told, and nothing waits for them',
  () => {
    const root = basePortfolio();
    expect(spawnSync('mkfifo', [join(root, 'content/observations/E098-pipe.yaml')]).status).toBe(0);
    symlinkSync('b', join(root, 'evidence/E010/a'));
    symlinkSync('a', join(root, 'evidence/E010/b'));
    symlinkSync('..', join(root, 'evidence/E010/up'));
    expect(found(root)).toEqual([
      'file-unreadable content/observations/E098-pipe.yaml',
      'path-escapes evidence/E010/a',
      'path-escapes evidence/E010/b',
      'path-escapes evidence/E010/up',
    ]);
  },
);

test.runIf(onUnix)('a folder and a file that may not be read are told, and the rest is read', () => {
  const root = basePortfolio();
  chmodSync(root, 0o755);
  mkdirSync(join(root, 'content/products'), { mode: 0o000 });
  chmodSync(join(root, 'evidence/E015'), 0o000);
  chmodSync(join(root, 'content/observations/E010-refund-call.yaml'), 0o000);
  const read = asSomebody(() => readPortfolio(root));
  expect(read.findings.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
    'file-unreadable content/products',
    'file-unreadable content/observations/E010-refund-call.yaml',
    'file-unreadable evidence/E015',
  ]);
  expect(read.content.unread).toEqual(new Set(['content/products', 'E010']));
  expect(read.content.records.length).toBeGreaterThan(10);
  chmodSync(join(root, 'evidence/E015'), 0o700);
});

test('what is gone before it is looked at was never there', () => {
  const root = basePortfolio();
  rmSync(join(root, 'evidence'), { recursive: true });
  expect(listFiles(root, 'evidence')).toEqual({ files: [], findings: [], unread: [] });
});

test('a file that lies in iCloud and not on this computer is told by its own name', () => {
  const root = basePortfolio({ 'evidence/E010/.scan.pdf.icloud': 'bplist' });
  expect(found(root)).toEqual(['file-unreadable evidence/E010/scan.pdf']);
});

test.runIf(onUnix)(
  'a name with a line break or another sign that nobody sees is found, and the rest is listed',
  () => {
    const root = basePortfolio();
    for (const name of ['a\nb.txt', 'tab\there.txt', 'c.txt'])
      writeFileSync(join(root, 'evidence/E010', name), 'x');
    const { files, findings } = listFiles(root, 'evidence/E010');
    expect(files.map(({ file }) => file)).toContain('evidence/E010/c.txt');
    expect(files.some(({ file }) => /\s/.test(file))).toBe(false);
    expect(findings.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
      expect.stringContaining('name-not-portable The name evidence/E010/a b.txt holds a line break'),
      expect.stringContaining('name-not-portable The name evidence/E010/tab here.txt'),
    ]);
  },
);
