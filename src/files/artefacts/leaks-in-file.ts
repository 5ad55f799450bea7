import { leaksInRow } from '#leaks/in-row.ts';
import type { Leak } from '#leaks/leak.ts';
import type { LeakFinder } from '#leaks/leaks-in.ts';
import type { Finding, Place } from '#portfolio/finding.ts';
import { publishedAs } from '#portfolio/words/artefact-type.ts';
import { leaksInWords } from '#portfolio/words/leaks-in-words.ts';
import { mustStayPrivate } from '#rules/data-protection/must-stay-private.ts';
import { thirdPartyNamed } from '#rules/data-protection/third-party-named.ts';
import { findingOf } from '#rules/rule.ts';
import { joinedAt } from './shared/broken-words.ts';
import { hiddenRuns } from './shared/hidden-runs.ts';
import type { Words } from './shared/words.ts';
import { wordsIn } from './words-in.ts';

/** Words in a file in which something was found that could make somebody known. */
export interface LeakyWords {
  /** Where in the file, in plain words. */
  where: string;
  words: string;
  leaks: readonly Leak[];
}

/**
 * Pictures, sound and film hold words only in what their maker wrote into them unseen, which publishing takes out. Where
 * something is left all the same, a whole name of the private register is known among the bytes.
 */
const wordless: ReadonlySet<string> = new Set(['image', 'audio', 'video']);

/** What was found in a file, and why not all of it could be searched, where that is so. */
interface Searched {
  leaky: LeakyWords[];
  unsearched?: string | undefined;
}

/** What the words of a file as it is published give away. `asItIs` says that nothing was taken out of it. */
export const leaksInFile = async (
  find: LeakFinder,
  bytes: Uint8Array,
  name: string,
  asItIs: boolean,
): Promise<Searched> => {
  if (!asItIs && wordless.has(publishedAs(name)?.show ?? '')) return { leaky: namesAmong(find, bytes) };
  const all = await wordsIn(bytes, name);
  const unseen = all.filter(({ runOn }) => runOn === 'apart').map((one) => inWords(find, one));
  const inEach = all.flatMap((one) => {
    if (one.runOn === 'apart') return [];
    const inRow = one.runOn
      ? []
      : [{ where: one.where, ...leaksInRow(find, one.words, one.row && one.under) }];
    return [...(one.row ? [] : [inWords(find, one)]), ...inRow].filter(({ leaks }) => leaks.length > 0);
  });
  const unsearched = all.find((one) => one.unsearched)?.unread;
  return { leaky: [...inEach, ...withoutShown(inEach, unseen), ...acrossLines(find, all)], unsearched };
};

/** A shorter name comes up by chance in a long film. */
const longEnough = 8;

/** So many letters of one run are searched: nobody writes more into a picture than into a book. */
const longestRun = 500_000;

const namesAmong = (find: LeakFinder, bytes: Uint8Array): LeakyWords[] =>
  hiddenRuns(bytes).flatMap((run) => {
    const words = run.slice(0, longestRun);
    const leaks = find(words, true).filter(
      ({ sort, from, to }) => sort === 'name in the private register' && to - from >= longEnough,
    );
    return leaks.length > 0 ? [{ where: 'what nobody sees in it', words, leaks }] : [];
  });

const inWords = (find: LeakFinder, { where, words, under, runOn }: Words): LeakyWords => {
  // A number tells what it is by the heading of its column.
  const text = under === undefined ? words : `${under}: ${words}`;
  return { where, words: text, leaks: find(text, runOn) };
};

/** Without names that a page of the file shows as well: what no page shows holds all its words once more. */
const withoutShown = (all: readonly LeakyWords[], unseen: readonly LeakyWords[]): LeakyWords[] => {
  const said = ({ words }: LeakyWords, { from, to }: Leak) => words.slice(from, to).toLowerCase();
  const shown = new Set(all.flatMap((one) => one.leaks.map((leak) => said(one, leak))));
  return unseen
    .map((one) => ({
      ...one,
      leaks: one.leaks.filter((leak) => leak.sort !== 'name' || !shown.has(said(one, leak))),
    }))
    .filter(({ leaks }) => leaks.length > 0);
};

const line = /^line \d+$/;

/** How long a line may be that stands wholly within a name: a middle name, or the first word of a broken surname. */
const longestWithin = 30;

/** What a line of plain text begins and the next one ends, or the one after a short line or an empty one. */
const acrossLines = (find: LeakFinder, all: readonly { where: string; words: string }[]): LeakyWords[] => [
  ...acrossTwo(find, all),
  ...acrossThree(find, all),
];

const acrossThree = (find: LeakFinder, all: readonly { where: string; words: string }[]): LeakyWords[] =>
  all.slice(2).flatMap(({ where, words: end }, index) => {
    const [start, middle] = [all[index], all[index + 1]] as [
      { where: string; words: string },
      { words: string },
    ];
    const isShort = middle.words.length <= longestWithin && start.words !== '' && end !== '';
    if (!isShort || !line.test(where) || !line.test(start.where)) return [];
    const words = `${start.words}\n${middle.words.trim()}\n${end}`;
    const [at, from3] = [start.words.length, words.length - end.length];
    const leaks = find(words).filter(({ from, to }) => from < at && to > from3);
    return leaks.length === 0 ? [] : [{ where: `${start.where} and the next two`, words, leaks }];
  });

const acrossTwo = (find: LeakFinder, all: readonly { where: string; words: string }[]): LeakyWords[] =>
  all.slice(1).flatMap(({ where, words: end }, index) => {
    const start = all[index] as { where: string; words: string };
    if (!line.test(where) || !line.test(start.where)) return [];
    const joined = joinedAt(start.words, end);
    const both = [
      { words: `${start.words}\n${end}`, at: start.words.length, gap: 1 },
      ...(joined ? [{ ...joined, gap: 0 }] : []),
    ];
    return both.flatMap(({ words, at, gap }) => {
      const leaks = find(words).filter(({ from, to }) => from < at && to > at + gap);
      return leaks.length === 0 ? [] : [{ where: `${start.where} and the next`, words, leaks }];
    });
  });

/** The most places that a finding names. */
const most = 4;

/** Findings on what a file gives away: at most one that can be answered and one that cannot. They never say what it is. */
export const leakyFileFindings = (
  leaky: readonly LeakyWords[],
  { subject, name, place }: { subject: string; name: string; place: Place },
): Finding[] =>
  [true, false].flatMap((answerable) => {
    const those = leaky.flatMap(({ where, leaks }) =>
      leaks.filter((leak) => leak.answerable === answerable).map((leak) => ({ where, leak })),
    );
    if (those.length === 0) return [];
    const wheres = [...new Set(those.map(({ where }) => where))];
    const shown = `${wheres.slice(0, most).join('; ')}${wheres.length > most ? '; and on' : ''}`;
    const message = `${subject}, in ${name}, holds ${leaksInWords(those.map(({ leak }) => leak))} (${shown}).`;
    return [findingOf(answerable ? thirdPartyNamed : mustStayPrivate, { place, message, subject, mend })];
  });

const mend =
  'Take it out of the file, or black it out and print it to PDF anew, and put that in its place. If it belongs to nobody, answer it: see `npm run check explain=third-party-named`.';
