import type { RuleText } from '../rule.ts';

const program = 'How this program reads accounts';

/** Rules about the words of MDX records, found while reading. */
export const wordRules = [
  {
    id: 'front-matter-missing',
    severity: 'error',
    title: 'The fields at the top of the file are missing',
    why: 'Without them nobody can tell what the record is, who wrote it and when.',
    mend: 'Begin the file with a line of three hyphens, the fields, and another line of three hyphens.',
    source: program,
    example: {
      wrong: 'I observed five calls…',
      right: '---\ntitle: Five calls\non: 2026-03-14\n---\nI observed five calls…',
    },
  },
  {
    id: 'mdx-unreadable',
    severity: 'error',
    title: 'A sign in the text cannot be read',
    why: 'The words after it would be lost.',
    mend: 'Put a backslash before a < or { that is only meant as a sign, or close the component.',
    source: program,
    example: { wrong: 'calls under <5 minutes', right: 'calls under \\<5 minutes' },
  },
  {
    id: 'mdx-code',
    severity: 'error',
    title: 'The text holds program code',
    why: 'A centre builds the portfolios of others; nothing in a record may run.',
    mend: 'Remove it. For a brace as a sign write \\{.',
    source: program,
    example: { wrong: '{year + 1}', right: '14 March 2026' },
  },
  {
    id: 'mdx-component',
    severity: 'error',
    title: 'The text uses a component that is not known',
    why: 'Only Claim, At, Evidence and Trend have a meaning in a portfolio; HTML could run or load something.',
    mend: 'Take the tag away and keep the words, or use one of Claim, At, Evidence and Trend.',
    source: program,
    example: { wrong: '<b>clearly</b>', right: '**clearly**' },
  },
  {
    id: 'mdx-attribute',
    severity: 'error',
    title: 'A component is missing an attribute or has one that it does not know',
    why: 'A claim is only as good as the criterion, place and words it names.',
    mend: 'Write the attributes as plain text in quotes.',
    source: program,
    example: {
      wrong: '<Claim criterion={x}>…</Claim>',
      right: '<Claim criteria="ocr-41/4.2" shows="…">…</Claim>',
    },
  },
  {
    id: 'claim-nested',
    severity: 'error',
    title: 'A claim stands inside another claim',
    why: 'An assessor must see which words are meant for which criterion.',
    mend: 'End the first claim before the second begins, or name both criteria in one claim.',
    source: program,
    example: {
      wrong: '<Claim criteria="ocr-41/4.2">a <Claim criteria="ocr-41/4.3">b</Claim></Claim>',
      right: '<Claim criteria="ocr-41/4.2 ocr-41/4.3">a b</Claim>',
    },
  },
  {
    id: 'claim-empty',
    severity: 'error',
    statements: ['VAC-1'],
    title: 'A claim marks no words',
    why: 'Valid evidence shows which words meet the criterion.',
    mend: 'Put the words that meet the criterion between <Claim …> and </Claim>; a full stop alone is none.',
    source: 'VACSR guide: must show exactly that requirement',
    example: {
      wrong: '<Claim criteria="ocr-41/4.2" />',
      right: '<Claim criteria="ocr-41/4.2">I drew every tenth call…</Claim>',
    },
  },
  {
    id: 'unsafe-link',
    severity: 'error',
    title: 'A link or picture points where it must not',
    why: 'A page of the portfolio may load nothing from elsewhere and run nothing.',
    mend: 'Link to https://… in words, link a record with <Evidence number="E014" />, show a picture that lies in this record\'s folder.',
    source: program,
    example: { wrong: '![sign](http://example.org/sign.png)', right: '![The sign at the desk](sign.png)' },
  },
] as const satisfies readonly RuleText[];
