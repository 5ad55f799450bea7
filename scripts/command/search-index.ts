import { CannotRunError } from './cannot-run-error.ts';

/** A file of a search index: its path in the site, and its bytes. */
export interface IndexFile {
  path: string;
  bytes: Uint8Array;
}

/** A search index in the making. */
export interface SearchIndex {
  /** Takes up what is searched of a page, under its path in the site. Waits only where the indexer has fallen far behind. */
  add: (path: string, words: string) => Promise<void>;
  /** The index of all pages that were added. Throws CannotRunError where it could not be made. */
  files: () => Promise<IndexFile[]>;
}

/** The folder of the index, from the top of the site. */
export const indexFolder = 'pagefind/';

/** How many pages may wait for the indexer, which is a process of its own. */
const mostWaiting = 64;

/** Begins a search index. Throws CannotRunError where that cannot be. */
export const beginIndex = async (): Promise<SearchIndex> => {
  const pagefind = await import('pagefind');
  const { index, errors } = await pagefind.createIndex({
    keepIndexUrl: true,
    verbose: false,
    writePlayground: false,
  });
  if (!index) throw failed(errors);
  const added: Promise<string[]>[] = [];
  return {
    add: async (sourcePath, content) => {
      added.push(index.addHTMLFile({ sourcePath, content }).then((answer) => answer.errors));
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
