import type { AnyRecord, Portfolio } from '#portfolio/portfolio.ts';
import { alike, keysOf } from './alike.ts';
import { type At, countedOf, runOf, type SameRun, type Stretch, stretchAround } from './run.ts';
import { fewestWords, type Sentence } from './sentence.ts';
import type { Telling } from './telling.ts';

/**
 * The longest run of the same sentences of each two records, of as many words as `fewest` says or more. Each sentence is looked up once:
 * it is compared with the first that is the same, so that a hundred copies are a hundred runs, not 4,950.
 */
export const runsBetween = (
  portfolio: Portfolio,
  tellings: readonly Telling[],
  fewest: (first: AnyRecord, second: AnyRecord) => number,
): SameRun[] => {
  const longest = new Map<string, Stretch>();
  const before = new Earlier();
  const original = originals(portfolio);
  for (const telling of tellings)
    for (let index = 0; index < telling.sentences.length; index += 1) {
      const here = { telling, index };
      const there = before.sameAs(here);
      if (!there) continue;
      const whole = stretchAround(there, here);
      index = whole.b.index + whole.length - 1;
      const least = fewest(there.telling.record, telling.record);
      const counted = whole.words < least ? whole : countedOf(whole);
      if (counted.words < least) continue;
      const pair = `${there.telling.record.number} ${telling.record.number}`;
      if (counted.words > (longest.get(pair)?.words ?? 0)) longest.set(pair, counted);
    }
  return [...longest.values()]
    .map(runOf)
    .filter(
      ({ first, second }) =>
        first === second || (original(first) !== original(second) && !tellsOn(portfolio, first, second)),
    );
};

/** The sentences that were read, to be found by what is the same in them. */
class Earlier {
  readonly #first = new Map<string, At>();
  readonly #near = new Map<string, At>();

  /** The first sentence read before that is the same. This one is then known too. */
  sameAs(here: At): At | undefined {
    const sentence = here.telling.sentences[here.index] as Sentence;
    if (sentence.words < fewestWords || sentence.plain === '') return undefined;
    const before = this.#first.get(sentence.plain);
    if (before) return before;
    this.#first.set(sentence.plain, here);
    let found: At | undefined;
    for (const key of keysOf(sentence)) {
      const near = this.#near.get(key);
      if (!near) this.#near.set(key, here);
      else if (!found && alike(near.telling.sentences[near.index], sentence)) found = near;
    }
    return found;
  }
}

/** A record that replaces another, and a decision that changes one, says the same again and is meant to. */
const originals = ({ byNumber }: Portfolio) => {
  const of = (record: AnyRecord, seen = new Set<string>()): string => {
    const { data, number } = record;
    const earlier = byNumber.get(data.replaces ?? ('changes' in data ? (data.changes ?? '') : ''));
    return !earlier || seen.has(number) ? number : of(earlier, seen.add(number));
  };
  return (record: AnyRecord): string => of(record);
};

const takesUp = new Set(['feedback', 'coaching', 'communication', 'analysis']);

/** Feedback takes up the words of the observation it is about, and so on: it names that record, and both are one case. */
const tellsOn = ({ citesOf }: Portfolio, first: AnyRecord, second: AnyRecord): boolean =>
  [
    [first, second],
    [second, first],
  ].some(
    ([from, about]) =>
      from &&
      about &&
      takesUp.has(from.kind) &&
      (citesOf.get(from.number) ?? []).some(({ to }) => to === about.number),
  );
