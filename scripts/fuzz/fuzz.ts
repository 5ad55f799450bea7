import { readPortfolio } from '#files/read-portfolio.ts';
import type { WholeContent } from '#portfolio/link.ts';
import { Chance } from '../example/chance.ts';
import { asFolder, asRecord } from './asking.ts';
import { mutated } from './mutate.ts';
import { type Holding, least, type Tried, triedBy } from './tried.ts';
import { Workshop } from './workshop.ts';

/** What a run is given. `slow` is the time in milliseconds that no record may take; left out, nothing is timed. */
export interface Fuzzing {
  portfolio: string;
  count: number;
  seed: number;
  slow?: number;
}

/** A damage for which something did not hold. */
export interface Failure {
  seed: number;
  file: string;
  what: string;
  text: string;
}

/** What came of a run. */
export interface Fuzzed {
  records: number;
  onDisk: number;
  readWhole: number;
  shown: number;
  findings: number;
  rules: string[];
  longest: number;
  failures: Failure[];
}

/** A run of nothing, to which others are added. */
export const nothingFuzzed: Fuzzed = {
  ...{ records: 0, onDisk: 0, readWhole: 0, shown: 0, findings: 0, rules: [], longest: 0, failures: [] },
};

/** Two runs as one. */
export const together = (one: Fuzzed, other: Fuzzed): Fuzzed => ({
  records: one.records + other.records,
  onDisk: one.onDisk + other.onDisk,
  readWhole: one.readWhole + other.readWhole,
  shown: one.shown + other.shown,
  findings: one.findings + other.findings,
  rules: [...new Set([...one.rules, ...other.rules])].sort(),
  longest: Math.max(one.longest, other.longest),
  failures: [...one.failures, ...other.failures],
});

/** One damage in so many is done on the disk: to names of files, tables, people, units, and bytes. */
const oneOnDisk = 10;

/** One damage in so many has all pages made; the others that of their record. */
const oneWithAll = 20;

/** One damage in so many is asked of twice. */
const oneTwice = 3;

/** Damages a portfolio, one file at a time and each by a seed of its own, and looks at what must hold. */
export const fuzz = async ({ portfolio, count, seed, slow }: Fuzzing): Promise<Fuzzed> => {
  const { content, texts } = readPortfolio(portfolio);
  const ask = asRecord(content as WholeContent, texts);
  const files = content.records.map(({ file }) => file);
  const workshop = new Workshop(portfolio);
  let result = nothingFuzzed;
  try {
    for (let own = seed; own < seed + count; own += 1) {
      const holding: Holding = {
        slow,
        pages: own % oneWithAll === 0 ? 'all' : 'its own',
        twice: own % oneTwice === 0,
      };
      const one =
        own % oneOnDisk === 0
          ? await onDisk(workshop, own, holding)
          : await inMemory(ask, files, texts, own, holding);
      result = together(result, one);
    }
  } finally {
    workshop.close();
  }
  return result;
};

const inMemory = async (
  ask: ReturnType<typeof asRecord>,
  files: readonly string[],
  texts: ReadonlyMap<string, string>,
  seed: number,
  holding: Holding,
): Promise<Fuzzed> => {
  const chance = new Chance(seed);
  const file = chance.one(files);
  const text = asRead(mutated(texts.get(file) ?? '', chance));
  const tried = await triedBy(() => ask(file, text), holding);
  const again = async (fewer: string) => (await triedBy(() => ask(file, fewer), holding)).wrong;
  const failures: Failure[] = [];
  for (const what of tried.wrong) failures.push({ seed, file, what, text: await least(text, what, again) });
  return counted(tried, failures, 0);
};

const onDisk = async (workshop: Workshop, seed: number, holding: Holding): Promise<Fuzzed> => {
  const { file, text, undo } = workshop.damage(new Chance(seed));
  try {
    const tried = await triedBy(() => asFolder(workshop.root), holding);
    const failures = tried.wrong.map((what) => ({ seed, file, what, text: text.slice(0, longestKept) }));
    return counted(tried, failures, 1);
  } finally {
    undo();
  }
};

/** So much of a file that failed is kept: its seed makes the whole again. */
const longestKept = 4_000;

const counted = ({ findings, whole, shown, took }: Tried, failures: Failure[], disk: number): Fuzzed => ({
  records: 1,
  onDisk: disk,
  readWhole: whole ? 1 : 0,
  shown: shown ? 1 : 0,
  findings: findings.length,
  rules: [...new Set(findings.map(({ rule }) => rule))],
  longest: took,
  failures,
});

/** A text as the one reader of files gives it. */
const asRead = (text: string): string => text.toWellFormed().replace(/\r\n?/g, '\n').normalize('NFC');
