import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { wordsIn } from '../artefacts/words-in.ts';
import { pageTexts } from './page-texts.ts';

/** One text of a built site. */
export interface SiteText {
  /** The file, relative to the site, with `/`. */
  file: string;
  /** Where in the file, in words, where a reader would not see it at once. */
  where?: string | undefined;
  words: string;
  /** True where sentences that are apart on the page run on: only what is named whole can be told there. */
  runOn?: boolean;
}

/** Files of the program itself and of its search: the same bytes whatever portfolio is built. */
const ours = /^(?:assets\/[\w-]+\.(?:js|css)|pagefind\/[^/]+\.(?:js|css|pagefind|json))$/;

/** Parts of the search index, which hold the words of pages once more. */
const searchPart = /^pagefind\/.*\.pf_\w+$/;

/** Files that hold plain words. */
const plain = /\.(?:txt|json|svg|xml)$/i;

/**
 * Every text of a built site in turn: names of files, pages, published files, and the index of the search. Of files in
 * `looked` only the names.
 */
export async function* siteTexts(
  folder: string,
  looked: ReadonlySet<string> = new Set(),
): AsyncGenerator<SiteText> {
  for (const file of filesIn(folder)) {
    if (ours.test(file)) continue;
    if (!searchPart.test(file)) yield { file, where: 'its name', words: file };
    if (!looked.has(file)) yield* textsOf(file, readFileSync(join(folder, file)));
  }
}

async function* textsOf(file: string, bytes: Uint8Array): AsyncGenerator<SiteText> {
  if (searchPart.test(file)) yield { file, words: unpacked(bytes), runOn: true };
  else if (file.endsWith('.html') && !file.startsWith('artefacts/'))
    for (const words of pageTexts(new TextDecoder().decode(bytes))) yield { file, words };
  else if (plain.test(file) && !file.startsWith('artefacts/'))
    yield { file, words: new TextDecoder().decode(bytes) };
  else for (const { where, words } of await wordsIn(bytes, file)) yield { file, where, words };
}

const filesIn = (folder: string): string[] =>
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
