import { readPortfolio } from '#files/read-portfolio.ts';
import { linkPortfolio } from '#portfolio/link.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { basePortfolio } from '../files/base-portfolio.ts';

/** The portfolio that every case begins from, with files written over it, read and joined. */
export const portfolioOf = (files: Record<string, string> = {}): Portfolio => {
  const { content, findings } = readPortfolio(basePortfolio(files));
  if (!content.file || !content.people || findings.length > 0)
    throw new Error(`The portfolio of the test cannot be read: ${findings[0]?.message}`);
  return linkPortfolio({ ...content, file: content.file, people: content.people });
};
