import type { Finding } from '#portfolio/finding.ts';
import { blocks } from '#rules/judge.ts';
import type { Unasked } from '#rules/unread-parts.ts';

/** Why what is served is not the portfolio as it stands: its findings, and what went wrong in building, if that did. */
export interface Trouble {
  findings: readonly Finding[];
  /** The text of each file, for the lines shown with a finding. */
  texts: ReadonlyMap<string, string>;
  /** The rules that could not be asked. */
  silent?: Unasked;
  /** What the build said where it broke off. */
  failure?: string | undefined;
  /** Why there is no portfolio to check: its folder is gone, or the system lets nobody read it. */
  unreadable?: string | undefined;
}

/** Counts the errors that block publishing, in words: `1 error`, `3 errors`. */
export const errorsInWords = ({ findings }: Pick<Trouble, 'findings'>): string => {
  const count = findings.filter(blocks).length;
  return `${count} ${count === 1 ? 'error' : 'errors'}`;
};

/** Whether there is more to say than that the files of a portfolio are not written yet. */
export const isBegun = ({ findings, failure, unreadable }: Trouble): boolean =>
  failure !== undefined || unreadable !== undefined || findings.some(({ rule }) => rule !== notThere);

const notThere = 'portfolio-file-missing';
