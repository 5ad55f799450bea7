import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { checkWhole } from '#files/check-whole.ts';
import { awkwardNames, noisyPhoto, portfolioWith } from '../site/hostile-files.ts';
import { hostilePdfs, quietPdf } from '../site/hostile-pdfs.ts';

const found = async (root: string): Promise<string[]> =>
  (await checkWhole(root, '2026-08-03')).findings.map(
    ({ rule, severity, file, line, message }) => `${severity} ${rule} ${file}:${line} ${message}`,
  );
const withheld = 'warning artefact-withheld content/observations/E010-refund-call.yaml:22 ';

const photo = await noisyPhoto();
const png = await noisyPhoto('png');
const chunk = (type: string, data: Uint8Array): Buffer => {
  const [head, tail] = [Buffer.alloc(4), Buffer.alloc(4)];
  const body = Buffer.concat([Buffer.from(type), data]);
  head.writeUInt32BE(data.length);
  tail.writeUInt32BE(crc32(body));
  return Buffer.concat([head, body, tail]);
};
/** A PNG that says it is 40000 by 40000, of one bit a point: a few hundred kB that fill a memory. */
const bomb = Buffer.concat([
  Buffer.from('89504e470d0a1a0a', 'hex'),
  chunk('IHDR', Buffer.from('00009c4000009c400100000000', 'hex')),
  chunk('IDAT', deflateSync(Buffer.alloc(5001 * 400))),
  chunk('IEND', Buffer.alloc(0)),
]);

describe('a file that cannot be published as it is', () => {
  test.each<[string, string, Uint8Array | string, RegExp]>([
    [
      'a photo cut off after 20 bytes',
      'a.jpg',
      photo.subarray(0, 20),
      /^a\.jpg is not published.*cut off or damaged/,
    ],
    [
      'a photo cut off in the middle',
      'a.jpg',
      photo.subarray(0, 4000),
      /is not published.*cut off or damaged/,
    ],
    ['a PNG cut off in the middle', 'a.png', png.subarray(0, 4000), /is not published.*cut off or damaged/],
    ['a PNG of 40000 by 40000 points', 'a.png', bomb, /40000 × 40000 points/],
    ['an empty text', 'a.txt', '', /is empty/],
    ['an empty photo', 'a.jpg', '', /is empty|not a file of the type/],
    ['a text that is a Word file', 'a.txt', 'PK\u0003\u0004 word/document.xml', /it is a Word file/],
    [
      'a table that is an old Excel file',
      'a.csv',
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      /old Word or Excel/,
    ],
    ['a table of zeros', 'a.csv', 'a,b\n\0\0\0\n', /is not text/],
  ])('%s is found at its place', async (_what, name, bytes, words) => {
    const [first, ...others] = await found(portfolioWith({ [name]: bytes }));
    expect(others).toEqual([]);
    expect(first?.startsWith(withheld) || first?.startsWith('error artefact-type ')).toBe(true);
    expect(first?.replace(withheld, '')).toMatch(words);
  });

  // Root may read everything.
  test.skipIf(process.getuid?.() === 0)('one that may not be opened is found at its place', async () => {
    const root = portfolioWith({ 'a.txt': 'Words.' });
    chmodSync(join(root, 'evidence/E010/a.txt'), 0);
    expect(await found(root)).toEqual([`${withheld}a.txt could not be opened.`]);
  });

  test('a folder by the name of a file is no file', async () => {
    const root = portfolioWith({ 'a.txt': undefined });
    mkdirSync(join(root, 'evidence/E010/a.txt'));
    writeFileSync(join(root, 'evidence/E010/a.txt/inside.txt'), 'Words.');
    expect(await found(root)).toContainEqual(
      expect.stringMatching(/^error attachment-missing .*:22 .*a\.txt is a folder/),
    );
  });

  test('names that differ only by capitals are told apart, and only the first is published', async () => {
    const root = portfolioWith({ 'a.txt': 'One.', 'A.txt': 'Two.' });
    const { tried } = await checkWhole(root, '2026-08-03');
    expect(tried.get('evidence/E010/a.txt')?.path).toBe('artefacts/E010/a.txt');
    expect(tried.get('evidence/E010/A.txt')?.path).toBeUndefined();
    expect(await found(root)).toEqual([
      expect.stringMatching(/artefact-withheld .*:23 A\.txt and a\.txt are one name/),
    ]);
  });
});

