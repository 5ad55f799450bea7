import { lendKnown } from '#leaks/known-clean.ts';
import type { Finding } from '#portfolio/finding.ts';
import { linkPortfolio, type WholeContent } from '#portfolio/link.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { finderOf, knowledgeOn } from '#portfolio/words/leak-knowledge.ts';
import { judgeRead, sortFindings } from '#rules/judge.ts';
import { ifRead, linkRest, type Part, partOf, type Unasked } from '#rules/unread-parts.ts';
import type { Memory } from './memory.ts';
import { readPortfolio } from './read-portfolio.ts';
import { type Mask, MaskedTexts, maskedFindings, maskFor } from './text/masked.ts';

/**
 * A checked portfolio: joined where it could be, with every finding and the texts for code frames. What could make
 * somebody known is dots in both: a finding is shown in other places than the record.
 */
export interface CheckedPortfolio {
  portfolio: Portfolio | undefined;
  /** What could be read, joined; where that was not all, looking at a part that was not read throws NotReadError. */
  rest: Portfolio;
  findings: Finding[];
  texts: ReadonlyMap<string, string>;
  /** Where each file of evidence lies on the disk, by its path in the portfolio. */
  onDisk: ReadonlyMap<string, string>;
  /** The rules that could not be asked, since something that they ask for may stand in a file that cannot be read. */
  silent: Unasked;
  /** The day that "today" meant. */
  today: string;
  /** Puts dots for what could make somebody known, as in the findings and texts here. */
  mask: Mask;
}

/**
 * Reads, joins and judges the portfolio in a folder. `today` is used unless the portfolio fixes the day itself.
 * Where a unit, the people or the portfolio file was not read whole, it is not joined, and only the rules that look at
 * none of it are asked: every claim would look wrong. `memory` is of the last look at this very portfolio.
 */
export const checkPortfolio = (root: string, today: string, memory?: Memory): CheckedPortfolio => {
  const { content, findings, texts: read, onDisk, broken } = readPortfolio(root, memory);
  const mask = maskFor(content, read.get('content/people.yaml'));
  const day = content.file?.asAt ?? today;
  const parts = new Set<Part>(broken.flatMap((file) => partOf(file) ?? []));
  const rest = parts.size === 0 ? linkPortfolio(content as WholeContent) : linkRest(content, parts);
  lendCleanTexts(rest, memory);
  const judged = judgeRead(rest, { today: day });
  const until = judged.silent.length === 0 ? [] : parts.size > 0 ? broken : [...content.unread];
  return {
    portfolio: parts.size === 0 ? rest : undefined,
    rest,
    findings: sortFindings(maskedFindings([...findings, ...judged.findings], mask)),
    texts: new MaskedTexts(read, mask),
    onDisk,
    silent: { rules: judged.silent.map(({ id }) => id), until: until.map(mask) },
    today: day,
    mask,
  };
};

/** Where it is known who may be named, the search is told in which texts it found nothing in earlier runs. */
const lendCleanTexts = (rest: Portfolio, memory: Memory | undefined): void => {
  const known = memory?.cleanTexts && ifRead(() => memory.cleanTexts?.(knowledgeOn(rest)));
  if (known) lendKnown(finderOf(rest), known);
};
