import type { Accepted } from '#portfolio/accepted-wordings.ts';
import { lockFile } from '#portfolio/kept/claims-lock.ts';
import { recordsLock } from '#portfolio/kept/records-lock.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { someOf } from '../in-words.ts';
import type { Rule, Verdict } from '../rule.ts';

/** GEN-17: the locks hold what the program wrote, of records that are there. */
export const claimsLockDiffers: Rule = {
  id: 'claims-lock-differs',
  statements: ['GEN-17'],
  severity: 'warning',
  answerable: false,
  needsWhole: true,
  title: 'A lock file holds what the program did not write, or a record that is gone',
  why: 'claims.lock and records.lock are kept by the program alone. A line by hand keeps nothing, and a record that has gone cannot be asked what it said.',
  mend: 'Bring the record back and withdraw it where it no longer counts; then run `npm run check accept`, which writes the file anew.',
  source: 'How this program tells stale claims; e-portfolio tutor notes: all versions are kept',
  example: {
    wrong: 'E999 ocr-41/2.3 0a1b2c3d4e, and there is no E999',
    right: 'the file as `npm run check accept` writes it',
  },
  judge: function* (portfolio) {
    yield* differing(portfolio, lockFile, portfolio.accepted, 'claims of');
    yield* differing(portfolio, recordsLock, portfolio.kept, 'lines of');
  },
};

const differing = function* (
  portfolio: Portfolio,
  file: string,
  lock: Accepted,
  what: string,
): Generator<Verdict> {
  for (const { line, text } of lock.stray ?? [])
    yield {
      place: { file, line, column: 1 },
      message: `Line ${line} of ${file}, "${text}", is none that the program wrote.`,
      mend: `Run \`npm run check accept\`, which writes ${file} anew; nothing is written into it by hand.`,
      subject: file,
    };
  const numbers = [...lock.keys()].map((key) => key.split(' ')[0] ?? '');
  const gone = new Set(numbers.filter((number) => !portfolio.byNumber.has(number)));
  if (gone.size > 0)
    yield {
      place: { file, line: 1, column: 1 },
      message: `${file} holds ${what} ${someOf(gone)}, and there ${gone.size === 1 ? 'is no such record' : 'are no such records'}.`,
      subject: file,
    };
};
