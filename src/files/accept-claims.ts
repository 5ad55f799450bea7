import { lockFile, lockText, wordedClaims } from '#portfolio/claims/claims-lock.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { replaceFile } from './disk/write-file.ts';

/** Writes the wording that every claim is made against now beside `content/`, and gives how many claims that are. */
export const acceptClaims = (root: string, portfolio: Portfolio): number => {
  replaceFile(root, lockFile, lockText(portfolio));
  return wordedClaims(portfolio).length;
};
