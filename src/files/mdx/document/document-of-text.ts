import type { SourceNode } from '../../text/source-node.ts';
import { parseMdx } from '../parse-mdx.ts';
import { blocksOf } from './blocks.ts';
import type { DocumentNode } from './document.ts';

/**
 * The text under the fields of a record as a document that an editor shows; undefined where a sign in it cannot be read as
 * it stands, since nobody could say then which bytes belong to which block. What an editor cannot show stays in the
 * document with its own bytes.
 */
export const documentOfText = (text: string): DocumentNode | undefined => {
  const fields = '---\n\n---\n';
  const { tree, read } = parseMdx(fields + text, 'text');
  if (!tree || read !== fields + text) return undefined;
  const content = blocksOf(shifted(tree, fields.length).children ?? [], text);
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
};

/** A tree whose offsets count from the text under the fields. */
const shifted = (node: SourceNode, by: number): SourceNode => {
  const { position, children } = node;
  const start = { line: 1, column: 1, ...position?.start, offset: (position?.start.offset ?? by) - by };
  return {
    ...node,
    position: { start, end: { offset: (position?.end.offset ?? by) - by } },
    ...(children
      ? {
          children: children.filter(({ type }) => type !== 'yaml').map((child) => shifted(child, by)),
        }
      : {}),
  };
};
