/**
 * How many letters are read to try the mends of one file: a common record some sixty times, a long one a few. Trying
 * a mend reads the file again, and what is then found may have mends of its own, so that all draw on one account.
 */
const most = 120_000;

/** Lines from which on each letter counts twice: many short ones are as many fields, which cost more than their letters. */
const manyLines = 150;

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

/** Whether a text may still be read to try a mend; it is then counted. */
export const mayTry = (text: string): boolean => {
  if (left === undefined || left <= 0) return false;
  const lines = text.split(/[\n,]/).length;
  left -= text.length * (1 + lines / manyLines);
  return true;
};
