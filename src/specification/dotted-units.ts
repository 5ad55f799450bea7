import { bestChain, type CodePlace } from './code-chain.ts';
import { codePlaces, codesOf } from './code-places.ts';
import { groupsOf, inRuns } from './code-runs.ts';
import { gather } from './gather.ts';
import { type Pairs, pairsIn } from './guess-columns.ts';
import { fuller, listedOutcomes } from './listed-outcomes.ts';
import { withLostCodes } from './lost-codes.ts';
import type { Gathered, Mark } from './mark.ts';
import type { Dropped, Orphan } from './orphans.ts';
import { withWordsBehind } from './outcome-behind.ts';
import { before, behind, type OutcomePlace } from './outcome-places.ts';
import { type Group, start, startOfOutcome } from './outcome-start.ts';
import type { Piece, Remark } from './piece.ts';
import { withoutRepeats } from './repeated-criteria.ts';
import type { Run } from './run.ts';
import type { ReadOutcome } from './specification.ts';
import { sweptBehind, withOwnBehind } from './swept-outcomes.ts';
import { byNumber, inTableOrder } from './table-order.ts';
import { unweave, unweaveByGuess } from './unweave.ts';

/** The runs of criteria with codes such as `1.1` or `D13.1.1` in a text, each from its first outcome on. */
export const dottedRuns = (pieces: readonly Piece[]): Run[] => {
  const places = codePlaces(pieces, codesOf(pieces));
  const chain = bestChain(places);
  const table = inTableOrder(places, chain);
  const runs = table ? [table] : inRuns(withoutRepeats(chain, pieces));
  let counted: Pairs | undefined;
  const pairs = () => {
    counted ??= pairsIn(pieces.map(({ text }) => text));
    return counted;
  };
  return runs.map((run, index) =>
    runOf(pieces, run, {
      last: runs[index - 1]?.at(-1),
      next: runs[index + 1]?.[0],
      pairs,
      sorted: table !== undefined,
    }),
  );
};

const textBefore = (pieces: readonly Piece[], mark: Mark | undefined): string =>
  mark ? (pieces[mark.piece]?.text.slice(0, mark.from).trim() ?? '') : '';

/** A mark of the outcome of a group, or of one of its criteria with its code. */
type Placed = Mark & { group: number; code?: string };

const marksOf = (groups: readonly Group[], places: readonly (OutcomePlace | undefined)[]): Placed[] =>
  groups
    .flatMap(({ places: codes }, group): Placed[] => [
      ...(places[group] ? [{ ...(places[group] as OutcomePlace), group }] : []),
      ...codes.map(({ piece, from, to, code }) => ({
        kind: 'criterion' as const,
        piece,
        from,
        to,
        group,
        code,
      })),
    ])
    .sort((a, b) => a.piece - b.piece || a.from - b.from);

/** Where outcomes begin: each before its first criterion, or wherever else it stands. */
const placesOf = (
  pieces: readonly Piece[],
  groups: readonly Group[],
  { last, first, sorted }: { last: CodePlace | undefined; first: CodePlace; sorted: boolean },
): (OutcomePlace | undefined)[] => {
  const places = groups.map((group, index) => {
    // Their criteria stand anywhere: they themselves stand before the first of all, or nowhere.
    if (sorted) return startOfOutcome(pieces, { ...group, places: [first, first] }, last, first, last);
    const previous = groups[index - 1]?.places.at(-1) ?? last;
    return startOfOutcome(pieces, group, previous, first, last);
  });
  return sweptBehind(pieces, groups, places) ?? withOwnBehind(pieces, groups, places);
};

interface Around {
  last: CodePlace | undefined;
  next: CodePlace | undefined;
  pairs: () => Pairs;
  /** Whether the text has the codes in another order than that of their numbers. */
  sorted: boolean;
}

