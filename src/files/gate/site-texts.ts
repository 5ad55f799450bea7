import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { wordsIn } from '../artefacts/words-in.ts';
import { type PageReader, pageReader } from './page-texts.ts';

/** One text of a built site. */
export interface SiteText {
  /** The file, relative to the site, with `/`. */
  file: string;
  /** Where in the file, in words, where a reader would not see it at once. */
  where?: string | undefined;
  words: string;
  /** True where sentences that are apart on the page run on: only what is named whole can be told there. */
  runOn?: boolean | 'apart' | undefined;
  /** True for a whole row of a table: only what its cells make together is told there, and what each holds by itself. */
  row?: true;
  /** What stands above a row. */
  under?: string | undefined;
}

/** Files of the program itself and of its search: the same bytes whatever portfolio is built. */
const ours = /^(?:assets\/[\w-]+\.(?:js|css)|pagefind\/[^/]+\.(?:js|css|pagefind|json))$/;

/** Parts of the search index, which hold the words of pages once more. */
const searchPart = /^pagefind\/.*\.pf_\w+$/;

/** Files that hold plain words. */
const plain = /\.(?:txt|json|svg|xml)$/i;

/** Gives the texts of one file of a site, in their order. */
export type SiteReader = (file: string, bytes: string | Uint8Array) => Promise<SiteText[]>;

/** Reads the files of one site: the name of each, and its words. Of a file in `looked` only the name. */
export const siteReader = (looked: ReadonlySet<string> = new Set()): SiteReader => {
  const pageTexts = pageReader();
  return async (file, bytes) => {
    if (ours.test(file)) return [];
    const name = searchPart.test(file) ? [] : [{ file, where: 'its name', words: file }];
    return looked.has(file) ? name : [...name, ...(await wordsOf(file, bytes, pageTexts))];
  };
};

const wordsOf = async (
  file: string,
  content: string | Uint8Array,
  pageTexts: PageReader,
): Promise<SiteText[]> => {
  const text = () => (typeof content === 'string' ? content : new TextDecoder().decode(content));
  const bytes = () => (typeof content === 'string' ? new TextEncoder().encode(content) : content);
  if (searchPart.test(file)) return [{ file, words: unpacked(bytes()), runOn: true }];
  if (!file.startsWith('artefacts/')) {
    if (file.endsWith('.html')) return pageTexts(text()).map((words) => ({ file, words }));
    if (plain.test(file)) return [{ file, words: text() }];
  }
  const found = await wordsIn(bytes(), file);
  return found.map(({ where, words, runOn, row, under }) => ({
    ...{ file, where, words, runOn },
    ...(row ? { row, under } : {}),
  }));
};

/** Every file of a built site, by its path there. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    )
    .sort();

const unpacked = (bytes: Uint8Array): string => {
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return new TextDecoder().decode(packed ? gunzipSync(bytes) : bytes);
};
