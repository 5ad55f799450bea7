import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteGate } from '#files/gate/leaks-in-site.ts';
import type { Renderer } from '#renderer/renderer.ts';
import type { LastBuild } from './last-build.ts';
import { beginIndex, indexFolder, type SearchIndex } from './search-index.ts';
import type { SiteWriter } from './site-writer.ts';

/** What prints a site: from where pages come, where they are laid, and what looks at each before anybody may. */
export interface Printing {
  renderer: Renderer;
  /** Where the pages are laid. */
  folder: string;
  writer: SiteWriter;
  last: LastBuild | undefined;
  gate: SiteGate;
  /** What is waited for between two pages; what it throws ends the printing. */
  between?: (() => Promise<void>) | undefined;
}

/** Prints every page of a site and its search index. Gives how many pages there are. */
export const printSite = async (printing: Printing): Promise<number> => {
  const { renderer, writer, gate, between } = printing;
  const paths = renderer.pages();
  const pages = paths.filter(isPage);
  const search = searchOver(printing, pages);
  for (const path of paths) {
    await between?.();
    const content = (await renderer.render(path)) as string | Uint8Array;
    await gate.look(path, content);
    const same = writer.put(path, content);
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
  const laid = async (): Promise<string[]> => {
    const files = (await index?.files()) ?? [];
    for (const { path, bytes } of files) writer.put(path, bytes);
    if (index) return files.map(({ path }) => path);
    const kept = [...(last?.files.keys() ?? [])].filter((path) => path.startsWith(indexFolder));
    for (const path of kept) writer.keep(path);
    return kept;
  };
  return {
    add: async (path: string, html: string, same: boolean): Promise<void> => {
      if (!index && mayBeSame && same) return void passed.push(path);
      index ??= await begun();
      await index.add(path, html);
    },
    end: async (): Promise<void> => {
      for (const path of await laid()) await gate.look(path, readFileSync(join(folder, path)));
    },
  };
};
