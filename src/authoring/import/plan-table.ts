import { type Cell, columnName, type TableRow } from '#language/table.ts';
import { headingKey } from '#portfolio/imports-known.ts';
import type { PortfolioRecord } from '#portfolio/portfolio.ts';
import type { ColumnMeaning, TableForm } from '#portfolio/schema/imports.ts';
import { linesOf } from '#portfolio/scorecard-lines.ts';
import { meaningOf } from './heading-words.ts';
import { type Heading, type Layout, lineInHeading, looksRated, noteOn } from './layout.ts';
import { pairedLines } from './line-alike.ts';
import type { Column, Plan } from './plan.ts';
import { pointsIn } from './rating-in.ts';

const several: ReadonlySet<ColumnMeaning> = new Set([
  'left-out',
  'rating',
  'note',
  'comment',
  'score',
  'strengths',
  'developmentPoints',
  'auto-fail',
  'also-called',
  'number',
]);

/** The form that was kept of a table with these headings: the one that knows most of them, if it knows most at all. */
export const formKept = (
  kept: readonly TableForm[],
  headings: readonly string[],
  of: TableForm['of'],
): TableForm | undefined => {
  const own = new Set(headings.map(headingKey));
  const share = ({ columns }: TableForm) =>
    columns.filter(({ heading }) => own.has(headingKey(heading))).length / Math.max(own.size, columns.length);
  const [best] = kept.filter((form) => form.of === of).sort((a, b) => share(b) - share(a));
  return best && share(best) >= 0.6 ? best : undefined;
};

/**
 * Tells what each column of a table of checks holds: as it was kept of an earlier table, or as its heading and what stands in
 * it say. `card` is the scorecard that columns of lines are matched to, by words alike.
 */
export const planChecks = (
  { headings, rows }: Layout,
  form: TableForm,
  card: PortfolioRecord<'scorecard'> | undefined,
): Plan => {
  const keptAs = new Map(form.columns.map((one) => [headingKey(one.heading), one]));
  const cellsOf = (index: number) => rows.flatMap(({ cells }) => cells[index] ?? []);
  const rated = headings.filter(
    (one) => !keptAs.has(headingKey(one.heading)) && mayBeLine(one) && looksRated(cellsOf(one.index)),
  );
  const lines = card ? linesOf(card) : [];
  const named = rated.map(({ heading }) => lineInHeading(heading));
  const paired = pairedLines(named, lines);
  const taken = new Set<ColumnMeaning>([...keptAs.values()].map(({ as }) => as));
  const columns: Column[] = [];
  const isNotedByLine = headings.filter(({ heading }) => isBareNote(heading)).length > 1;
  const about = { rated, paired, taken, isNotedByLine };
  for (const one of headings) {
    const known = keptAs.get(headingKey(one.heading));
    const told = known
      ? { as: known.as, ...(known.quality ? { quality: known.quality } : {}), how: 'kept' as const }
      : guessed(one, { ...about, columns, filled: cellsOf(one.index).length > 0 });
    taken.add(told.as);
    columns.push({
      ...one,
      ...outOfOne(one, cellsOf(one.index)),
      ...told,
      examples: examplesOf(rows, one.index),
    });
  }
  return { columns: notedLines(columns), rows, form };
};

/** Shares between 0 and 1 that are not written in per cent are shares of one point. */
const outOfOne = ({ most }: Heading, cells: readonly Cell[]): Pick<Heading, 'most'> => {
  const points = cells.filter(({ words }) => !words.includes('%')).flatMap((cell) => pointsIn(cell) ?? []);
  return most === undefined && points.some((one) => one > 0 && one < 1) && points.every((one) => one <= 1)
    ? { most: 1 }
    : {};
};

/** Whether a heading may be that of a line: no known word heads it, or it says how much the line weighs. */
const mayBeLine = ({ heading, weight, most }: Heading): boolean => {
  const meaning = meaningOf(lineInHeading(heading));
  const isWeighed = weight !== undefined || most !== undefined;
  return meaning === undefined || meaning === 'nature' || (isWeighed && meaning !== 'score');
};

interface Guessing {
  rated: readonly Heading[];
  paired: ReadonlyMap<string, string>;
  columns: readonly Column[];
  taken: ReadonlySet<ColumnMeaning>;
  filled: boolean;
  /** Whether each line has a column of notes behind it, all under the same heading. */
  isNotedByLine: boolean;
}

const guessed = (
  one: Heading,
  { rated, paired, columns, taken, filled, isNotedByLine }: Guessing,
): Pick<Column, 'as' | 'how' | 'quality'> => {
  const how = 'guessed';
  if (rated.includes(one)) {
    const quality = paired.get(lineInHeading(one.heading));
    return quality === undefined ? { as: 'rating', how } : { as: 'rating', quality, how };
  }
  const line = lineNoted(one.heading, columns, isNotedByLine);
  if (line) return { as: 'note', ...(line.quality ? { quality: line.quality } : {}), how };
  const headed = meaningOf(one.heading) ?? meaningOf(lineInHeading(one.heading));
  const meaning = headed === 'name' ? 'colleague' : headed;
  if (meaning !== undefined && (several.has(meaning) || !taken.has(meaning))) return { as: meaning, how };
  if (meaning !== undefined || !filled) return { as: 'left-out', how };
  return { as: 'left-out', how: 'unknown' };
};

const isBareNote = (heading: string): boolean =>
  /^(?:comments?|notes?|remarks?|feedback)(?: \(\d+\))?$/i.test(heading);

/** The line that a column of notes is about: the one that it names, or the one before it where each line has such a column. */
const lineNoted = (
  heading: string,
  columns: readonly Column[],
  isNotedByLine: boolean,
): Column | undefined => {
  const lines = columns.filter(({ as }) => as === 'rating');
  if (isBareNote(heading)) return isNotedByLine && columns.at(-1)?.as === 'rating' ? lines.at(-1) : undefined;
  return noteOn(heading, lines);
};

/** A note is about the line before it where it names none of the scorecard. */
const notedLines = (columns: readonly Column[]): Column[] => {
  let line: Column | undefined;
  return columns.map((one) => {
    if (one.as === 'rating') line = one;
    return one.as === 'note' && one.quality === undefined && line?.quality !== undefined
      ? { ...one, quality: line.quality }
      : one;
  });
};

const examplesOf = (rows: readonly TableRow[], index: number): string[] =>
  [...new Set(rows.slice(0, 200).flatMap(({ cells }) => cells[index]?.words || []))].slice(0, 3);

/** The form of a plan, as it is kept for the next table of the same columns. */
export const formOfPlan = ({ columns, form }: Plan): TableForm => ({
  ...form,
  columns: columns.map(({ heading, as, quality }) => ({
    heading,
    as,
    ...(quality === undefined ? {} : { quality }),
  })),
});

/** The name of a cell of a row, such as C7; a cell that came from elsewhere bears its own. */
export const cellName = (row: TableRow, index: number): string =>
  (row.cells[index] as { at?: string } | undefined)?.at ?? `${columnName(index)}${row.number}`;
