import { lockFile, lockText, wordedClaims } from '#portfolio/kept/claims-lock.ts';
import { recordsLock, recordsLockText } from '#portfolio/kept/records-lock.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
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
