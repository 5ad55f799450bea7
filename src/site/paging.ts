import { group } from '#language/group.ts';
import { month } from '#statistics/periods.ts';
import { dateInWords } from './words.ts';

/** So many entries of a list beside others stand on a page; how many more there are is said, and where they are. */
export const atOnce = 60;

/** So many checks are shown one by one. More would be no chart to read, and a page without end. */
export const checksAtOnce = 100;

/** A part of a list that has a page of its own: some months, or a part of one. */
export interface Sheet<T> {
  /** What its address has beside that of the list: `2026-03`, `2026-03-2`; nothing for the newest. */
  slug: string;
  /** Which rows it holds, in words: `March 2026`, `March to May 2026`, `March 2026, part 2 of 3`. */
  title: string;
  rows: readonly T[];
}

/** How a list is split: by which day of a row, and how many rows a page holds at most. */
export interface Split<T> {
  dayOf: (row: T) => string;
  most: number;
}

/**
 * The pages of a list, the newest first. A list that fits is one page. A longer one is laid out month by month from the
 * oldest, so that what is written today moves no row of long ago: as many whole months to a page as fit, and a month
 * that alone is too long in parts as long as each other. Within a page rows stand in the order in which they came.
 */
export const sheetsOf = <T>(rows: readonly T[], { dayOf, most }: Split<T>): Sheet<T>[] => {
  if (rows.length <= most) return [{ slug: '', title: 'All', rows }];
  const byMonth = [...group(rows, (row) => month(dayOf(row)))].sort(([a], [b]) => (a < b ? -1 : 1));
  const sheets = byMonth
    .reduce<Bundle<T>[]>((bundles, [at, own]) => joined(bundles, { from: at, to: at, rows: own }, most), [])
    .flatMap((bundle) => partsOf(bundle, { dayOf, most }))
    .reverse();
  return sheets.map((sheet, index) => (index === 0 ? { ...sheet, slug: '' } : sheet));
};

/** The pages of a list without days, in its own order: so many rows to each. */
export const pagesOf = <T>(rows: readonly T[], most: number): Sheet<T>[] => {
  const count = Math.max(1, Math.ceil(rows.length / most));
  return Array.from({ length: count }, (_, index) => ({
    slug: index === 0 ? '' : `${index + 1}`,
    title: count === 1 ? 'All' : `Page ${index + 1} of ${count}`,
    rows: rows.slice(index * most, (index + 1) * most),
  }));
};

/** The address of a sheet of a list whose first page has that address. */
export const sheetPath = (path: string, { slug }: Pick<Sheet<unknown>, 'slug'>): string =>
  slug === '' ? path : path.replace(/\.html$/, `-${slug}.html`);

/** The sheets after the first as `getStaticPaths` lists them, each handed to its page as `sheet`. */
export const laterSheets = <T>(sheets: readonly Sheet<T>[]) =>
  sheets.slice(1).map((sheet) => ({ params: { sheet: sheet.slug }, props: { sheet } }));

interface Bundle<T> {
  from: string;
  to: string;
  rows: readonly T[];
}

const joined = <T>(bundles: Bundle<T>[], next: Bundle<T>, most: number): Bundle<T>[] => {
  const last = bundles.at(-1);
  if (!last || last.rows.length + next.rows.length > most) return [...bundles, next];
  return [...bundles.slice(0, -1), { from: last.from, to: next.to, rows: [...last.rows, ...next.rows] }];
};

const partsOf = <T>({ from, to, rows }: Bundle<T>, { dayOf, most }: Split<T>): Sheet<T>[] => {
  const parts = Math.ceil(rows.length / most);
  const title = monthsInWords(from, to);
  if (parts === 1) return [{ slug: from, title, rows }];
  const inTime = [...rows].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
  const long = Math.ceil(rows.length / parts);
  return Array.from({ length: parts }, (_, part) => {
    const own = new Set(inTime.slice(part * long, (part + 1) * long));
    return {
      slug: part === 0 ? from : `${from}-${part + 1}`,
      title: `${title}, part ${part + 1} of ${parts}`,
      rows: rows.filter((row) => own.has(row)),
    };
  });
};

/** Some months in words, without saying a year twice. */
const monthsInWords = (from: string, to: string): string => {
  const [first, last] = [from, to].map((at) => dateInWords(`${at}-01`).replace(/^1 /, ''));
  if (from === to) return `${first}`;
  return from.slice(0, 4) === to.slice(0, 4)
    ? `${first?.replace(/ \d+$/, '')} to ${last}`
    : `${first} to ${last}`;
};
