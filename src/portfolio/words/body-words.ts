import { onceFor } from '#language/once-for.ts';
import { asRow } from '#leaks/in-row.ts';
import type { BodyNode } from '../portfolio.ts';

/** One paragraph, heading or cell of an MDX text, as plain words. */
export interface Block {
  type: string;
  words: string;
  /** The line in the file on which it begins. */
  line: number;
  /** True for an item of a list. */
  listed: boolean;
}

/** The paragraphs, headings and cells of a text in order, each with its line; gathered once for all who ask. */
export const blocksOf = (body: BodyNode | undefined): readonly Block[] => (body ? gathered(body) : []);

const gathered = onceFor((body: BodyNode): readonly Block[] => {
  const found: Block[] = [];
  gather(body, false, found);
  return found;
});

const gather = (node: BodyNode, listed: boolean, found: Block[]): void => {
  if (typeof node.line === 'number')
    found.push({
      type: node.type,
      words: wordsIn(node).replace(/\s+/g, ' ').trim(),
      line: node.line,
      listed,
    });
  else for (const child of node.children ?? []) gather(child, listed || node.type === 'listItem', found);
};

const wordsIn = (node: BodyNode): string => {
  if (node.type === 'break') return ' ';
  return node.value ?? (node.children ?? []).map(wordsIn).join('');
};

/** What an MDX text says beside its words: alternative texts and titles of pictures, addresses of links, names of code. */
export const asidesOf = (body: BodyNode | undefined): { words: string; line: number }[] => {
  const found: { words: string; line: number }[] = [];
  const look = (node: BodyNode, above: number): void => {
    const line = typeof node.line === 'number' ? node.line : above;
    for (const key of ['alt', 'title', 'url', 'lang', 'meta']) {
      const words = node[key];
      if (typeof words === 'string' && words !== '') found.push({ words, line });
    }
    for (const child of node.children ?? []) look(child, line);
  };
  if (body) look(body, 1);
  return found;
};

/** The rows of the tables of an MDX text, their cells parted as by `asRow`, each with its line. */
export const rowsOf = (body: BodyNode | undefined): { words: string; line: number }[] => {
  const found: { words: string; line: number }[] = [];
  const look = (node: BodyNode, above: number): void => {
    const line = typeof node.line === 'number' ? node.line : above;
    if (node.type === 'tableRow')
      found.push({ words: asRow((node.children ?? []).map(wordsIn)), line: lineOf(node, line) });
    else for (const child of node.children ?? []) look(child, line);
  };
  if (body) look(body, 1);
  return found;
};

/** Cells have a line of their own, and rows none. */
const lineOf = ({ children = [] }: BodyNode, above: number): number =>
  children.map(({ line }) => line).find((line) => typeof line === 'number') ?? above;

/** The sentences of a passage, as written. */
export const sentencesOf = (words: string): string[] =>
  words.split(/(?=\s)(?<=[.!?…]["”’)]*)\s+/).filter((sentence) => sentence !== '');

/** A sentence without what does not change it: capitals, signs and doubled spaces. */
export const plainWords = (sentence: string): string =>
  sentence
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
