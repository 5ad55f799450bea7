import { withoutAnswers } from './answers.ts';
import { cutText } from './cut-pieces.ts';
import { dottedRuns } from './dotted-units.ts';
import type { HeadLine } from './labels.ts';
import { listedRun, listedRuns } from './listed-units.ts';
import { withNestedNumbers } from './nested-numbers.ts';
import { particularsOf } from './particulars.ts';
import type { Piece, Remark } from './piece.ts';
import { isAdvice, isApprenticeship, refusal } from './refusal.ts';
import { remarksOn } from './remarks.ts';
import { requirementsIn } from './requirements-in.ts';
import type { Run } from './run.ts';
import { holdsCriteria, sameAs } from './run-worth.ts';
import type { ReadUnit, Specification } from './specification.ts';
import { splitLists } from './split-lists.ts';
import { withoutStrays } from './strays.ts';
import { withSweptCodes } from './swept-codes.ts';
import { hasHead, unitStart } from './unit-start.ts';

/**
 * Reads a specification of one unit or of several out of a text, whatever it was copied from: every field with its line,
 * what is to be checked by hand, and what the text lost. A text that holds no unit is refused, with the reason. Never
 * throws, and takes time in proportion to the length of the text.
 */
export const readSpecification = (text: string): Specification => {
  const swept: Remark[] = [];
  const pieces = withSweptCodes(cutText(text).pieces, (remark) => swept.push(remark));
  const advice = isAdvice(pieces) || isApprenticeship(pieces);
  const nested = advice ? undefined : withNestedNumbers(pieces);
  const read = unitsIn(pieces, advice) ?? (nested && givenCodes(unitsIn(nested, advice), nested));
  return read
    ? { ...read, toCheck: [...swept, ...read.toCheck] }
    : { kind: 'refused', ...refusal(pieces), toCheck: [], lost: [] };
};

const unitsIn = (pieces: readonly Piece[], advice: boolean): Specification | undefined => {
  const dotted = withoutMaps(
    withoutCopies(
      dottedRuns(pieces)
        .filter((run) => holdsCriteria(run, pieces) && !(advice && weight(run) < 8))
        .map((run) => withoutAnswers(withoutStrays(run), pieces)),
    ),
    pieces,
  );
  const lists = splitLists(pieces);
  const listed = advice ? [] : listedRuns(lists).filter((run) => holdsCriteria(run, lists));
  if (dotted.length > 0 && !outweighs(listed, dotted))
    return unitsOf(
      dotted.map((run, index) => withKnowledge(run, pieces, dotted[index + 1]?.first)),
      pieces,
    );
  return listed.length > 0 ? unitsOf(listed, lists) : undefined;
};

/** Says of criteria that were numbered anew in each outcome that their codes were put together. */
const givenCodes = (read: Specification | undefined, pieces: readonly Piece[]): Specification | undefined =>
  read && {
    ...read,
    toCheck: [
      {
        line: pieces[0]?.line ?? 1,
        says: 'The criteria are numbered anew in each outcome: their codes were put together of both numbers, such as 1.1.',
      },
      ...read.toCheck,
    ],
  };

/** A unit that is printed twice, such as in a list of criteria and again as a form, counts once: where it is whole. */
const withoutCopies = (runs: readonly Run[]): Run[] =>
  runs.filter(
    (run, index) =>
      !runs.some(
        (other, at) =>
          at !== index &&
          sameAs(run, other) &&
          (weight(other) > weight(run) || (weight(other) === weight(run) && at < index)),
      ),
  );

/** Codes that say how criteria are assessed stand after them again, without outcomes or the head of another unit. */
const withoutMaps = (runs: readonly Run[], pieces: readonly Piece[]): Run[] =>
  runs.filter((run, index) => {
    const before = runs[index - 1];
    if (!before || run.outcomes.some(({ text }) => text !== '')) return true;
    const codes = new Set(codesOf(before));
    return !codesOf(run).every((code) => codes.has(code)) || hasHead(pieces, before.last, run.first);
  });

const codesOf = ({ outcomes }: Run): string[] =>
  outcomes.flatMap(({ criteria }) => criteria.map(({ code }) => code));

/** Lists in elements outweigh the numbers of the elements themselves. */
const outweighs = (listed: readonly Run[], dotted: readonly Run[]): boolean =>
  all(listed) >= 1.5 * all(dotted);

const all = (runs: readonly Run[]): number => runs.reduce((sum, run) => sum + weight(run), 0);

/** A run with what must be known besides, where it stands after it as a list with codes of its own. */
const withKnowledge = (run: Run, pieces: readonly Piece[], end: number | undefined): Run => {
  const after = pieces.slice(run.last + 1, end);
  const from = after.findIndex(({ text }) =>
    /\byou (?:need to|must|should) know(?: and understand)?\b.{0,20}$/i.test(text),
  );
  const known = from < 0 ? undefined : listedRun(after.slice(from));
  const list = known?.outcomes.find(({ code }) => code === 'K');
  return list && list.criteria.length > 1 ? { ...run, outcomes: [...run.outcomes, list] } : run;
};

const weight = ({ outcomes }: Run): number =>
  outcomes.reduce((sum, { criteria }) => sum + criteria.length, 0);

const unitsOf = (runs: readonly Run[], pieces: readonly Piece[]): Specification => {
  const starts = runs.map((run, index) => unitStart(pieces, runs[index - 1]?.last ?? -1, run.first));
  const toCheck: Remark[] = [];
  const lost: Remark[] = [];
  const units = runs.map((run, index): ReadUnit => {
    const end = starts[index + 1] ?? pieces.length;
    const start = starts[index] ?? 0;
    const head = headOf(pieces, start, run);
    const above = linesOf(pieces.slice(Math.max((runs[index - 1]?.last ?? -1) + 1, start - 15), start));
    const alone = runs.length === 1 ? linesOf(pieces.slice(0, start)) : [];
    const particulars = particularsOf(head, linesOf(pieces.slice(run.last, end)), { above, alone });
    const unit = {
      particulars,
      outcomes: run.outcomes,
      requirements: requirementsIn(pieces.slice(run.first, end), run),
    };
    const remarks = remarksOn(unit, run, pieces.slice(starts[index], end));
    toCheck.push(...remarks.toCheck);
    lost.push(...remarks.lost);
    return unit;
  });
  return { kind: 'units', units, reason: reasonFor(units), toCheck, lost };
};

const headOf = (pieces: readonly Piece[], start: number, { first, before }: Run): HeadLine[] => {
  const lines = linesOf(pieces.slice(start, first));
  return before === '' ? lines : [...lines, { line: pieces[first]?.line ?? 0, text: before }];
};

/** The pieces of each line, put together again. */
const linesOf = (pieces: readonly Piece[]): HeadLine[] => {
  const lines: HeadLine[] = [];
  for (const { line, text, furniture } of pieces) {
    const last = lines.at(-1);
    if (last?.line === line) last.text += ` ${text}`;
    else lines.push({ line, text, furniture });
  }
  return lines;
};

const reasonFor = (units: readonly ReadUnit[]): string =>
  units
    .map(({ outcomes }) => {
      const count = outcomes.reduce((sum, { criteria }) => sum + criteria.length, 0);
      const codes = outcomes.flatMap(({ criteria }) => criteria.map(({ code }) => code));
      return `${count} criteria in ${outcomes.length} ${outcomes.length === 1 ? 'list' : 'outcomes'}, from ${codes[0]} to ${codes.at(-1)}, run on from each other.`;
    })
    .join(' ');
