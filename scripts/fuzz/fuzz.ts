import { coverage } from '#domain/coverage/coverage.ts';
import type { Finding } from '#domain/finding.ts';
import { judge } from '#domain/judge.ts';
import { linkPortfolio, type WholeContent } from '#domain/link.ts';
import type { PortfolioRecord } from '#domain/portfolio.ts';
import { placesIn } from '#files/places-in.ts';
import { readPortfolio } from '#files/read-portfolio.ts';
import { readRecord } from '#files/read-records.ts';
import { Chance } from '../example/chance.ts';
import { broken } from './holds.ts';
import { mutated } from './mutate.ts';

/** What a run is given. `slow` is the time in milliseconds that no record may take; left out, nothing is timed. */
export interface Fuzzing {
  portfolio: string;
  count: number;
  seed: number;
  slow?: number;
  progress?: (done: number) => void;
}

/** A record for which something did not hold. */
export interface Failure {
  seed: number;
  file: string;
  what: string;
  text: string;
}

/** What came of a run. */
export interface Fuzzed {
  records: number;
  readWhole: number;
  findings: number;
  rules: number;
  longest: number;
  failures: Failure[];
}

/** Mutates the records of a portfolio, one at a time and each by a seed of its own, and looks at what must hold. */
export const fuzz = ({ portfolio, count, seed, slow, progress }: Fuzzing): Fuzzed => {
  const { content, texts } = readPortfolio(portfolio);
  const files = content.records.map(({ file }) => file);
  const rules = new Set<string>();
  const result: Fuzzed = { records: 0, readWhole: 0, findings: 0, rules: 0, longest: 0, failures: [] };
  const ask = asker(content as WholeContent, texts);
  for (let index = 0; index < count; index += 1) {
    const own = seed + index;
    const chance = new Chance(own);
    const file = chance.one(files);
    const text = asRead(mutated(texts.get(file) ?? '', chance));
    const tried = wrongOf(ask, file, text, slow);
    for (const what of tried.wrong)
      result.failures.push({ seed: own, file, what, text: least(ask, file, text, what, slow) });
    for (const { rule } of tried.findings) rules.add(rule);
    result.readWhole += tried.whole ? 1 : 0;
    result.findings += tried.findings.length;
    result.longest = Math.max(result.longest, tried.took);
    result.records += 1;
    progress?.(result.records);
  }
  return { ...result, rules: rules.size };
};

/** A text as the one reader of files gives it. */
const asRead = (text: string): string => text.toWellFormed().replace(/\r\n?/g, '\n').normalize('NFC');

const tooSlow = 'a record that takes a second';

type Asked = { findings: Finding[]; whole: boolean };
type Ask = (file: string, text: string) => Asked;

/** Reads one record as it would stand in the portfolio, and judges and counts the whole with it. */
const asker =
  (content: WholeContent, texts: ReadonlyMap<string, string>): Ask =>
  (file, text) => {
    const read = readRecord({ file, absolute: file, bytes: text.length }, text);
    const { record, findings } = read;
    if (!record) return { findings, whole: false };
    const records = content.records.map(
      (one): PortfolioRecord => (one.number === record.number ? record : one),
    );
    const placeOf = placesIn(new Map([...texts, [file, text]]));
    const linked = linkPortfolio({ ...content, records, placeOf });
    coverage(linked);
    return { findings: [...findings, ...judge(linked, { today: '2026-08-03' })], whole: true };
  };

/** Milliseconds of this process alone: another that is busy beside it slows nothing down. */
const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

interface Tried extends Asked {
  wrong: string[];
  took: number;
}

const wrongOf = (ask: Ask, file: string, text: string, slow = Number.POSITIVE_INFINITY): Tried => {
  const start = processorTime();
  try {
    const asked = ask(file, text);
    const took = processorTime() - start;
    const again = JSON.stringify(ask(file, text).findings) === JSON.stringify(asked.findings);
    const wrong = [
      ...broken(asked.findings, file, text),
      ...(again ? [] : ['other findings the second time']),
      ...(took > slow ? [tooSlow] : []),
    ];
    return { ...asked, wrong, took };
  } catch (error) {
    const { name, message, stack = '' } = error as Error;
    const at = /src\/[^)\s]+/.exec(stack)?.[0] ?? '';
    return {
      findings: [],
      whole: false,
      wrong: [`${name}: ${message} (${at})`],
      took: processorTime() - start,
    };
  }
};

/** The text with as many lines taken away as it can be, and still the same does not hold. */
const least = (ask: Ask, file: string, text: string, what: string, slow: number | undefined): string => {
  // Each try of a slow one is slow, and it is the seed that makes it again.
  if (what === tooSlow) return text;
  let lines = text.split('\n');
  for (let size = Math.ceil(lines.length / 2); size >= 1; size = size > 1 ? Math.ceil(size / 2) : 0)
    for (let at = 0; at < lines.length; ) {
      const fewer = lines.toSpliced(at, size);
      if (fewer.length > 0 && wrongOf(ask, file, fewer.join('\n'), slow).wrong.includes(what)) lines = fewer;
      else at += size;
    }
  return lines.join('\n');
};
