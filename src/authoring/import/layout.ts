import { type Cell, type Table, type TableRow, wordsAt } from '#language/table.ts';
import { meaningByLine, meaningOf } from './heading-words.ts';
import { areInOrder } from './ordered-words.ts';
import { plainHeading } from './plain-heading.ts';
import { pointsIn, saysNotApplicable, yesNoOrPartly } from './rating-in.ts';

/** A column as the head of its table has it. */
export interface Heading {
  /** Which column it is, counted from 0. */
  index: number;
  heading: string;
  /** The heading over it and its neighbours, where the head has two rows. */
  section?: string;
  weight?: number;
  /** How many points it can give at most, where its heading says so. */
  most?: number;
  critical?: boolean;
}

/** A table with its head told from its rows. */
export interface Layout {
  headings: Heading[];
  /** The rows that hold something each, without heads, weights and totals. */
  rows: TableRow[];
}

/** So many rows may stand over the headings: the title of an export, its days and filters. */
const mostAbove = 15;

/**
 * Finds the row of headings of a table and what belongs to it: a heading over several columns, weights under or in the headings,
 * headings that mark a line as critical. Undefined where no row looks like a head.
 */
export const layoutOf = ({ rows }: Table): Layout | undefined => {
  const at = headRow(rows);
  const head = rows[at];
  if (head === undefined) return undefined;
  const below = rows.slice(at + 1);
  const weights = below[0] && isWeights(below[0]) ? below[0] : undefined;
  const above = sectionsAbove(rows[at - 1], head);
  const headings = uniqueHeadings(head).map((one) => ({
    ...one,
    ...(above?.[one.index] ? { section: above[one.index] as string } : {}),
    ...insideHeading(one.heading),
    ...(weights ? weightIn(weights.cells[one.index]) : {}),
  }));
  const kept = (weights ? below.slice(1) : below).filter((row) => !isTotal(row) && !isSame(row, head));
  return { headings, rows: kept };
};

const headRow = (rows: readonly TableRow[]): number => {
  const scores = rows.slice(0, mostAbove).map(scoreOfHead);
  const best = Math.max(0, ...scores);
  return best === 0 ? -1 : scores.indexOf(best);
};

/** How much a row looks like headings: words that are known count, figures and days do not. */
const scoreOfHead = ({ cells }: TableRow): number => {
  const filled = cells.filter(({ words }) => words !== '');
  const isText = ({ words, number, day }: Cell) =>
    number === undefined && day === undefined && /\p{L}/u.test(words) && words.length < 300;
  const isValue = (cell: Cell) => pointsIn(cell) !== undefined || yesNoOrPartly(cell.words) !== undefined;
  if (
    filled.length < 2 ||
    filled.filter((cell) => isText(cell) && !isValue(cell)).length < filled.length * 0.7
  )
    return 0;
  const known = filled.filter(({ words }) => meaningOf(words) ?? meaningByLine(words)).length;
  return known * 10 + Math.min(filled.length, 9) / 10;
};

/** Two columns of one heading are told apart by the number of the second. */
const uniqueHeadings = ({ cells }: TableRow): Heading[] => {
  const seen = new Map<string, number>();
  return cells.flatMap(({ words }, index) => {
    const heading = words.replace(/\s+/g, ' ').trim() || `Column ${index + 1}`;
    if (words === '') return [];
    const times = (seen.get(heading.toLowerCase()) ?? 0) + 1;
    seen.set(heading.toLowerCase(), times);
    return [{ index, heading: times === 1 ? heading : `${heading} (${times})` }];
  });
};

/** The headings of sections by column, where the row above holds fewer words, each over the columns up to the next. */
const sectionsAbove = (row: TableRow | undefined, head: TableRow): string[] | undefined => {
  if (!row) return undefined;
  const filled = row.cells.filter(({ words }) => words !== '');
  const headed = head.cells.filter(({ words }) => words !== '').length;
  const first = row.cells.findIndex(({ words }) => words !== '');
  if (filled.length < 2 || filled.length >= headed || filled.some(({ number }) => number !== undefined))
    return undefined;
  let section = '';
  return Array.from({ length: head.cells.length }, (_, index) => {
    const words = wordsAt(row, index);
    if (index >= first && words !== '') section = words.replace(/\s+/g, ' ');
    return section;
  });
};

