import { describe, expect, test } from 'vitest';
import { checkBody } from '#files/check-body.ts';
import { parseMdx } from '#files/parse-mdx.ts';

const fields = '---\ntitle: x\n---\n\n';
const findingsIn = (words: string) => {
  const { tree, findings } = parseMdx(fields + words, 'a.mdx');
  return [...findings, ...(tree ? checkBody(tree, fields + words, 'a.mdx').findings : [])];
};

describe('a stray sign gets the line as it should be', () => {
  test.each([
    ['calls under <5 minutes', 'calls under \\<5 minutes'],
    ['a score <= 2 is low', 'a score \\<= 2 is low'],
    ['the set {a, b', 'the set \\{a, b'],
    ['first < second', 'first \\< second'],
    ['**é𝄞 first < second**', '**é𝄞 first \\< second**'],
  ])('%s', (line, mended) => {
    const [finding, ...more] = findingsIn(`${line}\n`);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ rule: 'mdx-unreadable', line: 5, mend: `Write the line so: ${mended}` });
    expect(findingsIn(`${mended}\n`)).toEqual([]);
  });

  test('and one run tells them all, each at its line', () => {
    const found = findingsIn('under <5 minutes\n\nfine here\n\nover {10\n\nand <6 again\n');
    expect(found.map(({ line, column }) => [line, column])).toEqual([
      [5, 7],
      [9, 6],
      [11, 5],
    ]);
  });
});

describe('program code is told at its line', () => {
  test.each([
    ["import x from 'y'", 'mdx-code'],
    ['export const a = 1', 'mdx-code'],
    ['Today is {new Date().toString()}.', 'mdx-code'],
    ['<Claim criteria={code}>words</Claim>', 'mdx-attribute'],
    ['<Claim {...all}>words</Claim>', 'mdx-attribute'],
    ['<script>fetch("https://example.org")</script>', 'mdx-component'],
    ['<img src="x" onerror="alert(1)" />', 'mdx-component'],
    ['<a href="javascript:alert(1)">here</a>', 'mdx-component'],
    ['<iframe src="https://example.org" />', 'mdx-component'],
    ['[here](javascript:alert(1))', 'unsafe-link'],
    ['[here](<java\tscript:alert(1)>)', 'unsafe-link'],
    ['![x](data:image/svg+xml,abc)', 'unsafe-link'],
    ['![x](//example.org/x.png)', 'unsafe-link'],
  ])('%s', (line, rule) => {
    const found = findingsIn(`A first line.\n\n${line}\n`);
    expect(found.map((finding) => [finding.rule, finding.line])).toContainEqual([rule, 7]);
  });

  test('and none of it reaches the tree that is shown', () => {
    const words = 'a {1 + 1} b\n\n<script>alert(1)</script>\n\n[x](javascript:alert(1))\n';
    const { tree } = parseMdx(fields + words, 'a.mdx');
    const { body } = checkBody(tree as never, fields + words, 'a.mdx');
    expect(JSON.stringify(body)).not.toMatch(/1 \+ 1|script"|javascript/);
  });
});

test('Markdown of every allowed sort and the known components pass', () => {
  const words = `# Heading

A **strong** and *stressed* \`word\`, [a link](https://example.org), a list:

- one
- two

| a | b |
|---|---|
| 1 | 2 |

> quoted

<Claim criteria="tiny-1/1.1">

Whole blocks may be claimed.

- even lists

</Claim>

At <At time="02:10" file="call.mp3" /> see <Evidence number="E010" /> and <Trend colleague="colleague-a" quality="greeting" />.
`;
  expect(findingsIn(words)).toEqual([]);
});

test('a misspelt attribute is told once, and an attribute given twice is told', () => {
  const told = (line: string) => findingsIn(`${line}\n`).map(({ message }) => message);
  expect(told('<Claim criterias="tiny-1/1.1">words</Claim>')).toEqual([
    '<Claim> has no `criterias`. Did you mean `criteria`?',
  ]);
  expect(told('<Claim criteria="tiny-1/1.1" criteria="tiny-1/1.2">words</Claim>')).toEqual([
    '<Claim> has `criteria` twice.',
  ]);
  expect(told('<Claim criteria=" ">words</Claim>')).toEqual(['<Claim> has no `criteria`.']);
});

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
  'a component named %s is as unknown as any other',
  (name) => {
    expect(findingsIn(`<${name} ${name}="x" />\n`).map(({ rule }) => rule)).toEqual(['mdx-component']);
    const told = findingsIn(`<Claim criteria="tiny-1/1.1" ${name}="x">words</Claim>\n`);
    expect(told.map(({ message }) => message)).toEqual([`<Claim> has no \`${name}\`.`]);
  },
);
