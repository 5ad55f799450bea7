import { checkPortfolio } from '#files/check-portfolio.ts';
import { coverage } from '#portfolio/coverage/coverage.ts';
import { checksum } from '#sheets/file/checksum.js';
import type { MadeSheet } from '#sheets/file/sheet-file.ts';
import { type Making, madeSheet } from '#sheets/making.ts';
import { chosenFor, kindAsked } from '../../scripts/sheet/chosen.ts';
import { fileHashes } from '../../scripts/sheet/file-hashes.ts';
import { tinyPortfolio } from '../new/tiny-portfolio.ts';

const observation = `title: A bill
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
  - { quality: ownership, rating: 2 }
attachments:
  - { file: notes.txt, title: My notes }
claims:
  - { criterion: ocr-41/4.1, at: ratings.greeting, shows: What I did }
`;

const account = `---
title: How I choose & keep
on: 2026-03-17
units: [ocr-41]
by: learner
aiUse: none
---

I wrote <Claim criteria="ocr-41/4.1 ocr-41/4.9" shows="The order">every tenth call into the lot & drew one</Claim>.
`;

const submission = `title: A first piece
on: 2026-03-19
to: assessor
items:
  - evidence: E002
  - evidence: E003
`;

/** The tiny portfolio in which two pieces (E002 with a file, E003) were handed in as D001, and nothing is decided. */
export const handedIn = (more: Readonly<Record<string, string>> = {}) =>
  tinyPortfolio({
    'content/observations/E002-a-bill.yaml': observation,
    'content/accounts/E003-how-i-choose.mdx': account,
    'content/submissions/D001-first.yaml': submission,
    'evidence/E002/notes.txt': 'Greeted as agreed.\n',
    ...more,
  });

/** The sheet of a kind of the portfolio at `root`, as the command makes it, without its page. */
export const sheetOf = (
  root: string,
  name = 'decision',
  wishes: Readonly<Record<string, string>> = {},
): MadeSheet => {
  const today = '2026-03-20';
  const { portfolio, onDisk } = checkPortfolio(root, today);
  if (!portfolio) throw new Error('The portfolio could not be joined.');
  const kind = kindAsked(name);
  const making: Making = {
    site: { portfolio, findings: [], units: coverage(portfolio), today },
    chosen: chosenFor(kind, portfolio, wishes, today),
    hashesOf: fileHashes(portfolio, onDisk),
    program: '0.0.0',
    today,
  };
  return madeSheet(name, kind.make(making), making);
};

const answers = {
  on: '2026-03-20',
  criteria: [
    { criterion: 'ocr-41/4.1', state: 'met', evidence: ['E002', 'E003'] },
    {
      criterion: 'ocr-41/4.9',
      state: 'not-yet-met',
      evidence: ['E003'],
      reasons: [{ test: 'sufficient', why: 'One sentence on feedback is not enough.' }],
    },
  ],
  checked: { valid: true, authentic: true, current: true, sufficient: false, reliable: true },
  feedback: 'Your lot is drawn as you say, and I followed one call from the log to the form.',
  nextAction: 'Write how you gave feedback on the bill of 18 March.',
  due: '2026-04-10',
};

/** What an assessor saved from a sheet, with other words in its content where `over` has some. */
export const contentOf = (made: MadeSheet, over: Readonly<Record<string, unknown>> = {}) => ({
  ...made,
  savedAt: '2026-03-20T10:00:00.000Z',
  by: { name: 'The assessor', qualification: 'Assessor award' },
  answers,
  ...over,
});

/** The answers with some others in their place. */
export const answersWith = (over: Readonly<Record<string, unknown>>) => ({
  answers: { ...answers, ...over },
});

/** Content as the file in which a sheet saves it. */
export const fileOf = (content: unknown): string =>
  JSON.stringify({ format: 'portfolio-sheet-1', receipt: checksum(JSON.stringify(content)), content });
