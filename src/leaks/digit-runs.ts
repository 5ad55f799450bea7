/** A run of digits without a sign between them. */
export interface DigitGroup {
  from: number;
  to: number;
  digits: string;
}

/** Some groups of digits that stand next to each other, as one number. */
export interface DigitRun {
  from: number;
  to: number;
  digits: string;
  /** How many digits each group has. */
  sizes: readonly number[];
}

/** What may stand between two groups of one number: a few spaces, one line break, one stroke, dot, hyphen, low line or bracket. */
const between = /^(?: {0,3}[-./_]? {0,3}|[ \t]*\n[ \t]*| ?[()]\)? ?|\) ?[-.]? ?)$/;

/** The groups of digits in a text, in rows of those that may belong together. No letter stands against a group. */
export const digitRows = (text: string): DigitGroup[][] => {
  const rows: DigitGroup[][] = [];
  let row: DigitGroup[] = [];
  for (const match of text.matchAll(/(?<![A-Za-z\d])\d{1,40}(?![\d]|[A-Za-z])/g)) {
    const group = { from: match.index, to: match.index + match[0].length, digits: match[0] };
    const last = row.at(-1);
    const gap = last && group.from - last.to <= 6 && between.test(text.slice(last.to, group.from));
    if (gap) row.push(group);
    else {
      if (row.length > 0) rows.push(row);
      row = [group];
    }
  }
  return row.length > 0 ? [...rows, row] : rows;
};

const mostGroups = 20;

/** A longer row is a table of values: in it no number is written digit by digit. */
const longRow = 60;

/**
 * Every number that groups standing next to each other could be, with at least and at most so many digits: for each group
 * the longest first. `taken` says of a number whether it is one, and then the groups in it are not looked at again.
 */
export const runsIn = (
  rows: readonly DigitGroup[][],
  lengths: readonly [number, number],
  taken: (run: DigitRun) => boolean,
): DigitRun[] =>
  rows.flatMap((row) => {
    const found: DigitRun[] = [];
    if (digitsIn(row) < lengths[0]) return found;
    for (let first = 0; first < row.length; ) {
      const value = row.length > longRow && row[first]?.digits.length === 1;
      const run = value ? undefined : longest(row, first, lengths, taken);
      if (run) found.push(run);
      first += run ? run.sizes.length : 1;
    }
    return found;
  });

const digitsIn = (row: readonly DigitGroup[]): number =>
  row.reduce((sum, { digits }) => sum + digits.length, 0);

const longest = (
  row: readonly DigitGroup[],
  first: number,
  [least, most]: readonly [number, number],
  taken: (run: DigitRun) => boolean,
): DigitRun | undefined => {
  const runs: DigitRun[] = [];
  let digits = '';
  const { from } = row[first] as DigitGroup;
  for (let at = first; at < row.length && at < first + mostGroups; at += 1) {
    const group = row[at] as DigitGroup;
    digits += group.digits;
    if (digits.length > most) break;
    if (digits.length < least) continue;
    const sizes = row.slice(first, at + 1).map((one) => one.digits.length);
    runs.push({ from, to: group.to, digits, sizes });
  }
  return runs.reverse().find(taken);
};
