import * as pagefind from 'pagefind';
import { CannotRunError } from './cannot-run-error.ts';

/** A file of a search index: its path in the site, and its bytes. */
export interface IndexFile {
  path: string;
  bytes: Uint8Array;
}

/** A search index in the making. */
export interface SearchIndex {
  /** Takes up a page by its path in the site. Waits only where the indexer has fallen far behind. */
  add: (path: string, html: string) => Promise<void>;
  /** The index of all pages that were added. Throws CannotRunError where it could not be made. */
  files: () => Promise<IndexFile[]>;
}

/** The folder of the index, from the top of the site. */
export const indexFolder = 'pagefind/';

/** How many pages may wait for the indexer, which is a process of its own. */
const mostWaiting = 64;

/**
 * What of a page goes into the index: what stands in its middle, without what all pages say alike, which costs time to
 * send and to read. What others say and the page only repeats is marked in the pages. Undefined for a page that search
 * does not look into.
 */
const searchedPart = (html: string): string | undefined => {
  const from = html.indexOf('<main');
  const main = html.slice(from, html.indexOf('</main>', from) + '</main>'.length);
  const language = /<html lang="[^"]*"/.exec(html)?.[0];
  return /^<main[^>]* data-pagefind-body/.test(main) ? `${language}><body>${main}</body></html>` : undefined;
};

/** Begins a search index. Throws CannotRunError where that cannot be. */
export const beginIndex = async (): Promise<SearchIndex> => {
  const { index, errors } = await pagefind.createIndex({
    keepIndexUrl: true,
    verbose: false,
    writePlayground: false,
  });
  if (!index) throw failed(errors);
  const added: Promise<string[]>[] = [];
  return {
    add: async (sourcePath, content) => {
      const words = searchedPart(content);
      if (words === undefined) return;
      added.push(index.addHTMLFile({ sourcePath, content: words }).then((answer) => answer.errors));
      await added.at(-mostWaiting);
    },
    files: async () => {
      const wrong = (await Promise.all(added)).flat();
      const made = await index.getFiles();
      await pagefind.close();
      if (wrong.length + made.errors.length > 0) throw failed([...wrong, ...made.errors]);
      return made.files
        .filter(({ path }) => !notUsed.test(path))
        .map(({ path, content }) => ({ path: indexFolder + path, bytes: content }));
    },
  };
};

const failed = (errors: readonly string[]): CannotRunError =>
  new CannotRunError(`The search index could not be made: ${errors.join('; ')}`);

/** Search boxes and marking that come with the index; the search page has its own. */
const notUsed = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;
