import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { filesOf, type HtmlPage, pagesOf } from './html.ts';
import { buildInto, madeSite } from './made-site.ts';

/** Sixty kilobytes, compressed as hosts do. */
const most = 60_000;

const compressed = (bytes: Buffer | string): number => gzipSync(bytes, { level: 9 }).length;

/** The styles and scripts that a page loads. */
const loadedBy = ({ path, tags }: HtmlPage): string[] =>
  tags
    .flatMap(({ name, attributes }) => {
      if (name === 'script') return attributes.src ?? [];
      return name === 'link' && attributes.rel === 'stylesheet' ? (attributes.href ?? []) : [];
    })
    .map((address) => normalize(join(dirname(path), address)));

describe('a portfolio of 200 records', () => {
  it('has no page that weighs more than 60 kB with its styles and scripts', async () => {
    const { site } = await madeSite(200);
    const assets = new Map<string, number>();
    const weigh = (file: string): number => {
      if (!existsSync(join(site, file))) return 0;
      const weight = assets.get(file) ?? compressed(readFileSync(join(site, file)));
      assets.set(file, weight);
      return weight;
    };
    const pages = pagesOf(site);
    const weights = pages.map((page) => ({
      path: page.path,
      bytes: compressed(page.html) + loadedBy(page).reduce((sum, file) => sum + weigh(file), 0),
    }));
    expect(pages.length).toBeGreaterThan(210);
    expect(Math.min(...weights.map(({ bytes }) => bytes))).toBeGreaterThan(3000);
    expect(weights.filter(({ bytes }) => bytes > most)).toEqual([]);
  });
});

describe('two builds of one portfolio', () => {
  it('give the same files with the same bytes, from another folder and in another time zone', async () => {
    const { portfolio, site } = await madeSite();
    const elsewhere = mkdtempSync(join(tmpdir(), 'built-again-'));
    const again = join(elsewhere, 'site');
    try {
      cpSync(portfolio, join(elsewhere, 'moved'), { recursive: true });
      buildInto(join(elsewhere, 'moved'), again, { TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8' });
      expect(filesOf(again)).toEqual(filesOf(site));
      const differs = filesOf(site).filter(
        (path) => !readFileSync(join(site, path)).equals(readFileSync(join(again, path))),
      );
      expect(differs).toEqual([]);
    } finally {
      rmSync(elsewhere, { recursive: true, force: true });
    }
  });
});
