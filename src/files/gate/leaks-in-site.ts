import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leaksInRow } from '#leaks/in-row.ts';
import type { LeakSort } from '#leaks/leak.ts';
import type { LeakFinder } from '#leaks/leaks-in.ts';
import { foldedWords } from './settled-words.ts';
import { filesIn, type SiteText, siteReader } from './site-texts.ts';

/** Something in a built site by which somebody could be known. It never holds the words themselves. */
export interface SiteLeak {
  /** The file, relative to the site. */
  file: string;
  where?: string | undefined;
  sort: LeakSort;
}

/** What the gate goes by. */
export interface Gate {
  find: LeakFinder;
  /** What answers to findings let stand; see `settledWords`. */
  settled: ReadonlySet<string>;
  /** The program's own words, which no portfolio made; see `ownWordsOf`. */
  own: ReadonlySet<string>;
  /** Another text for everything else by which the same words could pass at one time and not at another. */
  key?: string;
  /** Published files whose words the check has looked at, by their paths in the site. */
  looked?: ReadonlySet<string>;
}

/** Pages that explain the rules: by chance somebody may be called as the people of the examples are. */
const ownPage = /^rules(?:\/[\w-]+)?\.html$/;

/** A gate that the files of one site pass, one by one as they are made. */
export interface SiteGate {
  /** Looks at a file by its path in the site. */
  look: (file: string, bytes: string | Uint8Array) => Promise<void>;
  /** What was found so far, in the order of the files, once for each sort in each. */
  found: () => SiteLeak[];
}

/** Opens the gate for a site. */
export const siteGate = ({ find, settled, own, looked }: Gate): SiteGate => {
  const found = new Map<string, SiteLeak>();
  const clean = cleanTexts();
  const read = siteReader(looked);
  return {
    look: async (file, bytes) => {
      for (const text of await read(file, bytes)) {
        if (clean.has(text)) continue;
        const { words, leaks: all } = leaksOf(find, text);
        const leaks = all.filter(({ sort, from, to, answerable }) => {
          if (sort === 'name in the private register' && !answerable && !ownPage.test(file)) return true;
          const plain = foldedWords(words.slice(from, to));
          return !own.has(plain) && !(answerable && settled.has(plain));
        });
        if (leaks.length === 0 && !text.runOn && !ownPage.test(file)) clean.add(text);
        for (const { sort } of leaks) found.set(`${file}\n${sort}`, { file, where: text.where, sort });
      }
    },
    found: () => [...found.values()].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)),
  };
};

/** Texts in which nothing was found: the same words, or the same row under the same heading, stand in many files. */
const cleanTexts = () => {
  const texts = new Set<string>();
  const rows = new Map<string, Set<string>>();
  const among = ({ row, under = '' }: SiteText) => {
    if (!row) return texts;
    const below = rows.get(under) ?? new Set<string>();
    rows.set(under, below);
    return below;
  };
  return {
    has: (text: SiteText): boolean => among(text).has(text.words),
    add: (text: SiteText): void => {
      among(text).add(text.words);
    },
  };
};

/** What is found in a text; figures that stand side by side in a row are no number. */
const leaksOf = (find: LeakFinder, { words, row, under, runOn }: SiteText) =>
  row ? leaksInRow(find, words, under) : { words, leaks: find(words, runOn) };

/** Every file of a built site that holds personal data, once for each sort. */
export const leaksInSite = async (folder: string, gate: Gate): Promise<SiteLeak[]> => {
  const { look, found } = siteGate(gate);
  for (const file of filesIn(folder)) await look(file, readFileSync(join(folder, file)));
  return found();
};
