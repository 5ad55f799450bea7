import { onceFor } from '#language/once-for.ts';
import { linkPortfolio } from '#portfolio/link.ts';
import type { ReadWhole } from '../../new/read-whole.ts';
import { readWhole } from '../../new/read-whole.ts';
import { contentSignature } from '../content-signature.ts';

/** What was read, joined: once for each reading, since every look at a form asks. */
export const linkedOf = onceFor(linkPortfolio);

/** Reads the portfolio at `root` for its records to be written; read again only where its files have changed. */
export const readingOf = (root: string): (() => ReadWhole) => {
  let seen: string | undefined;
  let read: ReadWhole | undefined;
  return () => {
    const signature = contentSignature(root);
    if (!read || signature !== seen) {
      read = readWhole(root);
      seen = signature;
    }
    return read;
  };
};
