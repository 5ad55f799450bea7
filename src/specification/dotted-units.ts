import { bestChain, type CodePlace } from './code-chain.ts';
import { codePlaces, codesOf } from './code-places.ts';
import { beginsWithCommand } from './command-verbs.ts';
import { type Gathered, gather, type Mark, type Orphan } from './gather.ts';
import { type Pairs, pairsIn } from './guess-columns.ts';
import {
  before,
  behind,
  bestPlace,
  type OutcomePlace,
  outcomePlaces,
  type Stretch,
  unnumberedPlace,
} from './outcome-places.ts';
import type { Piece, Remark } from './piece.ts';
import type { ReadCriterion, ReadOutcome } from './specification.ts';
import { unweave, unweaveByGuess } from './unweave.ts';

/** A run of outcomes whose codes have two parts, and the pieces that it stands in. */
export interface Run {
  outcomes: ReadOutcome[];
  /** The first and the last piece of its criteria. */
  first: number;
  last: number;
  /** What stands before its first code in the same piece: the head of a unit, where all stands on one line. */
  before: string;
  toCheck: Remark[];
  lost: Remark[];
}

/** The runs of criteria with codes such as `1.1` or `D13.1.1` in a text, each from its first outcome on. */
export const dottedRuns = (pieces: readonly Piece[]): Run[] => {
  const chain = bestChain(codePlaces(pieces, codesOf(pieces)));
  const runs = inRuns(chain);
  let counted: Pairs | undefined;
  const pairs = () => {
    counted ??= pairsIn(pieces.map(({ text }) => text));
    return counted;
  };
  return runs.map((run, index) =>
    runOf(pieces, run, { last: runs[index - 1]?.at(-1), next: runs[index + 1]?.[0], pairs }),
  );
};

/** A run ends where the codes begin anew. */
const inRuns = (chain: readonly CodePlace[]): CodePlace[][] => {
  const runs: CodePlace[][] = [];
  for (const place of chain) {
    const last = runs.at(-1)?.at(-1);
    const anew =
      !last ||
      place.outcome < last.outcome ||
      (place.outcome === last.outcome && place.criterion === 1 && last.criterion > 1);
    if (anew) runs.push([place]);
    else runs.at(-1)?.push(place);
  }
  return runs;
};

const textBefore = (pieces: readonly Piece[], mark: Mark | undefined): string =>
  mark ? (pieces[mark.piece]?.text.slice(0, mark.from).trim() ?? '') : '';

interface Group {
  code: string;
  places: CodePlace[];
}

const groupsOf = (run: readonly CodePlace[]): Group[] => {
  const groups: Group[] = [];
  for (const place of run) {
    const code = `${place.prefix}${place.outcome}`;
    if (groups.at(-1)?.code === code) groups.at(-1)?.places.push(place);
    else groups.push({ code, places: [place] });
  }
  return groups;
};

const start = { piece: 0, at: 0 };

