import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteGate } from '#files/gate/leaks-in-site.ts';
import type { Renderer } from '#renderer/renderer.ts';
import type { LastBuild } from './last-build.ts';
import { beginIndex, indexFolder, type SearchIndex } from './search-index.ts';
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
}

/** Prints every page of a site and its search index. Gives how many pages there are. */
export const printSite = async (printing: Printing): Promise<number> => {
  const { renderer, writer, last, gate, between } = printing;
  const paths = renderer.pages();
  const pages = paths.filter(isPage);
  const search = searchOver(printing, pages);
  for (const [done, path] of paths.entries()) {
    await between?.(done, paths.length);
    const content = (await renderer.render(path)) as string | Uint8Array;
    const same = writer.put(path, content);
    if (!(same && last?.own)) await gate.look(path, content);
    if (typeof content === 'string') await search.add(path, content, same);
  }
  await search.end();
  return pages.length;
};

const isPage = (path: string): boolean => path.endsWith('.html') && !path.startsWith('artefacts/');

/** Feeds the search index from the first page on that is not as it was; where all are, the index is as it was too. */
const searchOver = ({ folder, writer, last, gate }: Printing, pages: readonly string[]) => {
  const passed: string[] = [];
  const mayBeSame = last?.own === true && [...last.files.keys()].filter(isPage).join() === pages.join();
  let index: SearchIndex | undefined;
  const begun = async (): Promise<SearchIndex> => {
    const beginning = await beginIndex();
    for (const path of passed) await beginning.add(path, readFileSync(join(folder, path), 'utf8'));
    return beginning;
  };
  return {
    add: async (path: string, html: string, same: boolean): Promise<void> => {
      if (!index && mayBeSame && same) return void passed.push(path);
      index ??= await begun();
      await index.add(path, html);
    },
    end: async (): Promise<void> => {
      const kept = [...(last?.files.keys() ?? [])].filter((path) => path.startsWith(indexFolder));
      if (!index) for (const path of kept) writer.keep(path);
      for (const { path, bytes } of (await index?.files()) ?? []) {
        const same = writer.put(path, bytes);
        if (!(same && last?.own)) await gate.look(path, bytes);
      }
    },
  };
};
