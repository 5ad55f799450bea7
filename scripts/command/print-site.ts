import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteGate } from '#files/gate/leaks-in-site.ts';
import type { Renderer } from '#renderer/renderer.ts';
import type { LastBuild } from './last-build.ts';
import { beginIndex, indexFolder, type SearchIndex } from './search-index.ts';
import { searchedPart } from './searched-part.ts';
import { contentHash } from './site-mark.ts';
import type { SiteWriter } from './site-writer.ts';

/** Something to wait for between two pages. */
export type Between = (done: number, total: number) => Promise<void> | void;

/** What prints a site: from where pages come, where they are laid, and what looks at each before anybody may. */
export interface Printing {
  renderer: Renderer;
  /** Where the pages are laid. */
  folder: string;
  writer: SiteWriter;
  last: LastBuild | undefined;
  gate: SiteGate;
  /** What is waited for before each page, told how many of how many are done; what it throws ends the printing. */
  between?: Between | undefined;
  /** Whether it gets a search index. */
  search?: boolean | undefined;
}

/** What was printed: how many pages, and the hash of what is searched of each, by its path. */
export interface Printed {
  pages: number;
  searched: ReadonlyMap<string, string>;
}

/** Prints every page of a site and its search index. */
export const printSite = async (printing: Printing): Promise<Printed> => {
  const { renderer, writer, last, gate, between } = printing;
  const paths = renderer.pages();
  const pages = paths.filter(isPage);
  const search = printing.search === false ? noSearch : searchOver(printing);
  for (const [done, path] of paths.entries()) {
    await between?.(done, paths.length);
    const content = (await renderer.render(path)) as string | Uint8Array;
    const same = writer.put(path, content);
    if (!(same && last?.own)) await gate.look(path, content);
    if (typeof content === 'string') await search.add(path, content);
  }
  await search.end();
  return { pages: pages.length, searched: search.searched };
};

const isPage = (path: string): boolean => path.endsWith('.html') && !path.startsWith('artefacts/');

const noSearch: ReturnType<typeof searchOver> = {
  searched: new Map(),
  add: async () => undefined,
  end: async () => undefined,
};

/**
 * Feeds the search index from the first page on of which other words are searched than in the last build; where none is,
 * the index is as it was too, whatever else the pages say.
 */
const searchOver = ({ folder, writer, last, gate }: Printing) => {
  const searched = new Map<string, string>();
  const before = last?.own ? last.searched : new Map<string, string>();
  let index: SearchIndex | undefined;
  const begun = async (): Promise<SearchIndex> => {
    const beginning = await beginIndex();
    for (const path of searched.keys())
      await beginning.add(path, searchedPart(readFileSync(join(folder, path), 'utf8')) as string);
    return beginning;
  };
  return {
    searched,
    add: async (path: string, html: string): Promise<void> => {
      const words = isPage(path) ? searchedPart(html) : undefined;
      if (words === undefined) return;
      const hash = contentHash(words);
      if (!index && before.get(path) !== hash) index = await begun();
      searched.set(path, hash);
      await index?.add(path, words);
    },
    end: async (): Promise<void> => {
      if (!(last?.own && searched.size === before.size)) index ??= await begun();
      const kept = [...(last?.files.keys() ?? [])].filter((path) => path.startsWith(indexFolder));
      if (!index) for (const path of kept) writer.keep(path);
      for (const { path, bytes } of (await index?.files()) ?? []) {
        const same = writer.put(path, bytes);
        if (!(same && last?.own)) await gate.look(path, bytes);
      }
    },
  };
};
