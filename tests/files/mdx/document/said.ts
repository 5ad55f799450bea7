import { Node } from 'prosemirror-model';
import { schema } from '#editor/text/schema.ts';
import type { DocumentNode } from '#files/mdx/document/document.ts';
import { documentOfText } from '#files/mdx/document/document-of-text.ts';

/** A text as the document that is read of it. */
export const readAgain = (text: string): DocumentNode => {
  const json = documentOfText(text);
  if (!json) throw new Error(`cannot be read: ${text}`);
  const node = Node.fromJSON(schema, json);
  node.check();
  return node.toJSON() as DocumentNode;
};

/** The letters of a block, each with its marks; what no page shows of spaces, nor of bold pictures such as 😀, is left out. */
const lettersOf = (content: readonly DocumentNode[] = []): string[] => {
  const letters = content.flatMap(({ type, text, attrs, marks = [] }) => {
    const on = marks.map((mark) => `${mark.type}${JSON.stringify({ ...mark.attrs, id: null })}`).sort();
    if (text === undefined) return [type === 'hard_break' ? '\n' : `${type}${JSON.stringify(attrs)}${on}`];
    const plain = on.filter((mark) => !/^(strong|em|strike)/.test(mark));
    return [...text].map((letter) =>
      /\s/.test(letter) ? ' ' : `${letter}${letter.length > 1 ? plain : on}`,
    );
  });
  const isSeen = (one: string) => one !== ' ' && one !== '\n';
  return letters
    .slice(letters.findIndex(isSeen), letters.findLastIndex(isSeen) + 1)
    .filter((one, at, all) => one !== ' ' || ![' ', '\n'].includes(all[at - 1] ?? ''))
    .filter((one, at, all) => one !== ' ' || all[at + 1] !== '\n');
};

/** A document as what it says: every block with its words, without where it once stood. */
export const said = (node: DocumentNode): unknown => {
  const { type, content = [], attrs = {} } = node;
  const { origin: _origin, tight: _tight, colwidth: _width, ...own } = attrs;
  const isWords =
    content.some((one) => one.text !== undefined || one.type === 'hard_break') || content.length === 0;
  return { type, own, content: isWords ? lettersOf(content) : content.map(said) };
};

/** A document as what it says before it is written. */
export const asKept = (document: DocumentNode): unknown =>
  said(Node.fromJSON(schema, document).toJSON() as DocumentNode);
