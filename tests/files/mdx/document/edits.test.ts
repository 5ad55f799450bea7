import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { Node } from 'prosemirror-model';
import { EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import { describe, expect, test } from 'vitest';
import { actions } from '#editor/text/commands.ts';
import { marked } from '#editor/text/marks-here.ts';
import { schema } from '#editor/text/schema.ts';
import { wholeTables } from '#editor/text/tables.ts';
import type { DocumentNode, ReadText } from '#files/mdx/document/document.ts';
import { documentOfText } from '#files/mdx/document/document-of-text.ts';
import { textOfDocument } from '#files/mdx/document/text-of-document.ts';
import { readAgain, said } from './said.ts';

// Whatever somebody does to a text, what they see is what is written: kept blocks and new ones side by side, too.

const root = resolve(import.meta.dirname, '../../../..');
const own =
  '# One\n* a\n* b\n\n  - c\n\n      d\n1. x\n2. y\n\n> q\n> r\n\n| a | b |\n|--|:-:|\n| 1 | **2** |\n\n***\n<Claim criteria="ocr-41/4.1">\n\nIn.\n\n- it\n\n</Claim>\n\n```js\ncode\n```\n\nLast *one*\\\nof all.';
const texts = [
  own,
  ...['accounts', 'reports', 'discussions'].flatMap((folder) =>
    readdirSync(join(root, 'content', folder)).map((name) =>
      readFileSync(join(root, 'content', folder, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''),
    ),
  ),
];
const starts = texts.map((text) => {
  const node = Node.fromJSON(schema, documentOfText(text));
  return { node, before: { text, document: node.toJSON() as DocumentNode } satisfies ReadText };
});

/** What of a document is seen: empty lines are not, and a line end within a heading or a cell is a space. */
const seen = (node: DocumentNode): DocumentNode[] => {
  const { type, content = [] } = node;
  const isLine = ['heading', 'table_header', 'table_cell'].includes(type);
  if (isLine || type === 'paragraph') {
    const words = content.map((one) =>
      isLine && one.type === 'hard_break' ? { type: 'text', text: ' ' } : one,
    );
    const isEmpty = words.every((one) => one.type === 'hard_break' || one.text?.trim() === '');
    return isEmpty && !type.startsWith('table') ? [] : [{ ...node, content: words }];
  }
  if (type === 'code_block' || content.length === 0) return [node];
  const inner = content.flatMap(seen);
  if (inner.length > 0) return [{ ...node, content: inner }];
  return type === 'list_item' || type === 'doc' ? [{ ...node, content: [{ type: 'paragraph' }] }] : [];
};

/** Whether a paragraph holds several claims or pieces and no words beside them. */
const hasClaimsOnly = ({ type, content = [] }: DocumentNode): boolean => {
  const isPiece = ({ text, marks = [] }: DocumentNode) =>
    text === undefined || text.trim() === '' || marks.some((mark) => /claim|_words/.test(mark.type));
  return type === 'paragraph' ? content.length > 1 && content.every(isPiece) : content.some(hasClaimsOnly);
};

type Step = [what: number, from: number, length: number, words: string];

/** One thing that somebody does somewhere in a text. */
const done = (state: EditorState, [what, from, length, words]: Step): EditorState => {
  const size = state.doc.content.size;
  const at = Math.min(size, Math.floor(from * size));
  const selection = TextSelection.between(
    state.doc.resolve(at),
    state.doc.resolve(Math.min(size, at + length)),
  );
  const there = state.apply(state.tr.setSelection(selection));
  let now = there;
  const dispatch = (tr: Transaction) => {
    now = there.apply(tr);
  };
  const action = actions[what];
  if (action) action.does(there, dispatch);
  else if (what === actions.length) dispatch(there.tr.insertText(words));
  else if (what === actions.length + 1) dispatch(there.tr.deleteSelection());
  else if (what === actions.length + 2)
    dispatch(marked(there, schema.marks.claim, { criteria: 'ocr-41/4.9', shows: words, id: words }));
  else if (selection.$from.parent.isTextblock && !selection.$from.parent.type.name.startsWith('table'))
    dispatch(there.tr.deleteSelection().split(there.tr.deleteSelection().selection.from));
  return now;
};

const step = fc.tuple(
  fc.integer({ min: 0, max: actions.length + 3 }),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.integer({ min: 0, max: 60 }),
  fc.constantFrom('New words', '- x', '1. y', '# z', '*', '| a', ' ', '<b>', '> q'),
);

describe('a text that is worked on', () => {
  test('is written as it is seen, after whatever was done to it', () => {
    fc.assert(
      fc.property(
        fc.nat(starts.length - 1),
        fc.array(step, { minLength: 1, maxLength: 6 }),
        (which, steps) => {
          const { node, before } = starts[which] as (typeof starts)[number];
          const end = steps.reduce(done, EditorState.create({ doc: node, plugins: wholeTables }));
          end.doc.check();
          const document = end.doc.toJSON() as DocumentNode;
          // Claims that make up a whole paragraph have a test of their own.
          fc.pre(!hasClaimsOnly(document));
          const written = textOfDocument(document, before).text;
          expect(said(readAgain(written))).toEqual(said(seen(document)[0] as DocumentNode));
        },
      ),
      { seed: 41, numRuns: 120 },
    );
  });
});
