import type { Nodes, Parents } from 'mdast';
import { node } from './tree-node.ts';

const isText = (one: Nodes | undefined): one is Extract<Nodes, { type: 'text' }> => one?.type === 'text';

/** Pieces of text side by side are one. */
export const together = (nodes: readonly Nodes[]): Nodes[] => {
  const all: Nodes[] = [];
  for (const one of nodes) {
    const last = all.at(-1);
    if (isText(one) && isText(last)) all[all.length - 1] = node('text', { value: last.value + one.value });
    else if (!isText(one) || one.value !== '') all.push(one);
  }
  return all;
};

const spaces = /^[ \t\n]+|[ \t\n]+$/g;

/** Pictures such as 😀 too: Markdown counts them as signs, beside which bold words may not begin. */
const spacesAndPictures = /^[ \t\n\u{10000}-\u{10FFFF}]+|[ \t\n\u{10000}-\u{10FFFF}]+$/gu;

/** A mark begins and ends with its words: spaces and line ends at its rim stand beside it, and one on nothing else is none. */
export const outsideSpaces = (marked: Nodes): Nodes[] => {
  const parent = marked as Parents;
  const isPlain = ['strong', 'emphasis', 'delete'].includes(marked.type);
  const [before, inside, after] = parted(parent.children as Nodes[], isPlain ? spacesAndPictures : spaces);
  return [...before, ...(inside.length > 0 ? [{ ...parent, children: inside } as Nodes] : []), ...after];
};

const parted = (nodes: readonly Nodes[], rim = spaces): [Nodes[], Nodes[], Nodes[]] => {
  const inside = [...nodes];
  const [before, after]: [Nodes[], Nodes[]] = [[], []];
  const isRim = (one: Nodes) => one.type === 'break' || (isText(one) && one.value.replace(rim, '') === '');
  for (let one = inside[0]; one && isRim(one); one = inside[0]) before.push(...inside.splice(0, 1));
  for (let one = inside.at(-1); one && isRim(one); one = inside.at(-1)) after.unshift(...inside.splice(-1));
  const [first] = inside;
  if (isText(first)) {
    const [value, cut] = [
      first.value,
      [...first.value.matchAll(rim)].find(({ index }) => index === 0)?.[0] ?? '',
    ];
    if (cut) before.push(node('text', { value: cut }));
    inside[0] = node('text', { value: value.slice(cut.length) });
  }
  const last = inside.at(-1);
  if (isText(last)) {
    const { index = last.value.length } = [...last.value.matchAll(rim)].find(({ index }) => index > 0) ?? {};
    if (index < last.value.length) after.unshift(node('text', { value: last.value.slice(index) }));
    inside[inside.length - 1] = node('text', { value: last.value.slice(0, index) });
  }
  return [before, inside, after];
};

/** The words of a block without the spaces and line ends at its rim, and those around its line ends, none of which is shown. */
export const trimmed = (nodes: Nodes[]): Nodes[] => {
  const [, inside] = parted(nodes);
  return together(
    inside.map((one, at) => {
      if (!isText(one)) return one;
      const start = inside[at - 1]?.type === 'break' ? one.value.trimStart() : one.value;
      return node('text', { value: inside[at + 1]?.type === 'break' ? start.trimEnd() : start });
    }),
  );
};
