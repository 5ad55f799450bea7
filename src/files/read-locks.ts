import type { Finding } from '#portfolio/finding.ts';
import { acceptedClaimsIn, lockFile } from '#portfolio/kept/claims-lock.ts';
import { keptRecordsIn, recordsLock } from '#portfolio/kept/records-lock.ts';
import type { ReadContent } from '#portfolio/portfolio.ts';
import { shapeFinding } from '#rules/files/shape.ts';
import { fileWithin, LeadsElsewhereError, seenAt } from './disk/inside.ts';
import { readText, recordLimit } from './disk/read-text.ts';

/** A line a claim: ten thousand records may have a hundred thousand. */
const lockLimit = 20 * recordLimit;

/** What the lock files beside `content/` keep; a file that is not there keeps nothing. */
export const readLocks = (root: string): Pick<ReadContent, 'accepted' | 'kept'> & { findings: Finding[] } => {
  const findings: Finding[] = [];
  const claims = textOf(root, lockFile, findings);
  const records = textOf(root, recordsLock, findings);
  return {
    accepted: claims === undefined ? undefined : acceptedClaimsIn(claims),
    kept: records === undefined ? undefined : keptRecordsIn(records),
    findings,
  };
};

const textOf = (root: string, file: string, findings: Finding[]): string | undefined => {
  const found = pathOf(root, file);
  if (typeof found === 'object') findings.push(found);
  if (typeof found !== 'string') return undefined;
  const read = readText(found, file, { limit: lockLimit, inPlace: true });
  findings.push(...read.findings);
  return read.text;
};

/** Where a lock file lies, undefined where there is none, or the finding on what stands in its place. */
const pathOf = (root: string, file: string): string | Finding | undefined => {
  const place = { file, line: 1, column: 1 };
  try {
    const path = fileWithin(root, file);
    const seen = seenAt(path);
    if (!seen || seen.isFile()) return seen && path;
    return shapeFinding('file-unreadable', place, `${file} is no file, and cannot be read as one.`, {
      mend: 'Move what stands there elsewhere; `npm run check accept` writes the file anew.',
      subject: file,
    });
  } catch (error) {
    if (!(error instanceof LeadsElsewhereError)) throw error;
    return shapeFinding('path-escapes', place, `${file} is a link that leaves the portfolio.`, {
      mend: 'Put the file itself in the place of the link.',
      subject: file,
    });
  }
};
