import { lockFile } from '#portfolio/claims/claims-lock.ts';
import { someOf } from '../in-words.ts';
import type { Rule } from '../rule.ts';

/** GEN-17: the lock of the claims holds what the program wrote, of records that are there. */
export const claimsLockDiffers: Rule = {
  id: 'claims-lock-differs',
  statements: ['GEN-17'],
  severity: 'warning',
  answerable: false,
  needsWhole: true,
  title: 'claims.lock holds what the program did not write, or a claim of a record that is gone',
  why: 'The file is kept by the program alone. A line by hand keeps the wording of no claim, and a record that has gone cannot be asked what it claimed.',
  mend: 'Bring the record back and withdraw it where it no longer counts; then run `npm run check accept`, which writes claims.lock anew.',
  source: 'How this program tells stale claims; e-portfolio tutor notes: all versions are kept',
  example: {
    wrong: 'E999 ocr-41/2.3 0a1b2c3d4e, and there is no E999',
    right: 'the file as `npm run check accept` writes it',
  },
  judge: function* (portfolio) {
    for (const { line, text } of portfolio.accepted.stray ?? [])
      yield {
        place: { file: lockFile, line, column: 1 },
        message: `Line ${line} of ${lockFile}, "${text}", is none that the program wrote.`,
        mend: 'Run `npm run check accept`, which writes claims.lock anew; nothing is written into it by hand.',
        subject: lockFile,
      };
    const numbers = [...portfolio.accepted.keys()].map((key) => key.split(' ')[0] ?? '');
    const gone = new Set(numbers.filter((number) => !portfolio.byNumber.has(number)));
    if (gone.size > 0)
      yield {
        place: { file: lockFile, line: 1, column: 1 },
        message: `${lockFile} holds claims of ${someOf(gone)}, and there ${gone.size === 1 ? 'is no such record' : 'are no such records'}.`,
        subject: lockFile,
      };
  },
};