const runOf = (pieces: readonly Piece[], run: CodePlace[], { last, next, pairs, sorted }: Around): Run => {
  const groups = groupsOf(sorted ? run.toSorted(byNumber) : run);
  const places = placesOf(pieces, groups, { last, first: run[0] as CodePlace, sorted });
  const marks = marksOf(groups, places);
  const head = { from: last ? behind(last) : start, to: before(run[0] as CodePlace) };
  const listed = listedOutcomes(pieces, groups, places, head);
  const toCheck: Remark[] = [];
  const known = ({ group }: Placed) => listed.get(groups[group]?.code ?? '');
  const woven = apartFrom(pieces, marks, { end: next?.piece ?? pieces.length, pairs, known, toCheck });
  const { gathered, orphans, dropped } = gather(woven.pieces, woven.marks, pieces.slice(...over(marks[0])));
  const words = woven.marks.map((mark, at) => ({ mark, at, words: gathered[at] as Gathered }));
  const outcomes = groups.map(({ code }, group) =>
    outcomeOf(
      code,
      inOrder(
        words.filter(({ mark }) => mark.group === group),
        sorted ? groups[group]?.places : [],
      ),
      { listed: listed.get(code), orphans, toCheck },
    ),
  );
  return {
    outcomes: outcomes.filter(({ criteria }) => criteria.length > 0),
    first: run[0]?.piece ?? 0,
    last: run.at(-1)?.piece ?? 0,
    before: textBefore(pieces, marks[0]),
    toCheck,
    lost: dropped.flatMap((one) => lostPoints(one, woven.marks)),
  };
};

/** Words in the order of the codes that they stand behind, after what has none. */
const inOrder = <T extends { mark: Placed }>(words: readonly T[], places: readonly CodePlace[] = []): T[] => {
  const order = (code: string | undefined) => places.findIndex((place) => place.code === code);
  return words.toSorted((one, other) => order(one.mark.code) - order(other.mark.code));
};

/** From where to where the headings of a table stand over its first mark. */
const over = (first: Mark | undefined): [number, number] => {
  const at = first?.piece ?? 0;
  return [Math.max(0, at - 6), at];
};

/** The pieces of a run from its first mark on, with columns that were read across told apart. */
const apartFrom = (
  pieces: readonly Piece[],
  marks: readonly Placed[],
  {
    end,
    pairs,
    known,
    toCheck,
  }: {
    end: number;
    pairs: () => Pairs;
    known: (mark: Placed) => string | undefined;
    toCheck: Remark[];
  },
): { pieces: Piece[]; marks: Placed[] } => {
  const from = marks[0]?.piece ?? 0;
  const local = marks
    .filter(({ piece }) => piece < end)
    .map((mark) => ({ ...mark, piece: mark.piece - from }));
  const apart = unweave(pieces.slice(from, end), local, known);
  return unweaveByGuess(apart.pieces, apart.marks, {
    pairs,
    isKnown: (mark) => (known(mark) ?? '') !== '',
    guessed: ({ piece }) =>
      toCheck.push({
        line: apart.pieces[piece]?.line ?? 0,
        says: 'The columns of outcome and criterion were read across; their words were told apart by how they go on.',
      }),
  });
};

const outcomeOf = (
  code: string,
  own: readonly { mark: Placed; at: number; words: Gathered }[],
  { listed, orphans, toCheck }: { listed: string | undefined; orphans: readonly Orphan[]; toCheck: Remark[] },
): ReadOutcome => {
  const outcome = own.find(({ mark }) => mark.kind === 'outcome')?.words;
  const criteria = own.flatMap(({ mark, words, at }) =>
    mark.kind === 'criterion' ? [{ code: mark.code as string, text: words.text, line: words.line, at }] : [],
  );
  const read = {
    code,
    text: fuller(outcome?.text ?? '', listed).replace(/ ?:$/, ''),
    line: outcome?.line ?? own[0]?.words.line ?? 0,
    criteria: withLostCodes(criteria, orphans, toCheck),
  };
  return withWordsBehind(read, { orphans, first: criteria[0]?.at ?? 0, toCheck });
};

const lostPoints = ({ line, after, points }: Dropped, marks: readonly Placed[]): Remark[] => {
  const code = marks[after - 1]?.code;
  const named = points.join('; ').slice(0, 300);
  return code
    ? [
        {
          line,
          says: `Under criterion ${code} stand points that were not taken for its words: ${named}. Add them where they belong to it.`,
        },
      ]
    : [];
};
