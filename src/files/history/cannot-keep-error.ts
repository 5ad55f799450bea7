/** Why nothing can be kept of a portfolio, or brought back, just now: in words. */
export class CannotKeepError extends Error {
  override name = 'CannotKeepError';
}