const runOf = (
  pieces: readonly Piece[],
  run: CodePlace[],
  { last, next, pairs }: { last: CodePlace | undefined; next: CodePlace | undefined; pairs: () => Pairs },
): Run => {
  const groups = groupsOf(run);
  const places = groups.map((group, index) =>
    placeOf(pieces, group, groups[index - 1]?.places.at(-1) ?? last, groups[0]?.places[0] as CodePlace, last),
  );
  const marks: (Mark & { group: number; code?: string })[] = groups.flatMap(({ places: codes }, group) => [
    ...(places[group] ? [{ ...(places[group] as OutcomePlace), group }] : []),
    ...codes.map(({ piece, from, to, code }) => ({
      kind: 'criterion' as const,
      piece,
      from,
      to,
      group,
      code,
    })),
  ]);
  marks.sort((a, b) => a.piece - b.piece || a.from - b.from);
  const end = next ? next.piece : pieces.length;
  const from = marks[0]?.piece ?? 0;
  const listed = listedOutcomes(pieces, groups, places, {
    from: last ? behind(last) : start,
    to: before(run[0] as CodePlace),
  });
  const local = marks
    .filter(({ piece }) => piece < end)
    .map((mark) => ({ ...mark, piece: mark.piece - from }));
  const apart = unweave(pieces.slice(from, end), local, ({ group }) => listed.get(groups[group]?.code ?? ''));
  const toCheck: Remark[] = [];
  const woven = unweaveByGuess(apart.pieces, apart.marks, {
    pairs,
    isKnown: ({ group }) => (listed.get(groups[group]?.code ?? '') ?? '') !== '',
    guessed: ({ piece }) =>
      toCheck.push({
        line: apart.pieces[piece]?.line ?? 0,
        says: 'The columns of outcome and criterion were read across; their words were told apart by how they go on.',
      }),
  });
  const { gathered, orphans, dropped } = gather(woven.pieces, woven.marks);
  const byGroup: { mark: (typeof marks)[number]; words: Gathered | undefined; at: number }[][] = groups.map(
    () => [],
  );
  for (const [at, mark] of woven.marks.entries())
    byGroup[mark.group]?.push({ mark, words: gathered[at], at });
  const outcomes = groups.map(({ code }, group): ReadOutcome => {
    const own = byGroup[group] ?? [];
    const outcome = own.find(({ mark }) => mark.kind === 'outcome')?.words;
    return {
      code,
      text: fuller(outcome?.text ?? '', listed.get(code)),
      line: outcome?.line ?? own[0]?.words?.line ?? 0,
      criteria: withLostCodes(
        own
          .filter(({ mark }) => mark.kind === 'criterion')
          .map(({ mark, words, at }) => ({
            code: mark.code as string,
            text: words?.text ?? '',
            line: words?.line ?? 0,
            at,
          })),
        orphans,
        toCheck,
      ),
    };
  });
  return {
    outcomes: outcomes.filter(({ criteria }) => criteria.length > 0),
    first: run[0]?.piece ?? 0,
    last: run.at(-1)?.piece ?? 0,
    before: textBefore(pieces, marks[0]),
    toCheck,
    lost: dropped.flatMap(({ line, after, points }) => {
      const code = woven.marks[after - 1]?.code;
      return code
        ? [
            {
              line,
              says: `Under criterion ${code} stand points that were not taken for its words: ${points.join('; ').slice(0, 300)}. Add them where they belong to it.`,
            },
          ]
        : [];
    }),
  };
};

/** Words without the code of the next criterion, which stood at the end of their line and again on the next. */
const withoutCode = (text: string, next: string | undefined): string =>
  next !== undefined && text.endsWith(next) ? text.slice(0, -next.length).trimEnd() : text;

