import { describe, expect, test } from 'vitest';
import { checkBody } from '#files/mdx/check-body.ts';
import { parseMdx } from '#files/mdx/parse-mdx.ts';

const fields = '---\ntitle: x\n---\n\n';
const findingsIn = (words: string) => {
  const { tree, read, findings } = parseMdx(fields + words, 'a.mdx');
  return [...findings, ...(tree ? checkBody(tree, read, 'a.mdx').findings : [])];
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

describe('a slip in a tag is told once, with the tag as it should be', () => {
  const right = '<Claim criteria="tiny-1/1.1">';
  test.each([
    ['<Claim criteria=“tiny-1/1.1”>words</Claim>', 'curly'],
    ['<Claim criteria=‘tiny-1/1.1’>words</Claim>', 'curly'],
    ['<Claim criteria="tiny-1/1.1”>words</Claim>', 'curly'],
    ['<Claim criteria=tiny-1/1.1>words</Claim>', 'no quotes'],
    ['<Claim criteria="tiny-1/1.1>words</Claim>', 'not closed'],
    ['<Claim criteria="tiny-1/1.1" words</Claim>', 'no >'],
    ['< Claim criteria="tiny-1/1.1">words</Claim>', 'a space between < and Claim'],
  ])('%s', (line, message) => {
    const found = findingsIn(`${line}\n`);
    expect(found.map(({ line, column, mend }) => [line, column, mend])).toEqual([
      [5, 1, `Write it so: ${right}`],
    ]);
    expect(found[0]?.message).toContain(message);
    expect(findingsIn(`${right}words</Claim>\n`)).toEqual([]);
  });

  test.each([
    [`${right}words<Claim>`, 'Write it so: </Claim>'],
    [`${right}words</claim>`, 'Write it so: </Claim>'],
    [`${right}words</Claim criteria>`, 'Write it so: </Claim>'],
    ['At <At time="02:10">', 'Write it so: <At time="02:10" />'],
    ['See <Evidence number=“E010” />', 'Write it so: <Evidence number="E010" />'],
    [`${right}words`, 'Write </Claim> after the last of the words that it is for.'],
    [
      `${right}words\n\nmore words</Claim>`,
      expect.stringContaining('each on a line of its own, with an empty line'),
    ],
  ])('%s', (line, mend) => {
    expect(findingsIn(`${line}\n`).map((finding) => finding.mend)).toEqual([mend]);
  });

  test('and curly quotes that run over into the next attribute', () => {
    const [found, ...more] = findingsIn('<Claim criteria="tiny-1/1.1” shows=“it">words</Claim>\n');
    expect(more).toEqual([]);
    expect(found).toMatchObject({ rule: 'mdx-attribute', message: expect.stringContaining('curly') });
  });
});

test('a comment is to be taken away, never to be published', () => {
  for (const words of ['a <!-- note --> b', '<!-- note -->', '<!-- two\nlines -->\n\nwords', '{/* note */}'])
    expect(findingsIn(`${words}\n`).map(({ mend }) => mend)).toEqual([
      expect.stringMatching(/^Take it away/),
    ]);
});

describe('Markdown that is not shown is told once, in words', () => {
  test.each([
    [
      'See [the form][1].\n\n[1]: https://example.org',
      'Write it so: [the form](https://example.org), and take the line',
    ],
    ['![pic][p]\n\n[p]: a.png', 'Write it so: ![pic](a.png), and take the line'],
    ['A note[^1].\n\n[^1]: the note', 'Write the words of the note in the sentence'],
    ['[^1]: the note', 'Take the line away'],
    ['![a](my pic.png)', 'Write it so: ![a](<my pic.png>)'],
    ['[a](my file.pdf)', 'A link does not lead to a file.'],
    ['[words]()', 'Write the address there'],
    ['![a]()', 'Write the name of the file there'],
    ['[a](www.example.org)', 'Write https://www.example.org'],
    ['[a](E014)', 'Write <Evidence number="E014" />'],
    ['see <https://example.org>', 'Write the line so: see [https://example.org](https://example.org)'],
    ['ask <someone@example.org>', 'Write the line so: ask someone@example.org'],
    ['a {b} c', 'Write the line so: a \\{b} c'],
    ['one<br>two', 'Take it away and leave an empty line'],
    ['<b>bold</b>', 'Write **words** for bold words.'],
    ['<table><tr><td>x</td></tr></table>', 'Write a row as | one | two |'],
    [
      '<claim criteria="tiny-1/1.1">words</claim>',
      'Write the line so: <Claim criteria="tiny-1/1.1">words</Claim>',
    ],
  ])('%s', (words, mend) => {
    const found = findingsIn(`${words}\n`);
    expect(found.map(({ line }) => line)).toEqual([5]);
    expect(found[0]?.mend).toContain(mend);
    expect(found[0]?.message).not.toMatch(/Reference|Definition|definition| {2}/);
  });

  test('and a picture with a space in its name passes in the form that is asked for', () => {
    expect(findingsIn('![a](<my pic.png>)\n\n\\![a](my pic.png)\n')).toEqual([]);
  });
});

test('two stray signs in one line are each told at their place, the second with the first one mended', () => {
  const found = findingsIn('under <5 and over {9\n');
  expect(found.map(({ column }) => column)).toEqual([7, 19]);
  expect(found[1]?.mend).toBe('Write the line so: under \\<5 and over \\{9');
});

test('a claim on signs alone marks no words', () => {
  for (const signs of ['.', '…', '**–**'])
    expect(findingsIn(`<Claim criteria="tiny-1/1.1">${signs}</Claim>\n`).map(({ rule }) => rule)).toEqual([
      'claim-empty',
    ]);
});

describe('fields that do not stand between two lines of three hyphens are told once, where the line is wrong', () => {
  test.each([
    ['–––\ntitle: x\n---\n\nWords {a}.\n', 1, 'Write three hyphens'],
    ['\n---\ntitle: x\n---\n\nWords.\n', 1, 'Take away the empty lines'],
    ['---\ntitle: x\n–––\n\nWords.\n', 3, 'Write three hyphens'],
    ['---\ntitle: x\n----\n\nWords.\n', 3, 'Write three hyphens'],
    ['---\ntitle: x\n\nWords {a}.\n', 3, 'after the last field'],
    ['---\n---\ntitle: x\nlist: [{ a: b }]\n---\n\nWords.\n', 2, 'Take this line away.'],
    ['---\ntitle: x\n---\non: 2026-03-14\nunits: [{ a: b }]\n---\n\nWords.\n', 3, 'Take this line away.'],
    ['Words {a} only.\n', 1, 'Begin the file with a line of three hyphens'],
  ])('%j', (text, line, mend) => {
    const { findings } = parseMdx(text, 'a.mdx');
    expect(findings.map((finding) => [finding.rule, finding.line])).toEqual([['front-matter-missing', line]]);
    expect(findings[0]?.mend).toContain(mend);
  });

  test('and a space after the hyphens, or three hyphens in the words, do no harm', () => {
    const { frontMatter, findings } = parseMdx('--- \ntitle: x\n--- \n\nWords.\n\n---\n\nMore.\n', 'a.mdx');
    expect({ frontMatter, findings }).toEqual({ frontMatter: 'title: x', findings: [] });
  });
});
