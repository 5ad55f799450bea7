import type { CheckedWhole } from '#files/check-whole.ts';
import type { Finding } from '#portfolio/finding.ts';
import { findingsAsText } from '#report/findings-as-text.ts';
import { advised, advisedFindings } from './command.ts';
import { LeaksFoundError } from './leaks-found-error.ts';
import { type Progress, progressOn } from './progress.ts';

const looks = { colour: process.stdout.isTTY === true, width: process.stdout.columns ?? 100, all: true };

const told = (findings: readonly Finding[], { texts }: CheckedWhole): string =>
  advised(findingsAsText(advisedFindings(findings), { ...looks, sources: texts }));

/** The errors for which nothing is built, whole, and that the last build is as it was. */
export const refusal = (errors: readonly Finding[], checked: CheckedWhole): string =>
  `${told(errors, checked)}Nothing was built: mend the errors first. The last build is as it was.\n`;

/** The files of which a page says only what is wrong with them: nobody should learn that from an assessor. */
export const withheld = (checked: CheckedWhole): string => {
  const some = checked.findings.filter(({ rule }) => rule === 'artefact-withheld');
  return some.length === 0 ? '' : told(some, checked);
};

/**
 * What came of a building whose progress is shown, or undefined where the gate over its pages found something, which is
 * told.
 */
export const builtOrTold = async <T>(
  building: (say: Progress['say']) => Promise<T>,
): Promise<T | undefined> => {
  const progress = progressOn(process.stderr, () => performance.now());
  try {
    return await building(progress.say);
  } catch (error) {
    if (!(error instanceof LeaksFoundError)) throw error;
    progress.end();
    process.stderr.write(`${error.message}\n`);
    return undefined;
  } finally {
    progress.end();
  }
};