test.each(['content/portfolio.yaml', 'content/people.yaml', 'content/units/tiny-1.yaml'])(
  'a file that cannot be published is found while %s cannot be read',
  async (broken) => {
    const root = portfolioWith({ 'a.jpg': photo.subarray(0, 20), 'b.txt': 'Words of John Smith.' });
    writeFileSync(join(root, broken), 'title: [never closed\n');
    const rules = (await checkWhole(root, '2026-08-03')).findings.map(({ rule, file }) => `${rule} ${file}`);
    expect(rules).toContain('artefact-withheld content/observations/E010-refund-call.yaml');
    expect(rules).toContain(`yaml-unreadable ${broken}`);
  },
);

test('every awkward name is published, each at a path of its own that every disk can hold', async () => {
  const root = portfolioWith(Object.fromEntries(awkwardNames.map((name) => [name, name])));
  const kept = new Map<string, string>();
  const { tried, findings } = await checkWhole(root, '2026-08-03', async (path, bytes) => {
    kept.set(path, new TextDecoder().decode(bytes));
  });
  expect(findings.map(({ message }) => message)).toEqual([]);
  const words = [...kept].filter(
    ([path]) => path !== 'artefacts/E010/form.txt' && path.startsWith('artefacts/E010/'),
  );
  expect(words.map(([, name]) => name).sort()).toEqual([...awkwardNames].sort());
  expect(kept.size).toBe([...tried.values()].length);
  for (const path of kept.keys())
    for (const part of path.split('/')) {
      expect(part).not.toMatch(/[<>:"|?*\\\p{Cc}]|^[ .]|[ .]$|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/iu);
      expect(Buffer.byteLength(part)).toBeLessThan(255);
    }
});

test('a file that goes away between listing and trying is told, and the others are published', async () => {
  const root = portfolioWith({ 'a.txt': 'One.', 'b.txt': 'Two.' });
  const { checkPortfolio } = await import('#files/check-portfolio.ts');
  const { tryArtefacts } = await import('#files/artefacts/try-artefacts.ts');
  const { portfolio, onDisk } = checkPortfolio(root, '2026-08-03');
  if (!portfolio) throw new Error('The portfolio cannot be read.');
  rmSync(join(root, 'evidence/E010/a.txt'));
  const { tried, findings } = await tryArtefacts(portfolio, onDisk);
  expect(findings.map(({ message }) => message)).toEqual(['a.txt went away while it was read.']);
  expect(tried.get('evidence/E010/b.txt')?.path).toBe('artefacts/E010/b.txt');
});

test('a PDF that does something by itself is found, published without, and never shown in a page', async () => {
  const root = portfolioWith({ ...hostilePdfs, 'quiet.pdf': quietPdf });
  const kept: Buffer[] = [];
  const { tried, findings } = await checkWhole(root, '2026-08-03', async (_path, bytes) => {
    kept.push(Buffer.from(bytes));
  });
  expect(findings.map(({ rule, message }) => `${rule} ${message.split(' ')[0]}`)).toEqual(
    Object.keys(hostilePdfs).map((name) => `artefact-runs ${name}`),
  );
  const alone = [...tried].filter(([, one]) => one.alone).map(([file]) => file.replace('evidence/E010/', ''));
  expect(alone.sort()).toEqual(Object.keys(hostilePdfs).sort());
  expect(tried.get('evidence/E010/quiet.pdf')).toMatchObject({
    alone: false,
    path: 'artefacts/E010/quiet.pdf',
  });
  expect(kept.some((bytes) => bytes.includes('RAN-BY-ITSELF'))).toBe(false);
});

test('a file that cannot be cleaned is published only with a reason, and then never shown in a page', async () => {
  const locked = Buffer.from(quietPdf.toString('latin1').replace('/Root', '/Encrypt 9 0 R /Root'), 'latin1');
  expect(await found(portfolioWith({ 'a.pdf': locked }))).toEqual([
    expect.stringMatching(/artefact-withheld .*a\.pdf is not published\. .*password/),
  ]);
  const root = portfolioWith({ 'a.pdf': locked }, { 'a.pdf': 'The centre locks its forms.' });
  const { tried, findings } = await checkWhole(root, '2026-08-03');
  expect(findings).toEqual([]);
  expect(tried.get('evidence/E010/a.pdf')).toMatchObject({ alone: true, path: 'artefacts/E010/a.pdf' });
});
