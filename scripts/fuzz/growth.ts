import { readPortfolio } from '#files/read-portfolio.ts';
import type { WholeContent } from '#portfolio/link.ts';
import { asRecord } from './asking.ts';
import { type Shape, shapesOver } from './shapes.ts';
import { processorTime } from './tried.ts';

/** What a shape costs at each of its sizes, in milliseconds of processor time. */
export interface Growth {
  name: string;
  costs: number[];
}

/** Below this, what is measured is mostly the check of all the rest. */
const told = 150;

/** Twice the size costs twice the time; what costs more than this often grows with the square. */
const most = 3;

/** Measures what checking costs at four sizes, each twice the one before, and gives every shape. */
export const growthOf = (portfolio: string, progress: (done: string) => void): Growth[] => {
  const { content, texts } = readPortfolio(portfolio);
  const ask = asRecord(content as WholeContent, texts);
  const costOf = ({ file, text }: Shape, size: number): number => {
    const words = text(size);
    const start = processorTime();
    ask(file, words);
    return processorTime() - start;
  };
  return shapesOver(texts).map((shape) => {
    progress(shape.name);
    const measured = () => ({ name: shape.name, costs: shape.sizes.map((size) => costOf(shape, size)) });
    const first = measured();
    // What else the machine does slows one measurement down, and seldom the same one again.
    return growsTooFast(first) ? measured() : first;
  });
};

/** Whether the cost of a shape more than doubles with its size, so that it could be made to cost without bound. */
export const growsTooFast = ({ costs }: Growth): boolean => {
  const [, , half = 0, whole = 0] = costs;
  return whole > told && whole > most * half;
};

/** The dearest shapes, as a table in Markdown. */
export const growthTable = (all: readonly Growth[]): string => {
  const byCost = all.toSorted((a, b) => (b.costs[3] ?? 0) - (a.costs[3] ?? 0));
  const dearest = byCost.filter((one, at) => at < 12 || growsTooFast(one));
  const cell = (words: string) => words.replaceAll('|', '\\|');
  return [
    `Of ${all.length} shapes ${all.filter(growsTooFast).length} grew faster than their size. The dearest, and those:`,
    '',
    '| what is repeated | an eighth | a quarter | half | up to the limit |',
    '|---|---:|---:|---:|---:|',
    ...dearest.map(
      ({ name, costs }) => `| ${cell(name)} | ${costs.map((cost) => cost.toFixed(0)).join(' | ')} |`,
    ),
  ].join('\n');
};
