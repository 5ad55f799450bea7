import { cleaning, extensionOf } from './cleaned.ts';
import { officeWords } from './office/words.ts';
import { Cannot, type Cleaning } from './shared/cleaning.ts';
import type { Words } from './shared/words.ts';
import { traceWords } from './shared/words-traces.ts';
import { csvWords, svgWords, textWords } from './text/words.ts';

type Reader = (bytes: Buffer, name: string) => Words[] | Promise<Words[]>;

const readers: Record<string, Reader> = {
  pdf: async (bytes) => (await import('./pdf/words.ts')).pdfWords(bytes),
  csv: csvWords,
  tsv: csvWords,
  txt: textWords,
  vtt: textWords,
  srt: textWords,
  svg: svgWords,
  ...Object.fromEntries('docx xlsx pptx odt ods odp'.split(' ').map((type) => [type, officeWords])),
};

/** The most that is read of one file, in letters and in places. */
export const [lettersLimit, placesLimit] = [5_000_000, 200_000];

/**
 * All words that a reader can find in a file as it is, wherever they stand: pages, cells, notes, comments, hidden sheets,
 * names, links and what programs wrote about it. Of pictures, sound and film those are the tags that `cleaned` would
 * take out. Never throws: what cannot be read is an entry that says so.
 */
export const wordsIn = async (bytes: Uint8Array, name: string): Promise<Words[]> => {
  const extension = extensionOf(name);
  const reader = Object.hasOwn(readers, extension) ? (readers[extension] as Reader) : tagWords;
  try {
    return limited(await reader(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), name));
  } catch (error) {
    const unread = error instanceof Cannot ? error.message : 'The file could not be read; it may be damaged.';
    return [{ where: 'the file', words: '', unread, unsearched: true }];
  }
};

const limited = (all: Words[]): Words[] => {
  const kept: Words[] = [];
  const told = new Set<string>();
  let [letters, places] = [0, 0];
  for (const one of all) {
    const key = `${one.where}\n${one.words.trim()}`;
    if (told.has(key) || (one.words.trim() === '' && one.unread === undefined)) continue;
    told.add(key);
    if (!one.row && !one.runOn) letters += one.words.length;
    if (!one.row) places += 1;
    if (letters > lettersLimit || places > placesLimit)
      return [
        ...kept,
        {
          where: one.where,
          words: '',
          unread: 'It holds more words than can be searched; cut it into smaller files and take those.',
          unsearched: true,
        },
      ];
    kept.push({ ...one, words: one.words.trim() });
  }
  return kept;
};

/** The tags of a picture or a recording: whatever reads as text in what would be taken out of it. */
const tagWords: Reader = async (bytes, name) => {
  const found: Cleaning | { cannot: string } = await cleaning(bytes, name);
  if ('cannot' in found) return [{ where: 'the file', words: '', unread: found.cannot, unsearched: true }];
  return traceWords(found.traces, 'a tag of the file');
};
