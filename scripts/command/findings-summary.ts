import type { Finding } from '#portfolio/finding.ts';
import { countLine, counts, meaning } from '#report/counts.ts';
import { findingLines } from '#report/finding-lines.ts';
import { explainHint } from '#report/findings-as-text.ts';
import { painter } from '#report/paint.ts';
import { silence } from '#report/silence.ts';
import { blocks } from '#rules/judge.ts';
import type { Unasked } from '#rules/unread-parts.ts';

/** How many errors are shown whole before the rest are only counted. */
const shownWhole = 5;

/** How the summary is written. */
export interface SummaryOptions {
  texts: ReadonlyMap<string, string>;
  colour: boolean;
  width: number;
  /** The rules that could not be asked. */
  silent?: Unasked;
}

/** The first errors whole, how many more there are, and the counts: what fits on a screen. */
export const findingsSummary = (
  findings: readonly Finding[],
  { texts, colour, width, silent }: SummaryOptions,
): string => {
  const paint = painter(colour);
  const errors = findings.filter(blocks);
  const blocksOfText = errors
    .slice(0, shownWhole)
    .map((finding) => findingLines(finding, { source: texts.get(finding.file), width, paint }).join('\n'));
  const more = errors.length - shownWhole;
  const counted = counts(findings);
  return `${[
    ...blocksOfText,
    ...(more > 0 ? [`and ${more} more ${more === 1 ? 'error' : 'errors'} (npm run check shows them)`] : []),
    [countLine(counted), meaning(counted), silence(silent), errors.length > 0 && explainHint]
      .filter(Boolean)
      .join('\n'),
  ].join('\n\n')}\n`;
};
