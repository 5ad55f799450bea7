import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DocumentNode } from '#files/mdx/document/document.ts';
import { textOfDocument } from '#files/mdx/document/text-of-document.ts';
import { asKept, readAgain, said } from './said.ts';

// What is typed reads back as its letters, whatever sign Markdown or MDX has for them.

const nothing = { text: '', document: { type: 'doc', content: [] } };

const written = (document: DocumentNode): string => textOfDocument(document, nothing).text;

const signs = '<>{}*_#`~|\\[]()!&;:-+=.,\'"“”‘’•–—…1290 aBé日😀$%^@/?';
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...signs) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...[
        '1. ',
        '- ',
        '+ ',
        '# ',
        '> ',
        '* ',
        '2) ',
        '```',
        '~~~',
        '---',
        '===',
        '[ ] ',
        '<!-- ',
        '</Claim>',
      ],
      ...[
        '&amp;',
        '&#40;',
        'import ',
        'export ',
        '{x}',
        '<Claim ',
        '![a](b)',
        '[a]: b',
        '**',
        '__',
        '\\\\',
        '| a |',
      ],
      ...[
        '<b>',
        ':-:',
        '$x$',
        ':::',
        '\u00a0',
        'E014',
        '10:30',
        'S:\\team\\',
        '[^1]',
        'a*b*c',
        'snake_case_word',
      ],
    ),
  },
  { weight: 3, arbitrary: fc.constantFrom('word', 'two words', 'Sam said ', ' ') },
);
const words = fc
  .array(piece, { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '');

const marks = fc.uniqueArray(
  fc.constantFrom(
    { type: 'strong' },
    { type: 'em' },
    { type: 'strike' },
    { type: 'link', attrs: { href: 'https://example.org/a_b(c)', title: null } },
    { type: 'claim', attrs: { criteria: 'ocr-41/4.1', shows: 'a "sign" & <more>', id: 'x' } },
  ),
  { maxLength: 2, selector: ({ type }) => type },
);
const text = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant('text'), text: words, marks }) },
  { weight: 1, arbitrary: fc.constant({ type: 'hard_break' }) },
  { weight: 1, arbitrary: fc.constant({ type: 'evidence', attrs: { number: 'E014' } }) },
);
const line = fc
  .array(text, { minLength: 1, maxLength: 4 })
  .map((parts): DocumentNode[] => [{ type: 'text', text: 'So' }, ...parts, { type: 'text', text: 'it' }]);
const plainLine = words.map((one): DocumentNode[] => [{ type: 'text', text: one }]);
const paragraph = fc.oneof(plainLine, line).map((content): DocumentNode => ({ type: 'paragraph', content }));
const cell = (type: string) => plainLine.map((content): DocumentNode => ({ type, content }));
const row = (type: string) =>
  fc.tuple(cell(type), cell(type)).map((content): DocumentNode => ({ type: 'table_row', content }));
const table = fc
  .tuple(row('table_header'), fc.array(row('table_cell'), { maxLength: 2 }))
  .map(([head, rows]): DocumentNode => ({ type: 'table', content: [head, ...rows] }));
const heading = fc
  .record({ level: fc.integer({ min: 1, max: 6 }), content: plainLine })
  .map(({ level, content }): DocumentNode => ({ type: 'heading', attrs: { level }, content }));
const code = words.map(
  (one): DocumentNode => ({ type: 'code_block', content: [{ type: 'text', text: one }] }),
);
const { blocks } = fc.letrec<{ block: DocumentNode; blocks: DocumentNode[]; item: DocumentNode }>((tie) => ({
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }),
  item: tie('blocks').chain((content) =>
    fc.constantFrom(null, true).map(
      (checked): DocumentNode => ({
        type: 'list_item',
        attrs: { checked: content[0]?.type === 'paragraph' ? checked : null },
        content,
      }),
    ),
  ),
  block: fc.oneof(
    { maxDepth: 2, depthSize: 'small', withCrossShrink: true },
    paragraph,
    heading,
    table,
    code,
    fc.constant({ type: 'rule' }),
    fc.constant({ type: 'chart', attrs: { colleague: 'colleague-a', says: 'better' } }),
    fc
      .record({
        type: fc.constantFrom('bullet_list', 'ordered_list'),
        content: fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
      })
      .map((list): DocumentNode => list),
    tie('blocks').map((content): DocumentNode => ({ type: 'blockquote', content })),
    tie('blocks').map(
      (content): DocumentNode => ({
        type: 'claim_block',
        attrs: { criteria: 'ocr-41/4.1 ocr-41/4.2', shows: 'said “so”' },
        content: [{ type: 'paragraph', content: [{ type: 'text', text: 'First.' }] }, ...content],
      }),
    ),
  ),
}));

describe('words in the editor', () => {
  test('read back as the letters that were typed, whichever they are', () => {
    fc.assert(
      fc.property(words, (typed) => {
        const document = {
          type: 'doc',
          content: [{ type: 'paragraph', content: [{ type: 'text', text: typed }] }],
        };
        expect(said(readAgain(written(document)))).toEqual(asKept(document));
      }),
      { seed: 41, numRuns: 500 },
    );
  });

  test('read back as the paragraphs, headings, lists, tables, quotes and claims that they stand in', () => {
    fc.assert(
      fc.property(blocks, (content) => {
        const document = { type: 'doc', content };
        const text = written(document);
        // So many signs of code are not read at all.
        fc.pre((text.match(/\{/g) ?? []).length < 6);
        expect(said(readAgain(text))).toEqual(asKept(document));
      }),
      { seed: 41, numRuns: 250 },
    );
  });
});
