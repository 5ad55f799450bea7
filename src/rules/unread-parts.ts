import { linkPortfolio } from '#portfolio/link.ts';
import type { Portfolio, ReadContent } from '#portfolio/portfolio.ts';
import type { People } from '#portfolio/schema/people.ts';
import type { PortfolioFile } from '#portfolio/schema/portfolio-file.ts';

/** The rules that could not be asked, and the files or numbers that must be read first. */
export interface Unasked {
  rules: readonly string[];
  until: readonly string[];
}

/** What stands of a portfolio in files of its own, which may be broken while its records are not. */
export type Part = 'file' | 'people' | 'units';

/** Which part a file under content/ is, or is one of; undefined where it is a record or guidance. */
export const partOf = (file: string): Part | undefined => {
  if (file === 'content/portfolio.yaml') return 'file';
  if (file === 'content/people.yaml') return 'people';
  return /^content\/units(\/[^/]+\.yaml)?$/.test(file) ? 'units' : undefined;
};

/** Thrown where a part is looked at that could not be read: what asked for it cannot be answered. */
export class NotReadError extends Error {
  override name = 'NotReadError';
}

const fieldsOf: Readonly<Record<Part, readonly (keyof Portfolio)[]>> = {
  file: ['file', 'learner'],
  people: ['learner', 'vouchers', 'observed'],
  units: ['units', 'unitByCode', 'criteria'],
};

/** What a question gives, or undefined where it looks at a part that could not be read. */
export const ifRead = <T>(ask: () => T): T | undefined => {
  try {
    return ask();
  } catch (error) {
    if (error instanceof NotReadError) return undefined;
    throw error;
  }
};

/**
 * Joins what could be read where parts could not. The portfolio throws NotReadError when one of them is looked at, so
 * that whatever needs it keeps silent rather than take it for empty.
 */
export const linkRest = (content: ReadContent, parts: ReadonlySet<Part>): Portfolio => {
  const { file = {} as PortfolioFile, people = { vouching: [], observed: [] } as unknown as People } =
    content;
  const portfolio = linkPortfolio({ ...content, file, people });
  for (const field of [...parts].flatMap((part) => fieldsOf[part]))
    Object.defineProperty(portfolio, field, { enumerable: true, configurable: true, get: notRead });
  return portfolio;
};

const notRead = (): never => {
  throw new NotReadError();
};