/** Words of as many criteria more as are missing, where each begins with a verb and a capital in the midst of them. */
const sentences = (text: string, missing: number): string[] | undefined => {
  const parts = text.split(/(?<=[\p{Ll})’'] )(?=\p{Lu}\p{Ll}+ )/u).map((part) => part.trim());
  return parts.length === missing + 1 && parts.every((part) => beginsWithCommand(part)) ? parts : undefined;
};

/** The words of an outcome from the list at the head of a unit, where those beside its criteria are not whole. */
const fuller = (text: string, listed: string | undefined): string => {
  const plain = listed?.replace(/\.$/, '');
  if (plain === undefined || plain === '') return text;
  return text === '' || (plain.length > text.length && plain.toLowerCase().startsWith(text.toLowerCase()))
    ? plain
    : text;
};

/** The outcomes that the head of a unit lists, by code. */
const listedOutcomes = (
  pieces: readonly Piece[],
  groups: readonly Group[],
  chosen: readonly (OutcomePlace | undefined)[],
  head: Stretch,
): Map<string, string> => {
  const isTaken = (one: Mark) =>
    chosen.some((place) => place?.piece === one.piece && one.from >= place.from && one.from <= place.to);
  const found = groups.flatMap(({ code }) => {
    const places = outcomePlaces(pieces, code, near(head));
    const place = bestPlace(
      places.filter((one) => !isTaken(one)),
      'first',
    );
    return place ? [{ code, place }] : [];
  });
  found.sort((one, other) => one.place.piece - other.place.piece || one.place.from - other.place.from);
  const from = found[0]?.place.piece ?? 0;
  const ends: Mark[] = chosen
    .flatMap((place) => (place ? [place] : []))
    .filter(({ piece }) => piece >= from && piece <= head.to.piece);
  const marks = [...found.map(({ code, place }) => ({ ...place, code })), ...ends].sort(
    (one, other) => one.piece - other.piece || one.from - other.from,
  );
  const { gathered } = gather(
    upTo(pieces, from, head.to),
    marks.map((mark) => ({ ...mark, piece: mark.piece - from })),
  );
  return new Map(
    marks.flatMap((mark, at) =>
      'code' in mark ? [[String(mark.code), gathered[at]?.text ?? ''] as const] : [],
    ),
  );
};

const upTo = (pieces: readonly Piece[], from: number, { piece, at }: Stretch['to']): Piece[] =>
  pieces
    .slice(from, piece + 1)
    .map((one, index) => (index === piece - from ? { ...one, text: one.text.slice(0, at) } : one));

/** Criteria whose codes were lost stand between others without one: as many as the numbers leave out. */
const withLostCodes = (
  criteria: readonly (ReadCriterion & { at: number })[],
  orphans: readonly Orphan[],
  toCheck: Remark[],
): ReadCriterion[] =>
  criteria.flatMap(({ at, ...read }, index) => {
    const next = criteria[index + 1];
    const criterion = { ...read, text: withoutCode(read.text, next?.code) };
    const number = Number(criterion.code.split('.').at(-1));
    const gap = next ? Number(next.code.split('.').at(-1)) - number - 1 : 0;
    if (!next || gap < 1) return [criterion];
    const between = orphans.filter(({ after }) => after > at && after <= next.at).slice(0, gap);
    const stem = criterion.code.split('.').slice(0, -1).join('.');
    if (between.length < gap) {
      const parts = sentences(criterion.text, gap);
      if (parts) {
        toCheck.push({
          line: criterion.line,
          says: `The codes between ${criterion.code} and ${next.code} were lost: their words were told apart by the verbs that begin them.`,
        });
        return parts.map((text, nth) => ({ ...criterion, code: `${stem}.${number + nth}`, text }));
      }
    }
    const found = between.map(({ text, line }, nth) => ({ code: `${stem}.${number + nth + 1}`, text, line }));
    for (const { code, line } of found)
      toCheck.push({
        line,
        says: `The code ${code} was lost: it is the one that is missing between its neighbours.`,
      });
    return [criterion, ...found];
  });

/** Where an outcome begins: before its first criterion, else right after it, else in the list at the head of the unit. */
const placeOf = (
  pieces: readonly Piece[],
  { code, places }: Group,
  previous: CodePlace | undefined,
  first: CodePlace,
  lastRun: CodePlace | undefined,
): OutcomePlace | undefined => {
  const [own, second] = places as [CodePlace, CodePlace | undefined];
  const ahead: Stretch = { from: previous ? behind(previous) : start, to: before(own) };
  const before_ = bestPlace(outcomePlaces(pieces, code, near(ahead)));
  if (before_ && before_.weight >= 0.9) return before_;
  const after: Stretch = { from: behind(own), to: second ? before(second) : { piece: own.piece + 6, at: 0 } };
  const after_ = bestPlace(
    outcomePlaces(pieces, code, after).filter(({ weight }) => weight >= 2),
    'first',
  );
  if (after_) return after_;
  const unnumbered = unnumberedPlace(pieces, near(ahead));
  if (unnumbered) return unnumbered;
  const head: Stretch = { from: lastRun ? behind(lastRun) : start, to: before(first) };
  const listed = bestPlace(outcomePlaces(pieces, code, head).filter(({ weight }) => weight >= 2));
  return listed ?? before_;
};

/** A unit has its outcome near its criteria: what stands far ahead of them belongs to something else. */
const near = ({ from, to }: Stretch): Stretch =>
  from.piece === to.piece && to.at - from.at > 8000
    ? { from: { piece: from.piece, at: to.at - 8000 }, to }
    : to.piece - from.piece > 120
      ? { from: { piece: to.piece - 120, at: 0 }, to }
      : { from, to };
