import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Portfolio } from '#portfolio/portfolio.ts';

/**
 * Gives the SHA-256 of each file that a record lists, by its name. `onDisk` says where each file of evidence lies, by its
 * path in the portfolio; a file that is not there has none.
 */
export const fileHashes =
  ({ byNumber, artefacts }: Portfolio, onDisk: ReadonlyMap<string, string>) =>
  (number: string): ReadonlyMap<string, string> => {
    const listed = new Set(byNumber.get(number)?.data.attachments.map(({ file }) => file));
    return new Map(
      (artefacts.get(number) ?? []).flatMap(({ name, file }) => {
        const path = onDisk.get(file);
        return listed.has(name) && path !== undefined
          ? [[name, hash('sha256', readFileSync(path))] as const]
          : [];
      }),
    );
  };
