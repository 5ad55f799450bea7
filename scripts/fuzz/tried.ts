import type { Finding } from '#portfolio/finding.ts';
import type { Ask, Asked } from './asking.ts';
import { broken } from './holds.ts';
import { everyPage, missingIn, recordPage } from './shown.ts';

/** What came of one damage: what was found, whether it was read whole and shown, how long it took, and what does not hold. */
export interface Tried {
  findings: readonly Finding[];
  whole: boolean;
  shown: boolean;
  took: number;
  wrong: string[];
}

const tooSlow = 'a record that takes a second';

/** What is to be held of a damage. `slow` is in milliseconds; `pages` says which are made; `twice`, whether to ask again. */
export interface Holding {
  slow?: number | undefined;
  pages: 'its own' | 'all';
  twice: boolean;
}

/** Asks, asks again, makes pages, and says what does not hold. Never throws. */
export const triedBy = async (
  ask: Ask,
  { slow = Number.POSITIVE_INFINITY, pages, twice }: Holding,
): Promise<Tried> => {
  const start = processorTime();
  try {
    const asked = await ask();
    const took = processorTime() - start;
    const again = !twice || JSON.stringify((await ask()).findings) === JSON.stringify(asked.findings);
    const shown = pagesOf(asked, pages);
    const lack = missingIn(shown);
    const wrong = [
      ...broken(asked.findings, asked.texts),
      ...(again ? [] : ['other findings the second time']),
      ...(took > slow ? [tooSlow] : []),
      ...(lack === undefined ? [] : ['a page that shows the lack of a value as a word']),
    ];
    return {
      findings: asked.findings,
      whole: asked.site !== undefined,
      shown: shown.length > 0,
      took,
      wrong,
    };
  } catch (error) {
    const wrong = [inWords(error as Error)];
    return { findings: [], whole: false, shown: false, took: processorTime() - start, wrong };
  }
};

const pagesOf = ({ site, record }: Asked, pages: Holding['pages']): unknown[] => {
  if (!site) return [];
  if (!record && pages !== 'all') return [];
  return record && pages === 'its own' ? recordPage(site, record) : everyPage(site);
};

const inWords = ({ name, message, stack = '' }: Error): string =>
  `${name}: ${message} (${/(src|scripts)\/[^)\s]+/.exec(stack)?.[0] ?? ''})`;

/** Milliseconds of this process alone: another that is busy beside it slows nothing down. */
export const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

/** The text with as many lines taken away as can be, and still the same does not hold. */
export const least = async (
  text: string,
  what: string,
  wrongOf: (text: string) => Promise<readonly string[]>,
): Promise<string> => {
  // Each try of a slow one is slow, and it is the seed that makes it again.
  if (what === tooSlow) return text;
  let lines = text.split('\n');
  for (let size = Math.ceil(lines.length / 2); size >= 1; size = size > 1 ? Math.ceil(size / 2) : 0)
    for (let at = 0; at < lines.length; ) {
      const fewer = lines.toSpliced(at, size);
      if (fewer.length > 0 && (await wrongOf(fewer.join('\n'))).includes(what)) lines = fewer;
      else at += size;
    }
  return lines.join('\n');
};
