import { readFileSync } from 'node:fs';
import { homedir, hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { filesOf } from './html.ts';
import { type MadeSite, madeSite } from './made-site.ts';

let made: MadeSite;
let files: { path: string; bytes: Buffer }[];

/** The bytes of a file as its reader gets them: parts of the search index are packed. */
const unpacked = (bytes: Buffer): Buffer =>
  bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;

beforeAll(async () => {
  made = await madeSite();
  files = filesOf(made.site).map((path) => ({ path, bytes: unpacked(readFileSync(join(made.site, path))) }));
});

const holding = (words: string): string[] =>
  files.filter(({ bytes }) => bytes.includes(words)).map(({ path }) => path);

describe('what is published', () => {
  it('is read through by this test, packed parts of the search index too', () => {
    expect(holding('Sam Reed').length).toBeGreaterThan(70);
    expect(holding('Sam Reed').some((path) => path.startsWith('pagefind/fragment/'))).toBe(true);
  });

  it('holds no comment of a content file', () => {
    expect(readFileSync(join(made.portfolio, 'content/people.yaml'), 'utf8')).toContain('private-comment');
    expect(holding('private-comment')).toEqual([]);
    expect(holding('yaml-language-server')).toEqual([]);
  });

  it('holds no path and no name of the machine', () => {
    const root = resolve(import.meta.dirname, '../..');
    for (const words of [root, made.portfolio, join(homedir(), ''), 'node_modules', 'file:///'])
      if (words.length > 3) expect({ words, files: holding(words) }).toEqual({ words, files: [] });
    if (hostname().length > 8) expect(holding(hostname())).toEqual([]);
  });

  it('holds no file that no record lists, and no source of a record', () => {
    expect(files.map(({ path }) => path).filter((path) => /\.(ya?ml|mdx|ts|astro|map)$/.test(path))).toEqual(
      [],
    );
  });

  it('shows photos without the place, the maker and the name that the telephone wrote into them', async () => {
    const photos = files.filter(({ path }) => /\.jpe?g$/.test(path));
    expect(photos).toHaveLength(2);
    for (const { path, bytes } of photos) {
      const source = await sharp(join(made.portfolio, path.replace('artefacts', 'evidence'))).metadata();
      expect(source.exif?.includes('Private Telephone')).toBe(true);
      const { exif, xmp, iptc, width, height } = await sharp(bytes).metadata();
      expect({ exif, xmp, iptc }).toEqual({ exif: undefined, xmp: undefined, iptc: undefined });
      expect({ width, height }).toEqual({ width: 200, height: 320 });
    }
    expect(holding('Private Telephone')).toEqual([]);
    expect(holding('Private Name')).toEqual([]);
  });
});
