/**
 * How many slips of the pen lie between two words: letters left out, put in, mistaken or swapped with a neighbour.
 * Source: Damerau–Levenshtein distance as given by Lowrance and Wagner, Journal of the ACM 22 (1975) 177–183.
 */
export const slips = (from: string, to: string): number => {
  const table = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  const cell = (row: number, column: number) => table[row]?.[column] ?? 0;
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    table.push(current);
    for (let column = 1; column <= to.length; column += 1) {
      const mistaken = cell(row - 1, column - 1) + (from[row - 1] === to[column - 1] ? 0 : 1);
      const one = Math.min(cell(row - 1, column) + 1, cell(row, column - 1) + 1, mistaken);
      current.push(Math.min(one, swapped(from, to, row, column, cell)));
    }
  }
  return cell(from.length, to.length);
};

/** The cost where the last letters of both stood the other way round earlier; endless where they did not. */
const swapped = (
  from: string,
  to: string,
  row: number,
  column: number,
  cell: (row: number, column: number) => number,
): number => {
  // lastIndexOf takes a start below 0 for 0, which would find the letter that is being compared.
  if (row < 2 || column < 2) return Number.POSITIVE_INFINITY;
  const earlierRow = from.lastIndexOf(to.charAt(column - 1), row - 2) + 1;
  const earlierColumn = to.lastIndexOf(from.charAt(row - 1), column - 2) + 1;
  if (earlierRow === 0 || earlierColumn === 0) return Number.POSITIVE_INFINITY;
  const between = row - earlierRow - 1 + (column - earlierColumn - 1);
  return cell(earlierRow - 1, earlierColumn - 1) + between + 1;
};

/** The unit and outcome of a criterion code, such as `ocr-41/4` of `ocr-41/4.10`; undefined for other words. */
const outcomeOf = (word: string): string | undefined => /^((?:[a-z0-9-]+\/)?\d+)\.\d+$/.exec(word)?.[1];

/** A numbered code taken apart: `ocr-41/` and `4.10`, or `E` and `014`; undefined for other words. */
const partsOf = (word: string): { stem: string; number: string } | undefined => {
  const [, stem = '', number] = /^([edqv]|(?:[a-z0-9-]+\/)?)(\d+(?:[.,:;_ -]\d+)*)$/.exec(word) ?? [];
  return number === undefined ? undefined : { stem, number };
};

const withoutNoughts = (number: string): string => number.replace(/\d+/g, (digits) => `${Number(digits)}`);

/**
 * Whether somebody may have written one number for the other by a slip of the hand: neighbours swapped, a digit twice,
 * noughts in front, another sign for the full stop. A digit that is simply another one says nothing: 2.8 is not near 2.1.
 */
const isSlipOfDigits = (written: string, meant: string): boolean => {
  const [from, to] = [withoutNoughts(written), withoutNoughts(meant)];
  if (from === to || from.replaceAll(/\D/g, '') === to.replaceAll('.', '')) return true;
  const sorted = (text: string) => [...text].sort().join('');
  const isSwapped = sorted(written) === sorted(meant) && slips(written, meant) === 1;
  const isDoubled = [...written].some(
    (digit, at) => digit === written[at + 1] && written.slice(0, at) + written.slice(at + 1) === meant,
  );
  return isSwapped || isDoubled;
};

/** Of two numbered codes, whether one part is the same and the other near enough. */
const isSlipOfCode = (written: string, candidate: string): boolean => {
  const [from, to] = [partsOf(written), partsOf(candidate)];
  if (!from || !to) return true;
  return from.number === to.number || (from.stem === to.stem && isSlipOfDigits(from.number, to.number));
};

/** Nobody misspells a longer name, and what comparing costs grows with the square of its length. */
const longest = 100;

interface Choice {
  candidate: string;
  elsewhere: number;
  distance: number;
}

const byCloseness = (a: Choice, b: Choice): number =>
  a.elsewhere - b.elsewhere || a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1);

/**
 * The candidate that somebody who wrote `word` most likely meant, or undefined where none is near:
 * no more slips than a third of the longer word, upper and lower case being the same.
 * A criterion code goes to one of its own outcome first, and a number only to one that a slip of the hand makes of it.
 * Ties go by the alphabet.
 */
export const nearest = (word: string, candidates: Iterable<string>): string | undefined => {
  if (word.length > longest) return undefined;
  const written = word.toLowerCase();
  const outcome = outcomeOf(written);
  const choices: Choice[] = [];
  for (const candidate of candidates) {
    if (candidate.length > longest) continue;
    const limit = Math.floor(Math.max(word.length, candidate.length) / 3);
    if (Math.abs(word.length - candidate.length) > limit) continue;
    const distance = slips(written, candidate.toLowerCase());
    const elsewhere = outcome !== undefined && outcomeOf(candidate) !== outcome ? 1 : 0;
    if (distance <= limit && isSlipOfCode(written, candidate.toLowerCase()))
      choices.push({ candidate, elsewhere, distance });
  }
  return choices.sort(byCloseness)[0]?.candidate;
};
