import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { expect, it } from 'vitest';
import { searchedPart } from '../../scripts/command/searched-part.ts';
import { program } from '../../scripts/site/compiled.ts';

/** What the indexer keeps of a page: without the words of places that no answer names. */
const indexed = async (pages: ReadonlyMap<string, string>): Promise<unknown[]> => {
  const { index } = await pagefind.createIndex({ keepIndexUrl: true, verbose: false });
  if (!index) throw new Error('There is no indexer.');
  for (const [sourcePath, content] of pages) await index.addHTMLFile({ sourcePath, content });
  const { files } = await index.getFiles();
  return files
    .filter(({ path }) => path.startsWith('fragment/'))
    .map(({ content }) => JSON.parse(gunzipSync(content).toString().slice('pagefind_dcd'.length)))
    .map(({ anchors, ...page }) => ({
      ...page,
      anchors: anchors.filter(({ element }: { element: string }) => /^h\d/.test(element)),
    }))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
};

it('a page is found by the same words, under the same titles and filters, as if all of it were read', async () => {
  const { checkWhole, rendererFor, siteOf } = await program();
  const site = siteOf(await checkWhole(resolve(import.meta.dirname, '../..'), '2026-11-30'));
  if (!site) throw new Error('The portfolio could not be read whole.');
  const { pages, render } = rendererFor(site);
  const whole = new Map<string, string>();
  const parts = new Map<string, string>();
  for (const path of pages().filter((one) => one.endsWith('.html'))) {
    const html = String(await render(path));
    const part = searchedPart(html);
    if (part === undefined) continue;
    whole.set(path, html);
    parts.set(path, part);
  }
  expect(parts.size).toBeGreaterThan(100);
  const sizes = [parts, whole].map((all) => [...all.values()].join('').length) as [number, number];
  expect(sizes[0]).toBeLessThan(sizes[1] / 2);
  expect(await indexed(parts)).toEqual(await indexed(whole));
  await pagefind.close();
});

it('a part that is marked to be left out is kept where it says what a page is found under', () => {
  const page = (inner: string) =>
    `<html lang="en"><body><nav>Home</nav><main data-pagefind-body>${inner}</main></body></html>`;
  const part = (inner: string) =>
    `<html lang="en"><body><main data-pagefind-body>${inner}</main></body></html>`;
  const told = '<div data-pagefind-ignore><span data-pagefind-filter="kind:Note"></span></div>';
  const left = '<div data-pagefind-ignore><div>twice</div> in</div>';
  expect(searchedPart(page(`a${left}b${told}c<svg><title>d</title></svg>e`))).toBe(part(`ab${told}ce`));
  expect(searchedPart(page('a<div data-pagefind-ignore>never ends'))).toBe(
    part('a<div data-pagefind-ignore>never ends'),
  );
  expect(searchedPart('<html lang="en"><main>a</main></html>')).toBeUndefined();
});
