import { emailsIn } from './email.ts';
import { folded } from './fold.ts';
import type { Folded } from './folding.ts';
import { knownTo } from './known-clean.ts';
import {
  acrossCells,
  type Found,
  isPlainWhereRunOn,
  type Knowledge,
  type Leak,
  neverAnswered,
} from './leak.ts';
import { anyOf, codesIn, covered, type Span, spansOf, within, withoutDigests } from './left-alone.ts';
import { wellKnown } from './names/known-words.ts';
import { namesIn } from './names/names-in.ts';
import { wholeNamesIn } from './names/whole-names.ts';
import { dividedNumbersIn, misspeltNumbersIn, numbersIn } from './numbers.ts';
import { ibansIn } from './payment.ts';
import { readingsOf } from './readings.ts';
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
  const foundIn = ({ text }: Folded): Found[] => [
    ...inRegister(text).map((span): Found => ({ sort: 'name in the private register', ...span })),
    ...withoutAlone(
      text,
      [
        ...alone(text),
        ...misspeltNumbersIn(text),
        ...numbersIn(text),
        ...stackedIn(text, dividedNumbersIn),
        ...namesIn(text, agreed),
        ...initials(text),
      ],
      stands,
    ),
  ];
  const leaksOf = (text: string): Leak[] => {
    const plain = folded(withoutDigests(text));
    // What a code says is surer than what the code looks like.
    const readings = [...readingsOf(plain), { ...plain, byChance: false }];
    const found = readings.flatMap((reading) =>
      foundIn(reading)
        .filter((one) => !reading.byChance || !answerable(one) || isPlain(one))
        .map((one) => asWritten(reading, one)),
    );
    return apart(found).map(asLeak);
  };
  const plainIn = ({ text }: Folded): boolean => {
    const plainly = () => [...emailsIn(text), ...ibansIn(text), ...alone(text).filter(isPlain)];
    return inRegister(text).length > 0 || withoutAlone(text, plainly(), stands).length > 0;
  };
  const acrossIn = ({ text }: Folded): boolean =>
    [dividedNumbersIn, misspeltNumbersIn, alone].some((find) =>
      find(text).some(({ sort }) => acrossCells.has(sort)),
    ) ||
    inRegister(text).length > 0 ||
    stackedIn(text, dividedNumbersIn).length > 0;
  const inSomeReading = (text: string, holds: (reading: Folded) => boolean): boolean => {
    const plain = folded(withoutDigests(text));
    return holds(plain) || readingsOf(plain).some(holds);
  };
  const wholeNames = (text: string): Leak[] => {
    const plain = folded(withoutDigests(text));
    const found = withoutAlone(plain.text, wholeNamesIn(plain.text, agreed), stands);
    return found.map((one) => asLeak(asWritten(plain, one)));
  };
  const search = (text: string, runOn: boolean | 'apart' | 'cells'): Leak[] => {
    // Where none of these is found, none can come of looking for all.
    if (runOn === 'cells') return inSomeReading(text, acrossIn) ? leaksOf(text) : [];
    if (!runOn) return leaksOf(text);
    const plain = inSomeReading(text, plainIn) ? leaksOf(text).filter(isPlain) : [];
    return runOn === 'apart' ? [...plain, ...wholeNames(text)] : plain;
  };
  const clean = new Set<string>();
  const find: LeakFinder = (text, runOn = false) => {
    // Choices, days and labels are asked about again and again.
    if (clean.has(text)) return [];
    const known = knownTo(find);
    const leaks = known?.has(text, runOn) ? [] : search(text, runOn);
    if (leaks.length > 0) return leaks;
    known?.add(text, runOn);
    if (clean.size >= mostKept) clean.clear();
    if (!runOn && text.length <= shortText) clean.add(text);
    return leaks;
  };
  return find;
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
  const mayStand = (one: Found): boolean =>
    answerable(one)
      ? within(alone, one) ||
        covered(
          text,
          alone.filter(({ to }) => to > one.from),
          one,
        )
      : within(codes, one);
  return found.filter((one) => !mayStand(one));
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

/** Where something that was found stands in the text as written. */
const asWritten = <F extends Found>({ starts, ends }: Folded, found: F): F => ({
  ...found,
  from: starts[found.from] as number,
  to: ends[found.to - 1] as number,
});

const asLeak = (found: Found): Leak => ({
  sort: found.sort,
  from: found.from,
  to: found.to,
  answerable: answerable(found),
});
