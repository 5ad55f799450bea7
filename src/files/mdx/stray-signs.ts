import type { SourceNode } from '../text/source-node.ts';

/**
 * The offsets of every `<` in the words of a tree that has no backslash before it. The parser lets one pass that a
 * space follows; an editor for MDX does not, and somebody who writes cannot know which of the two will come next.
 */
export const straySigns = (tree: SourceNode, text: string): number[] => {
  const { start, end } = tree.position ?? {};
  if (tree.type !== 'text') return (tree.children ?? []).flatMap((child) => straySigns(child, text));
  if (start?.offset === undefined || end?.offset === undefined) return [];
  const from = start.offset;
  return [...text.slice(from, end.offset).matchAll(/(?<!\\)(?:\\\\)*</g)].map(
    (match) => from + match.index + match[0].length - 1,
  );
};
