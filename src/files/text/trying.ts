/**
 * How many letters are read to try the mends of one file: a common record some hundred times, a long one a few. Trying
 * a mend reads the file again, and what is then found may have mends of its own, so that all draw on one account.
 */
const most = 200_000;

let left: number | undefined;

/** Does some work in which all that is tried draws on one account. */
export const tryingOnce = <T>(work: () => T): T => {
  if (left !== undefined) return work();
  left = most;
  try {
    return work();
  } finally {
    left = undefined;
  }
};

/** Whether a text of so many letters may still be read to try a mend; it is then counted. */
export const mayTry = (letters: number): boolean => {
  if (left === undefined || left <= 0) return false;
  left -= letters;
  return true;
};