/** What a heading says of its line in brackets or behind it: a weight, points at most, that it is critical. */
export const insideHeading = (heading: string): Omit<Heading, 'index' | 'section'> => {
  const share = /[([]\s*(?:weight(?:ing)?:?\s*)?(\d+(?:[.,]\d+)?)\s*%\s*[)\]]/i.exec(heading)?.[1];
  const weight = /[([]\s*(?:weight(?:ing)?|w)\s*[:=]?\s*(\d+(?:[.,]\d+)?)\s*[)\]]/i.exec(heading)?.[1];
  const most =
    /[([/]\s*(?:max\.?\s*|out of\s*|0\s*[-–]\s*|\/)?(\d{1,3})\s*(?:points?|pts?|marks?)?\s*[)\]]?$/i.exec(
      heading,
    )?.[1];
  const weighs = share ?? weight;
  const critical = /\b(?:critical|auto ?fail|fatal|zero tolerance|must pass|compliance fail)\b|\*\*/i.test(
    heading,
  );
  return {
    heading,
    ...(weighs === undefined ? {} : { weight: Number(weighs.replace(',', '.')) }),
    ...(weighs === undefined && most !== undefined && Number(most) > 0 ? { most: Number(most) } : {}),
    ...(critical ? { critical: true } : {}),
  };
};

/** A heading as the line of a scorecard says it: without its number, weight, points and marks. */
export const lineInHeading = (heading: string): string =>
  heading
    .replace(
      /[([]\s*(?:weight(?:ing)?|w|max\.?|out of|0\s*[-–]|\/)?[\s:=]*\d+(?:[.,]\d+)?\s*(?:%|points?|pts?|marks?)?\s*[)\]]/gi,
      '',
    )
    .replace(/[([]\s*(?:auto ?fail|critical|fatal|zero tolerance|must pass|y\/n|yes\/no)\s*[)\]]|\*\*/gi, '')
    .replace(/^\s*(?:q(?:uestion)?\s*)?\d+(?:\.\d+)*\s*[.):-]?\s+/i, '')
    .replace(/\s*[-–:]\s*(?:score|rating|answer|result)$/i, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A row of weights under the headings: it says so, or holds figures only where no check has any. */
const isWeights = ({ cells }: TableRow): boolean => {
  const filled = cells.filter(({ words }) => words !== '');
  const [first] = filled;
  const figures = filled.filter((cell) => pointsIn(cell) !== undefined).length;
  if (
    first &&
    /^(?:weight(?:ing|s)?|max(?:imum)?(?: points| score)?|points available|out of)\b/i.test(first.words)
  )
    return figures > 0;
  const blankFirst = cells.length > 2 && cells[0]?.words === '';
  return blankFirst && figures === filled.length && figures >= 2;
};

const weightIn = (cell: Cell | undefined): { weight?: number } => {
  const weight = cell && pointsIn(cell);
  if (cell?.number !== undefined && cell.words.includes('%'))
    return { weight: Math.round(cell.number * 100) };
  return weight !== undefined && weight > 0 ? { weight } : {};
};

/** A row of sums or averages under the checks. */
const isTotal = ({ cells }: TableRow): boolean =>
  /^(?:grand )?(?:total|totals|average|averages|mean|sum|count|overall|subtotal)s?:?$/i.test(
    cells.find(({ words }) => words !== '')?.words ?? '',
  );

/** Headings that an export repeats on each printed page. */
const isSame = (row: TableRow, head: TableRow): boolean =>
  row.cells.length > 1 && head.cells.every(({ words }, index) => wordsAt(row, index) === words);

/** Whether most of what stands in a column could be what a line was given. */
export const looksRated = (cells: readonly Cell[]): boolean => {
  const filled = cells.filter(({ words }) => words !== '');
  if (areInOrder(filled.map(({ words }) => words).filter((words) => !saysNotApplicable(words)))) return true;
  const rated = filled.filter(
    (cell) =>
      saysNotApplicable(cell.words) ||
      yesNoOrPartly(cell.words) !== undefined ||
      (cell.day === undefined && cell.seconds === undefined && isPoints(cell)),
  );
  return filled.length > 0 && rated.length >= filled.length * 0.8;
};

const isPoints = (cell: Cell): boolean => {
  const points = pointsIn(cell);
  return points !== undefined && points >= 0 && points <= 100;
};

const numberOf = (heading: string): string | undefined =>
  /^\s*(?:q(?:uestion)?\s*)?(\d+(?:\.\d+)*)/i.exec(heading)?.[1];

/** The line that the heading of a column of notes names, as in “Greeting comments” or “Q1 notes”; undefined for another. */
export const noteOn = <T extends { heading: string }>(
  heading: string,
  lines: readonly T[],
): T | undefined => {
  const named =
    /^(.*?)[\s:–-]*\(?\b(?:comments?|notes?|remarks?|feedback|evidence|reason)\)?$/i.exec(heading)?.[1] ??
    /^(?:comments?|notes?|remarks?|feedback|evidence) (?:on|for|about)[\s:]+(.*)$/i.exec(heading)?.[1];
  if (named === undefined) return undefined;
  const [plain, number] = [plainHeading(lineInHeading(named)), numberOf(named)];
  return lines.find(
    (line) =>
      (plain !== '' && plainHeading(lineInHeading(line.heading)) === plain) ||
      (number !== undefined && numberOf(line.heading) === number),
  );
};
