import { emailsIn } from './email.ts';
import { folded } from './fold.ts';
import type { Folded } from './folding.ts';
import {
  acrossCells,
  type Found,
  isPlainWhereRunOn,
  type Knowledge,
  type Leak,
  neverAnswered,
} from './leak.ts';
import { anyOf, codesIn, type Span, spansOf, within } from './left-alone.ts';
import { wellKnown } from './names/known-words.ts';
import { namesIn } from './names/names-in.ts';
import { wholeNamesIn } from './names/whole-names.ts';
import { dividedNumbersIn, misspeltNumbersIn, numbersIn } from './numbers.ts';
import { ibansIn } from './payment.ts';
import { registerFinder } from './register.ts';
import { aloneFinder } from './register-alone.ts';
import { initialsFinder } from './register-initials.ts';
import { stackedIn } from './stacked.ts';

/** How long a text is at most, and how many texts, of which a finder remembers that nothing is in them. */
const [shortText, mostKept] = [1_000, 100_000];

/**
 * Finds what in a text could make somebody known, for one portfolio; made once and asked of many texts. Where sentences
 * that are apart elsewhere `runOn`, only what its shape alone proves is found: addresses of mail, accounts, and whole
 * names of the private register; also a first name with a surname where each line stands `apart`, as in a list of bookmarks.
 * Of the `cells` of a row nothing is told unless something of a sort is in it that cells can make together.
 */
export type LeakFinder = (text: string, runOn?: boolean | 'apart' | 'cells') => Leak[];

/** Whether a place is told where sentences run on. */
const isPlain = (one: Found): boolean => isPlainWhereRunOn({ ...one, answerable: answerable(one) });

/**
 * A finder of personal data for what is known of a portfolio. It gives the leaks of a text in the order in which they
 * stand, no two over each other, in time that grows with the length of the text.
 */
export const leakFinder = (knowledge: Knowledge): LeakFinder => {
  const stands = anyOf([...wellKnown, ...knowledge.mayStand, ...knowledge.vouching]);
  const agreed = wordsOfNames(knowledge.vouching);
  const inRegister = registerFinder(knowledge.register, agreed);
  const alone = aloneFinder(knowledge.register, agreed);
  const initials = initialsFinder(knowledge.register);
  const leaksOf = (text: string): Leak[] => {
    const plain = folded(text);
    const found = [
      ...alone(plain.text),
      ...misspeltNumbersIn(plain.text),
      ...numbersIn(plain.text),
      ...stackedIn(plain.text, dividedNumbersIn),
      ...namesIn(plain.text, agreed),
      ...initials(plain.text),
    ];
    return apart([
      ...inRegister(plain.text).map((span): Found => ({ sort: 'name in the private register', ...span })),
      ...withoutAlone(plain.text, found, stands),
    ]).map((one) => asLeak(plain, one));
  };
  const mayBePlain = (text: string): boolean => {
    const plain = folded(text).text;
    const plainly = () => [...emailsIn(plain), ...ibansIn(plain), ...alone(plain).filter(isPlain)];
    return inRegister(plain).length > 0 || withoutAlone(plain, plainly(), stands).length > 0;
  };
  const mayBeAcross = (text: string): boolean => {
    const plain = folded(text).text;
    return (
      [dividedNumbersIn, misspeltNumbersIn, alone].some((find) =>
        find(plain).some(({ sort }) => acrossCells.has(sort)),
      ) ||
      inRegister(plain).length > 0 ||
      stackedIn(plain, dividedNumbersIn).length > 0
    );
  };
  const wholeNames = (text: string): Leak[] => {
    const plain = folded(text);
    const found = withoutAlone(plain.text, wholeNamesIn(plain.text, agreed), stands);
    return found.map((one) => asLeak(plain, one));
  };
  const clean = new Set<string>();
  return (text, runOn = false) => {
    // Choices, days and labels are asked about again and again.
    if (clean.has(text)) return [];
    // Where none of these is found, none can come of looking for all.
    if (runOn === 'cells') return mayBeAcross(text) ? leaksOf(text) : [];
    if (runOn) {
      const plain = mayBePlain(text) ? leaksOf(text).filter(isPlain) : [];
      return runOn === 'apart' ? [...plain, ...wholeNames(text)] : plain;
    }
    const leaks = leaksOf(text);
    if (clean.size >= mostKept) clean.clear();
    if (leaks.length === 0 && text.length <= shortText) clean.add(text);
    return leaks;
  };
};

/** What was found without what may stand: codes always, and known words where an answer could settle it. */
const withoutAlone = (
  text: string,
  found: readonly Found[],
  stands: RegExp | undefined,
): readonly Found[] => {
  // Most texts hold nothing, and looking for what may stand in them costs as much as all the rest.
  if (found.length === 0) return found;
  const codes = bySpan(codesIn(text));
  const alone = bySpan([...codes, ...(stands ? spansOf(text, stands) : [])]);
  return found.filter((one) => !within(answerable(one) ? alone : codes, one));
};

/** What in a text could make somebody known; see `leakFinder`. */
export const leaksIn = (text: string, knowledge: Knowledge): Leak[] => leakFinder(knowledge)(text);

/** Each word of the names of those who vouch: a surname or a first name alone is theirs too. */
const wordsOfNames = (names: readonly string[]): ReadonlySet<string> =>
  new Set(
    names.flatMap(
      (name) =>
        folded(name)
          .text.toLowerCase()
          .match(/[a-z][a-z']*/g) ?? [],
    ),
  );

const bySpan = (spans: readonly Span[]): Span[] => [...spans].sort((a, b) => a.from - b.from || b.to - a.to);

/** In the order of the text, with those that lie over each other as one: it is of the sort that was found first. */
const apart = (found: readonly Found[]): Found[] => {
  const ranked = found
    .map((one, rank) => ({ ...one, rank }))
    .sort((a, b) => a.from - b.from || a.rank - b.rank);
  const kept: (Found & { rank: number })[] = [];
  for (const one of ranked) {
    const last = kept.at(-1);
    if (last === undefined || one.from >= last.to) kept.push(one);
    else kept[kept.length - 1] = joined(last, one);
  }
  return kept;
};

const joined = <F extends Found & { rank: number }>(one: F, other: F): F => {
  const surer = one.rank <= other.rank ? one : other;
  return {
    ...surer,
    from: Math.min(one.from, other.from),
    to: Math.max(one.to, other.to),
    answerable: answerable(one) && answerable(other),
  };
};

const answerable = ({ sort, answerable: said }: Found): boolean => said ?? !neverAnswered.has(sort);

const asLeak = ({ starts, ends }: Folded, found: Found): Leak => ({
  sort: found.sort,
  from: starts[found.from] as number,
  to: ends[found.to - 1] as number,
  answerable: answerable(found),
});
