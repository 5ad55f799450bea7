import type { Nodes, Parents } from 'mdast';
import { node } from './tree-node.ts';

// A reader of MDX takes a line on which nothing but components stands apart: each becomes a block of its own.

const isBeside = (one: Nodes): boolean =>
  one.type === 'break' || (one.type === 'text' && one.value.trim() === '') || isComponent(one);

const isComponent = ({ type }: { type: string }): boolean => type === 'component';

/**
 * The words of a paragraph so that they stay one: of claims that make up all of it, the last leaves its full stop outside.
 * Where there is none to leave, each becomes a paragraph of its own, and line ends between them say no more than that.
 */
export const heldTogether = (children: Nodes[]): Nodes[] => {
  if (children.length < 2 || !children.every(isBeside)) return children;
  const last = children.at(-1);
  const parted = last && isComponent(last) ? withoutEnd(last as Parents & Nodes) : undefined;
  if (parted) return [...children.slice(0, -1), ...parted];
  return children.map((one) => (one.type === 'break' ? node('text', { value: ' ' }) : one));
};

/** A component without the full stop at its end, and that after it; undefined where it ends with none. */
const withoutEnd = (component: Parents & Nodes): [Nodes, Nodes] | undefined => {
  const inside = component.children as Nodes[];
  const words = inside.at(-1);
  const [end] = words?.type === 'text' ? (/[.!?…]+$/.exec(words.value) ?? []) : [];
  if (words?.type !== 'text' || !end || end === words.value) return undefined;
  const kept = node('text', { value: words.value.slice(0, -end.length) });
  return [{ ...component, children: [...inside.slice(0, -1), kept] } as Nodes, node('text', { value: end })];
};
