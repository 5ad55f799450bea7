import type { Finding } from '#portfolio/finding.ts';
import { nextNumber, usedNumbers } from '#portfolio/numbers.ts';
import type { ReadContent } from '#portfolio/portfolio.ts';
import type { Letter } from '#portfolio/schema/kinds.ts';
import { shapeFinding } from '#rules/files/shape.ts';

/** Two records with one number: the file that was read first, and the other. */
export interface DoubledNumber {
  number: string;
  first: string;
  /** The number as that file has it: E0014 is E014 with a nought more. */
  firstNumber: string;
  file: string;
}

/** A finding for each number that is used twice, with the next one that is free; no two are given the same. */
export const doubledNumbers = (
  doubled: readonly DoubledNumber[],
  content: ReadContent,
  where: Parameters<typeof usedNumbers>[1],
): Finding[] => {
  if (doubled.length === 0) return [];
  const used = usedNumbers(content, where);
  return doubled.map((one) => {
    const free = nextNumber(one.number[0] as Letter, used);
    used.add(free);
    return duplicate(one, free);
  });
};

const duplicate = ({ number, first, firstNumber, file }: DoubledNumber, free: string): Finding =>
  shapeFinding(
    'duplicate-number',
    { file, line: 1, column: 1 },
    number === firstNumber
      ? `${number} is already the number of ${first}.`
      : `${number} is the same number as ${firstNumber}, which is that of ${first}: only noughts differ.`,
    {
      mend: `Give the newer of the two the next free number, ${free}, in its name and wherever it is cited. If one is a copy, take it away.`,
      subject: number,
    },
  );
