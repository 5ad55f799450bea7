/** A table read from comma-separated text: its first row heads the columns and is not counted. */
export interface CsvTable {
  header: string[];
  rows: string[][];
}

/** Reads comma-separated text as RFC 4180 gives it. A semicolon divides where the first line has no comma. */
export const csvTable = (text: string): CsvTable => {
  const plain = text.replace(/^\uFEFF/, '');
  const [header = [], ...rows] = rowsOf(plain, dividerOf(plain)).filter((row) => row.some(Boolean));
  return { header, rows };
};

const dividerOf = (text: string): string => {
  const first = text.split(/\r?\n/, 1)[0] ?? '';
  return first.includes(',') || !first.includes(';') ? ',' : ';';
};

/** Sign by sign, since a quoted cell may hold dividers and line ends. */
const rowsOf = (text: string, divider: string): string[][] => {
  const rows: string[][] = [[]];
  let value = '';
  let quoted = false;
  const close = () => {
    rows.at(-1)?.push(value);
    value = '';
  };
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index] as string;
    if (quoted) {
      if (sign !== '"') value += sign;
      else if (text[index + 1] === '"') {
        value += '"';
        index += 1;
      } else quoted = false;
    } else if (sign === '"' && value === '') quoted = true;
    else if (sign === divider) close();
    else if (sign === '\n') {
      close();
      rows.push([]);
    } else if (sign !== '\r') value += sign;
  }
  close();
  return rows;
};
