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
  runOn?: boolean | undefined;
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

/** Reads one file of a site. */
export type SiteReader = (file: string, bytes: string | Uint8Array) => AsyncGenerator<SiteText>;

/** Reads the files of one site, each text of one in turn: its name, and its words. Of a file in `looked` only the name. */
export const siteReader = (looked: ReadonlySet<string> = new Set()): SiteReader => {
  const pageTexts = pageReader();
  return async function* (file, bytes) {
    if (ours.test(file)) return;
    if (!searchPart.test(file)) yield { file, where: 'its name', words: file };
    if (!looked.has(file)) yield* wordsOf(file, bytes, pageTexts);
  };
};

async function* wordsOf(
  file: string,
  content: string | Uint8Array,
  pageTexts: PageReader,
): AsyncGenerator<SiteText> {
  const text = () => (typeof content === 'string' ? content : new TextDecoder().decode(content));
  const bytes = () => (typeof content === 'string' ? new TextEncoder().encode(content) : content);
  if (searchPart.test(file)) yield { file, words: unpacked(bytes()), runOn: true };
  else if (file.endsWith('.html') && !file.startsWith('artefacts/'))
    for (const words of pageTexts(text())) yield { file, words };
  else if (plain.test(file) && !file.startsWith('artefacts/')) yield { file, words: text() };
  else
    for (const { where, words, runOn, row, under } of await wordsIn(bytes(), file))
      yield { file, where, words, runOn, ...(row ? { row, under } : {}) };
}

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
