import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { portfolioServer } from '../../scripts/server/portfolio-server.ts';
import { folderSource } from '../../scripts/server/site-source.ts';
import { type FolderServer, serveFolder } from '../browser/browser.ts';
import { addresses, deadLinks, doubledIds } from './dead-links.ts';
import { awkwardNames, noisyPhoto, portfolioWith } from './hostile-files.ts';
import { filesOf, type HtmlPage, pagesOf } from './html.ts';
import { buildInto } from './made-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'hostile-files-'));
const site = join(folder, 'site');
let pages: HtmlPage[];
let page: HtmlPage;

beforeAll(async () => {
  const photo = await noisyPhoto();
  const portfolio = portfolioWith({
    ...Object.fromEntries(awkwardNames.map((name) => [name, `In ${name}`])),
    'cut off.jpg': photo.subarray(0, 20),
    'empty.txt': '',
    'A word.txt': 'PK\u0003\u0004 word/document.xml PRIVATE ORIGINAL',
    'a WORD.txt': 'the same name',
    'whole.jpg': photo,
    'old.csv': Buffer.from('sep=;\r\nwhere;how\r\ncaf\u00e9;tr\u00e8s bien\r\n', 'latin1'),
  });
  buildInto(portfolio, site);
  pages = pagesOf(site);
  page = pages.find(({ path }) => path === 'evidence/E010.html') as HtmlPage;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const linked = (): string[] => [
  ...new Set(
    addresses(page)
      .map(({ address }) => address)
      .filter((address) => address.includes('artefacts/')),
  ),
];

describe('a site of files with awkward names and broken files', () => {
  it('has all its pages, and every link from the page of the files leads to a file or place', () => {
    expect(pages.length).toBeGreaterThan(200);
    expect(deadLinks(site, pages).filter((link) => link.startsWith(page.path))).toEqual([]);
    expect(doubledIds(pages)).toEqual([]);
  });

  it('publishes every file that is whole, and says of every other what is wrong in its place', () => {
    expect(linked()).toHaveLength(awkwardNames.length + 3);
    for (const words of [
      'cut off.jpg</span> is not shown here. cut off.jpg is not published.',
      'empty.txt</span> is not shown here. empty.txt is empty',
      'A word.txt</span> is not shown here. A word.txt is not text',
      'a WORD.txt</span> is not shown here. a WORD.txt and A word.txt are one name',
    ])
      expect(page.html).toContain(words);
    expect(filesOf(site).some((path) => readFileSync(join(site, path)).includes('PRIVATE ORIGINAL'))).toBe(
      false,
    );
  });

  it('shows a table of old Excel as it was meant, without the line that names its separator', () => {
    expect(page.html).toContain('>très bien</td>');
    expect(page.html).not.toContain('sep=');
  });

  it.each([
    ['a plain host, under a path', () => serveFolder(site, { base: '/of/mine/' })],
    ['our own server', ownServer],
  ])('serves each file by the address on its page: %s', async (_what, serve) => {
    const server = await serve();
    try {
      const seen: string[] = [];
      for (const address of linked()) {
        const answer = await fetch(new URL(address, `${server.url}evidence/E010.html`));
        expect([address, answer.status]).toEqual([address, 200]);
        if (/\.txt$/.test(address)) seen.push((await answer.text()).replace(/^In /, ''));
      }
      expect(seen.filter((name) => awkwardNames.includes(name)).sort()).toEqual([...awkwardNames].sort());
    } finally {
      await server.close();
    }
  });
});

async function ownServer(): Promise<FolderServer> {
  const server = await portfolioServer(() => ({ site: folderSource(site) }));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}/`, close };
}
