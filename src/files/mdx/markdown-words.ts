import type { SourceNode } from '../text/source-node.ts';

/** What to tell somebody of a piece of Markdown that a portfolio does not show. */
export interface Told {
  message: string;
  mend?: string;
}

/** All nodes of a tree, in the order of the text. */
export const allNodes = (tree: SourceNode): SourceNode[] => {
  const all: SourceNode[] = [];
  const left = [tree];
  for (let node = left.pop(); node; node = left.pop()) {
    all.push(node);
    for (const child of (node.children ?? []).toReversed()) left.push(child);
  }
  return all;
};

const references = new Set(['linkReference', 'imageReference', 'footnoteReference']);

/** What references of a text name, and the addresses that stand under it, by their names. */
export interface Names {
  used: ReadonlySet<string>;
  addresses: ReadonlyMap<string, string>;
}

/** The names that a tree uses and gives, gathered once. */
export const namesIn = (tree: SourceNode): Names => {
  const used = new Set<string>();
  const addresses = new Map<string, string>();
  for (const node of allNodes(tree)) {
    const name = String(node.identifier ?? '');
    if (references.has(node.type)) used.add(name);
    if (node.type === 'definition' && !addresses.has(name)) addresses.set(name, String(node.url ?? '…'));
  }
  return { used, addresses };
};

/**
 * What to say of a node that is none of those that are shown; undefined where it was told of already: an address or a
 * note under the text belongs to the place that names it.
 */
export const unshown = (node: SourceNode, names: Names, text: string): Told | undefined => {
  const key = String(node.identifier ?? '');
  const named = `[${node.type.startsWith('footnote') ? '^' : ''}${String(node.label ?? key)}]`;
  if (references.has(node.type)) return reference(node, names, text, named);
  if (node.type === 'definition' || node.type === 'footnoteDefinition') {
    if (names.used.has(key)) return undefined;
    return {
      message: `The line ${named}: belongs to nothing in the text, and is not shown.`,
      mend: 'Take the line away, or write its words where they belong.',
    };
  }
  return {
    message: 'This is a form of Markdown that a portfolio does not show.',
    mend: 'Write it as plain words.',
  };
};

const reference = (node: SourceNode, names: Names, text: string, named: string): Told => {
  const takeAway = `take the line that begins with ${named}: away`;
  if (node.type === 'footnoteReference')
    return {
      message: `The footnote ${named} is not shown.`,
      mend: `Write the words of the note in the sentence, in round brackets, in place of ${named}, and ${takeAway}.`,
    };
  const address = names.addresses.get(String(node.identifier ?? '')) ?? '…';
  const words =
    node.type === 'imageReference'
      ? String(node.alt ?? '')
      : sourceOf(node, text).replace(/^\[([^\]]*)\].*$/s, '$1');
  const mark = node.type === 'imageReference' ? '!' : '';
  return {
    message: `The address of this ${mark ? 'picture' : 'link'} stands elsewhere, after ${named}:, and is not followed.`,
    mend: `Write it so: ${mark}[${words}](${address}), and ${takeAway}.`,
  };
};

const sourceOf = (node: SourceNode, text: string): string =>
  text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);

/**
 * A picture or link that Markdown takes for words, because there is a space in its address. Both are held short, since
 * each opening bracket is looked at as the first.
 */
const spaced = /(?<!\\!?)(!?)\[([^[\]\n]{0,200})\]\(([^()\n<>]{0,200}\s[^()\n<>]{0,200})\)/g;

/** What to say of each link and picture in a piece of words that is none, with its offset in the text. */
export const brokenLinks = (node: SourceNode, text: string): (Told & { offset: number })[] => {
  const from = node.position?.start.offset ?? 0;
  return [...sourceOf(node, text).matchAll(spaced)].flatMap(({ 1: mark, 3: url = '', 2: words, index }) => {
    const offset = from + index;
    const picture = mark === '!';
    if (!picture && !/\.[A-Za-z0-9]{2,4}\s*$/.test(url)) return [];
    const message = `This is meant as a ${picture ? 'picture' : 'link'} and is shown as words: there is a space in ${url.trim()}.`;
    return [{ offset, message, mend: picture ? `Write it so: ![${words}](<${url.trim()}>)` : toARecord }];
  });
};

const toARecord = 'A link does not lead to a file. Name the record that holds it: <Evidence number="E014" />';
