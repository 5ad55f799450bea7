import { checkPortfolio } from '#files/check-portfolio.ts';
import { tinyPortfolio } from './tiny-portfolio.ts';

const observation = (title: string, claims: string) => `title: ${title}
colleague: colleague-b
observedOn: 2026-03-18
writtenUpOn: 2026-03-18
channel: online
check: planned
nature: non-routine
technique: recorded
transaction: A question about a bill
scorecard: E001
version: "1"
ratings:
  - { quality: greeting, rating: 2 }
claims:
${claims}
`;

const claim = (code: string, at: string) => `  - { criterion: ocr-41/${code}, at: ${at}, shows: What I did }`;

const submission = `title: A first piece
on: 2026-03-19
to: assessor
items:
  - evidence: E002
`;

/** Two observations that claim something, of which the first (E002) was handed in (D001), and one that claims nothing. */
const files = {
  'content/observations/E002-a-bill.yaml': observation('A bill', claim('4.1', 'ratings.greeting')),
  'content/observations/E003-a-parcel.yaml': observation(
    'A parcel',
    [claim('4.1', 'ratings.greeting'), claim('4.9', 'ratings.greeting')].join('\n'),
  ),
  'content/observations/E004-a-refund.yaml': observation('A refund', '').replace('claims:\n', ''),
  'content/submissions/D001-first.yaml': submission,
};

/** The tiny portfolio with these and `more` files, joined, as prompts are asked in view of it. */
export const claimedSetting = (more: Readonly<Record<string, string>> = {}) => {
  const { root, remove } = tinyPortfolio({ ...files, ...more });
  try {
    const { portfolio } = checkPortfolio(root, '2026-03-20');
    if (!portfolio) throw new Error('The tiny portfolio could not be joined.');
    return { portfolio, today: '2026-03-20' };
  } finally {
    remove();
  }
};
