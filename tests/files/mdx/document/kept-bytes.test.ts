import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Node } from 'prosemirror-model';
import { describe, expect, test } from 'vitest';
import { schema } from '#editor/text/schema.ts';
import { type DocumentNode, originOf, type ReadText } from '#files/mdx/document/document.ts';
import { documentOfText } from '#files/mdx/document/document-of-text.ts';
import { textOfDocument } from '#files/mdx/document/text-of-document.ts';

const root = resolve(import.meta.dirname, '../../../..');

const textsIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => readFileSync(join(root, folder, name), 'utf8').replace(/\r\n?/g, '\n'))
    .map((text) => text.replace(/^\uFEFF?---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/, ''));

const read = (text: string): ReadText => {
  const json = documentOfText(text);
  if (!json) throw new Error(`cannot be read: ${text}`);
  return { text, document: Node.fromJSON(schema, json).toJSON() as DocumentNode };
};

const withBlocks = (
  { document }: ReadText,
  change: (blocks: DocumentNode[]) => DocumentNode[],
): DocumentNode => ({
  ...document,
  content: change(document.content ?? []),
});

const paragraph = (text: string): DocumentNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });

/** What a text becomes when somebody changes its blocks. */
const changed = (text: string, change: (blocks: DocumentNode[]) => DocumentNode[]): string => {
  const before = read(text);
  return textOfDocument(withBlocks(before, change), before).text;
};

/** A block with a word more at the end of its first line of words. */
const wordMore = (node: DocumentNode): DocumentNode => {
  const [first, ...rest] = node.content ?? [];
  if (!first || first.text !== undefined || first.type === 'evidence')
    return { ...node, content: [...(node.content ?? []), { type: 'text', text: ' More' }] };
  return { ...node, content: [wordMore(first), ...rest] };
};

describe('a text that is opened in the editor', () => {
  test('keeps its bytes as long as nothing in it is touched, or cannot be opened as pages at all', () => {
    const texts = [...textsIn('content'), ...textsIn('tests')];
    const readable = texts.filter((text) => documentOfText(text));
    expect(readable.length).toBeGreaterThan(0.95 * texts.length);
    for (const text of readable) expect(changed(text, (blocks) => blocks)).toBe(text);
  });

  test('keeps the bytes around the one block that is changed', () => {
    for (const text of textsIn('content')) {
      const blocks = read(text).document.content ?? [];
      for (const [at, block] of blocks.entries()) {
        const span = originOf(block);
        if (!span || ['rule', 'chart', 'unknown_block'].includes(block.type)) continue;
        const now = changed(text, (all) => all.with(at, wordMore(block)));
        expect(now.startsWith(text.slice(0, span.from))).toBe(true);
        expect(now.endsWith(text.slice(span.to))).toBe(true);
        expect(now).toMatch(/More/);
      }
    }
  });

  test('keeps the items and rows beside the one that is changed, with the signs that they had', () => {
    const list = '* one *slanted*\n* two  \n  on\n*   three\n\nEnd.';
    expect(
      changed(list, ([first, ...rest]) => [
        {
          ...first,
          content: first?.content?.map((item, at) => (at === 0 ? wordMore(item) : item)),
        } as DocumentNode,
        ...rest,
      ]),
    ).toBe('* one *slanted* More\n* two  \n  on\n*   three\n\nEnd.');
    const table = '|a|b|\n|:--|--:|\n|1|2|\n| 3 |   4|';
    const row = (node: DocumentNode | undefined) =>
      ({
        ...node,
        content: node?.content?.map((one, at) => (at === 1 ? wordMore(one) : one)),
      }) as DocumentNode;
    expect(changed(table, ([first]) => [row(first)])).toBe('|a|b|\n|:--|--:|\n| 1 More | 2 |\n| 3 |   4|');
  });

  test('keeps what the editor has no form for', () => {
    const text =
      'One.\n\n<Foo bar="1">\nx\n</Foo>\n\n[note]: https://example.org\n\n{1 + 1}\n\nLast <Bar /> one.\n';
    expect(changed(text, (blocks) => [paragraph('New.'), ...blocks])).toBe(`New.\n\n${text}`);
    expect(changed(text, (blocks) => blocks.with(-1, wordMore(blocks.at(-1) as DocumentNode)))).toBe(
      text.replace('one.\n', 'one. More\n'),
    );
  });

  test('takes two lists that come to stand under each other for two', () => {
    const text = '- one\n\nBetween.\n\n- two\n';
    const now = changed(text, ([first, , last]) => [first, last] as DocumentNode[]);
    expect(read(now).document.content?.map(({ type }) => type)).toEqual(['bullet_list', 'bullet_list']);
  });

  test('counts a list on where an item of it is taken out', () => {
    expect(
      changed('1. one\n2. two\n3. three\n', ([list]) => [
        { ...list, content: list?.content?.toSpliced(1, 1) } as DocumentNode,
      ]),
    ).toBe('1. one\n2. three\n');
  });

  test('keeps the tag and the other blocks of a claim over several of them', () => {
    const text = '<Claim shows="how"   criteria="ocr-41/4.1">\n\nOne.\n\n\nTwo  *x*.\n\n</Claim>\n\nEnd.';
    expect(changed(text, (blocks) => blocks.with(0, wordMore(blocks[0] as DocumentNode)))).toBe(
      '<Claim shows="how"   criteria="ocr-41/4.1">\n\nOne. More\n\n\nTwo  *x*.\n\n</Claim>\n\nEnd.',
    );
  });

  test('keeps two claims that make up a paragraph in one, and only puts the last full stop beside them', () => {
    const claim = (criteria: string) => [{ type: 'claim', attrs: { criteria, shows: 'how', id: criteria } }];
    const content = [
      { type: 'text', text: 'One sentence.', marks: claim('a/1') },
      { type: 'text', text: ' ' },
      { type: 'text', text: 'Another.', marks: claim('a/2') },
    ];
    const now = changed('', () => [{ type: 'paragraph', content }]);
    expect(now).toBe(
      '<Claim criteria="a/1" shows="how">One sentence.</Claim> <Claim criteria="a/2" shows="how">Another</Claim>.',
    );
    expect(read(now).document.content).toHaveLength(1);
  });

  test('holds an address that was typed as a link to it', () => {
    const now = changed('', () => [paragraph('See https://example.org/a_b and write to me.')]);
    expect(
      read(now)
        .document.content?.[0]?.content?.map(({ text }) => text)
        .join(''),
    ).toBe('See https://example.org/a_b and write to me.');
  });
});
