import { claimQuestion } from './claim-to-write.ts';
import type { Portfolio } from './portfolio.ts';

/** What stands for the sentence on how a passage meets its criterion. It reads as a gap while it stands. */
const showsGap = '[write in a few words how this meets it]';

/** The end of a text: for each criterion its words as a quotation, and a marked passage to fill in. Empty where there are none. */
export const claimsToWrite = (portfolio: Portfolio, criteria: readonly string[]): string => {
  if (criteria.length === 0) return '';
  const passages = criteria.map((ref) => `${quoted(portfolio, ref)}\n\n${passage(ref)}\n`);
  return ['\n## What this shows\n', ...passages].join('\n');
};

const passage = (ref: string): string =>
  `<Claim criteria="${ref}" shows="${showsGap}">*${claimQuestion}*</Claim>`;

/** Signs that mean more than themselves in Markdown are written so that they do not. */
const quoted = (portfolio: Portfolio, ref: string): string => {
  const text = portfolio.criteria.get(ref)?.text ?? '';
  return `> ${ref}: ${text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|]/g, '\\$&')}`;
};

/** The criteria that a text marks claims on already. */
export const criteriaMarked = (body: string): Set<string> =>
  new Set(
    [...body.matchAll(/<Claim\b[^>]*?\bcriteria="([^"]*)"/g)].flatMap(([, refs = '']) =>
      refs.split(/[\s,]+/),
    ),
  );
