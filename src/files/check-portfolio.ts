import type { Finding } from '#domain/finding.ts';
import { judge, silentRules, sortFindings } from '#domain/judge.ts';
import { canBeLinked, linkPortfolio } from '#domain/link.ts';
import type { Portfolio } from '#domain/portfolio.ts';
import { rules } from '#domain/rules/index.ts';
import { type Mask, MaskedTexts, maskedFindings, maskFor } from './masked.ts';
import { readPortfolio } from './read-portfolio.ts';

/**
 * A checked portfolio: joined where it could be, with every finding and the texts for code frames. What could make
 * somebody known is dots in both: a finding is shown in other places than the record.
 */
export interface CheckedPortfolio {
  portfolio: Portfolio | undefined;
  findings: Finding[];
  texts: ReadonlyMap<string, string>;
  /** Where each file of evidence lies on the disk, by its path in the portfolio. */
  onDisk: ReadonlyMap<string, string>;
  /** How many rules could not be asked, since something that they ask for may stand in a file that cannot be read. */
  silent: number;
  /** The day that "today" meant. */
  today: string;
  /** Puts dots for what could make somebody known, as in the findings and texts here. */
  mask: Mask;
}

/**
 * Reads, joins and judges the portfolio in a folder. `today` is used unless the portfolio fixes the day itself.
 * Where a unit, the people or the portfolio file was not read whole, nothing is judged: every claim would look wrong.
 */
export const checkPortfolio = (root: string, today: string): CheckedPortfolio => {
  const { content, findings, texts: read, onDisk } = readPortfolio(root);
  const mask = maskFor(content, read.get('content/people.yaml'));
  const texts = new MaskedTexts(read, mask);
  const day = content.file?.asAt ?? today;
  const gated = findings.some(
    ({ file, severity }) =>
      severity === 'error' && /^content\/(units\/|portfolio\.yaml|people\.yaml)/.test(file),
  );
  if (gated || !canBeLinked(content))
    return {
      portfolio: undefined,
      findings: sortFindings(maskedFindings(findings, mask)),
      texts,
      onDisk,
      silent: rules.length,
      today: day,
      mask,
    };
  const portfolio = linkPortfolio(content);
  return {
    portfolio,
    findings: sortFindings(maskedFindings([...findings, ...judge(portfolio, { today: day })], mask)),
    texts,
    onDisk,
    silent: silentRules(portfolio).length,
    today: day,
    mask,
  };
};
