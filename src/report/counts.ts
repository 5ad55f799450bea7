import type { Finding, Severity } from '#portfolio/finding.ts';

/** How many findings of each severity are open, and how many of any severity were answered. */
export type Counts = Record<Severity | 'answered', number>;

/** Counts findings. An answered one counts as answered only, since it no longer asks for anything. */
export function counts(findings: readonly Finding[]): Counts {
  const result: Counts = { error: 0, warning: 0, 'to-do': 0, info: 0, answered: 0 };
  for (const { severity, answered } of findings) result[answered === undefined ? severity : 'answered'] += 1;
  return result;
}

/** The counts in words, without those that are 0: `2 errors, 1 warning, 3 to do, 1 info`. */
export function countLine(counted: Counts): string {
  const parts = [
    counted.error > 0 && plural(counted.error, 'error'),
    counted.warning > 0 && plural(counted.warning, 'warning'),
    counted['to-do'] > 0 && `${counted['to-do']} to do`,
    counted.info > 0 && `${counted.info} info`,
    counted.answered > 0 && `${counted.answered} answered`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? 'No findings' : parts.join(', ');
}

/** What the counts mean for publishing, in plain sentences. */
export function meaning(counted: Counts): string {
  if (counted.error === 1) return 'The portfolio cannot be published until the error is mended.';
  if (counted.error > 1)
    return `The portfolio cannot be published until the ${counted.error} errors are mended.`;
  const later = 'What is still to do becomes an error once its unit is declared complete.';
  const now = 'Nothing here stops the portfolio from being published.';
  return counted['to-do'] > 0 ? `${now} ${later}` : now;
}

function plural(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
