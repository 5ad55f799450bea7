import { lockFile, lockText, wordedClaims } from '#portfolio/kept/claims-lock.ts';
import { recordsLock, recordsLockText } from '#portfolio/kept/records-lock.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { checkPortfolio } from './check-portfolio.ts';
import { replaceFile } from './disk/write-file.ts';

/**
 * Writes beside `content/` the wording that every claim is made against now, and what scorecards in use and signed
 * records say that was not kept yet. Gives how many claims that are.
 */
export const acceptClaims = (root: string, portfolio: Portfolio): number => {
  replaceFile(root, recordsLock, recordsLockText(portfolio));
  replaceFile(root, lockFile, lockText(portfolio));
  return wordedClaims(portfolio).length;
};

/**
 * Keeps the wording of every claim of the portfolio at `root`, and gives how many there are; undefined where it cannot be
 * read whole. `today` is an ISO date.
 */
export const acceptAll = (root: string, today: string): number | undefined => {
  const { portfolio } = checkPortfolio(root, today);
  return portfolio && acceptClaims(root, portfolio);
};
