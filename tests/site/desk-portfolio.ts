import { checkPortfolio } from '#files/check-portfolio.ts';
import { coverage } from '#portfolio/coverage/coverage.ts';
import type { Site } from '#site/portfolio.ts';
import { tinyPortfolio } from '../new/tiny-portfolio.ts';

/** The scorecard of the tiny portfolio again, claiming two criteria, as a record of its own. */
const product = (title: string, claims: string) => `title: ${title}
on: 2026-02-01
what: A note on how calls are chosen.
author: learner
claims: [${claims}]
`;

/** Records of a portfolio in which every state of assessment occurs; more can be laid over them. */
export const deskFiles: Readonly<Record<string, string>> = {
  'content/products/E010-first.yaml': product(
    'First note',
    '{ criterion: ocr-41/4.1, at: what, shows: How calls are chosen. }, { criterion: ocr-41/4.9, at: what }',
  ),
  'content/products/E011-second.yaml': product('Second note', '{ criterion: ocr-41/4.10, at: what }'),
  'content/submissions/D001-first.yaml': `title: First
on: 2026-02-10
to: assessor
items: [{ evidence: E010 }, { evidence: E011, criteria: [ocr-41/4.9] }]
`,
  'content/decisions/D002-first.yaml': `title: On the first note
on: 2026-02-20
assessor: assessor
submission: D001
evidence: [E010]
criteria: [{ criterion: ocr-41/4.1, state: met }]
feedback: Clear.
nextAction: Go on.
`,
  'content/iqa-samples/Q001-sample.yaml': `title: A sample
on: 2026-03-01
iqa: quality-assurer
stage: interim
planned: [ocr-41/4.1, ocr-41/4.9]
sampled: [{ decision: D002, criterion: ocr-41/4.1, agrees: false, why: The reason is missing. }]
outcome: action-required
feedback: Give the reason.
actions: [{ id: a1, action: Give the reason, criteria: [ocr-41/4.1], owner: assessor, due: 2026-03-10 }]
`,
};

/** The site of the desk's portfolio with further files, as pages see it. */
export const deskSite = (more: Readonly<Record<string, string>> = {}): Site => {
  const tiny = tinyPortfolio({ ...deskFiles, ...more });
  try {
    const { portfolio, findings, silent, today } = checkPortfolio(tiny.root, '2026-03-20');
    if (!portfolio) throw new Error(findings.map(({ file, message }) => `${file}: ${message}`).join('\n'));
    return { portfolio, findings, units: coverage(portfolio), silent, today };
  } finally {
    tiny.remove();
  }
};
