/** One row of a table in `docs/sources.md`: an item of a source text and the places that it went to. */
export interface SourceRow {
  code: string;
  item: string;
  targets: string[];
  leftOut: string | undefined;
}

/** A line of the table that counts the rows of each source text. */
export interface SourceCount {
  code: string;
  items: number;
  kept: number;
  leftOut: number;
}

const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

const tableLines = (section: string): string[] =>
  section
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2);

const sectionsOf = (page: string): [string, string][] =>
  page
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.split('\n', 1)[0] ?? '', section]);

const rowOf = (code: string, line: string): SourceRow => {
  const [item = '', went = ''] = cellsOf(line);
  const targets = [...went.matchAll(/`([^`]+)`/g)].map((match) => match[1] as string);
  return { code, item, targets, leftOut: went.match(/^left out: (.+)$/)?.[1] };
};

/** Every row of every source text, from the text of `docs/sources.md`. */
export const sourceRows = (page: string): SourceRow[] =>
  sectionsOf(page)
    .filter(([title]) => title !== 'Count')
    .flatMap(([code, section]) => tableLines(section).map((line) => rowOf(code, line)));

/** The table that counts, from the text of `docs/sources.md`. */
export const sourceCounts = (page: string): SourceCount[] => {
  const section = sectionsOf(page).find(([title]) => title === 'Count')?.[1] ?? '';
  return tableLines(section).map((line) => {
    const [code = '', items, kept, leftOut] = cellsOf(line);
    return { code, items: Number(items), kept: Number(kept), leftOut: Number(leftOut) };
  });
};
