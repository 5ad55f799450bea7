import { type Cell, columnName, type TableRow } from '#language/table.ts';
import { meaningByLine, meaningOf } from './heading-words.ts';
import { type Heading, insideHeading, type Layout } from './layout.ts';
import type { PlacedCell } from './plan.ts';
import { pointsIn } from './rating-in.ts';

/** The columns of a table with one row for each line of a check. */
interface Parts {
  question: Heading;
  answer: Heading;
  section: Heading | undefined;
  weight: Heading | undefined;
  most: Heading | undefined;
  note: Heading | undefined;
  /** The columns that say something of the whole check. */
  whole: readonly Heading[];
}

/**
 * A table that has one row for each line of a check, turned so that it has one for each check; undefined where it has that
 * already. Each cell keeps its own name, and a cell that is left out since it says the same as above is filled.
 */
export const fromLongForm = (layout: Layout): Layout | undefined => {
  const parts = partsOf(layout);
  if (!parts) return undefined;
  const checks = grouped(layout, parts);
  const lines = [...new Set(layout.rows.map((row) => wordsOf(row, parts.question)).filter(Boolean))];
  if (lines.length < 2 || checks.length * 2 > layout.rows.length) return undefined;
  const first = parts.whole.length;
  const width = parts.note ? 2 : 1;
  const headings = [
    ...parts.whole.map((one, index) => ({ ...one, index })),
    ...lines.flatMap((line, at) => lineHeadings(line, first + at * width, layout, parts)),
  ];
  return { headings, rows: checks.map((rows) => turned(rows, lines, parts)) };
};

const wordsOf = (row: TableRow, column: Heading | undefined): string =>
  column === undefined ? '' : (row.cells[column.index]?.words ?? '');

const partsOf = ({ headings, rows }: Layout): Parts | undefined => {
  const told = (as: string, but: readonly Heading[] = []) =>
    headings.filter((one) => meaningByLine(one.heading) === as && !but.includes(one));
  const [question] = told('question').filter(
    (one) => new Set(rows.map((row) => wordsOf(row, one))).size * 2 <= rows.length,
  );
  if (!question) return undefined;
  const answers = told('answer').sort((a, b) => rank(a) - rank(b));
  const [answer] = answers;
  if (!answer) return undefined;
  const [section] = told('section');
  const [weight] = told('weight');
  const [most] = told('most', answers);
  const note = headings.find(({ heading }) => meaningOf(heading) === 'comment');
  const ofLine = [question, section, weight, most, note, ...answers];
  return {
    question,
    answer,
    section,
    weight,
    most,
    note,
    whole: headings.filter((one) => !ofLine.includes(one)),
  };
};

/** What was answered says more than the points that it gave. */
const rank = ({ heading }: Heading): number => (/answer|response|rating/i.test(heading) ? 0 : 1);

/** The rows of each check: those that say the same of the whole, where an empty cell says the same as above. */
const grouped = ({ rows }: Layout, { whole }: Parts): TableRow[][] => {
  const keys = keyColumns(whole);
  const groups = new Map<string, TableRow[]>();
  const above = new Map<number, string>();
  for (const row of rows) {
    const key = keys
      .map((one) => {
        const words = wordsOf(row, one) || above.get(one.index) || '';
        above.set(one.index, words);
        return words;
      })
      .join('\n');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
};

/** The number of the evaluation tells checks apart, or that of the contact, or else all that is said of the whole. */
const keyColumns = (whole: readonly Heading[]): readonly Heading[] => {
  const as = (meaning: string) => whole.filter(({ heading }) => meaningOf(heading) === meaning);
  const [evaluations, contacts] = [as('evaluation'), as('contactReference')];
  if (evaluations.length > 0) return evaluations;
  if (contacts.length > 0) return [...contacts, ...as('colleague')];
  const telling = [...as('colleague'), ...as('observedOn'), ...as('observedAt'), ...as('writtenUpOn')];
  return telling.length > 0 ? telling : whole;
};

const lineHeadings = (line: string, index: number, { rows }: Layout, parts: Parts): Heading[] => {
  const own = rows.filter((row) => wordsOf(row, parts.question) === line);
  const number = (column: Heading | undefined) =>
    column &&
    own.map((row) => row.cells[column.index]).flatMap((cell) => (cell && shareOrPoints(cell)) ?? [])[0];
  const [weight, most] = [number(parts.weight), number(parts.most)];
  const section = own.map((row) => wordsOf(row, parts.section)).find(Boolean);
  const { heading, ...inside } = insideHeading(line);
  const rating: Heading = {
    ...inside,
    index,
    heading,
    ...(section ? { section } : {}),
    ...(weight ? { weight } : {}),
    ...(most ? { most } : {}),
  };
  return parts.note ? [rating, { index: index + 1, heading: `${heading} comments` }] : [rating];
};

const shareOrPoints = (cell: Cell): number | undefined =>
  cell.number !== undefined && cell.words.includes('%') ? Math.round(cell.number * 100) : pointsIn(cell);

const turned = (rows: readonly TableRow[], lines: readonly string[], parts: Parts): TableRow => {
  const placed = (row: TableRow | undefined, column: Heading | undefined): PlacedCell => {
    const cell = row && column && row.cells[column.index];
    return cell && row ? { ...cell, at: `${columnName(column.index)}${row.number}` } : { words: '' };
  };
  const whole = parts.whole.map((one) =>
    placed(
      rows.find((row) => wordsOf(row, one) !== ''),
      one,
    ),
  );
  const given = lines.flatMap((line) => {
    const row = rows.find((one) => wordsOf(one, parts.question) === line);
    const answer = placed(row, parts.answer);
    return parts.note ? [answer, placed(row, parts.note)] : [answer];
  });
  return { number: rows[0]?.number ?? 0, cells: [...whole, ...given] };
};
