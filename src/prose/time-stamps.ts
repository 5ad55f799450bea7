import { secondsOf } from '#portfolio/place-in-record.ts';
import type { BodyNode } from '#portfolio/portfolio.ts';
import { attributesOf } from './attributes.ts';

/** A time that the words of a record point at, with the words that say what is heard there. */
export interface TimeStamp {
  time: string;
  /** The same in seconds from the start. */
  seconds: number;
  /** The file meant; undefined where the record has one recording. */
  file?: string | undefined;
  text: string;
}

/** The times of a text in the order of the text. One without words of its own has the words around it. */
export const timeStamps = (body: BodyNode): TimeStamp[] => stampsIn(body, '');

const blocks = new Set(['paragraph', 'heading', 'tableCell']);

const stampsIn = (node: BodyNode, around: string): TimeStamp[] => {
  if (node.type === 'At') {
    const { time = '', file } = attributesOf(node);
    return [{ time, seconds: secondsOf(time), file, text: wordsIn(node).trim() || shortened(around) }];
  }
  const here = blocks.has(node.type) ? wordsIn(node) : around;
  return (node.children ?? []).flatMap((child) => stampsIn(child, here));
};

const wordsIn = (node: BodyNode): string =>
  (node.value ?? (node.children ?? []).map(wordsIn).join('')).replace(/\s+/g, ' ');

const longest = 110;

const shortened = (text: string): string => {
  const whole = text.trim();
  return whole.length <= longest ? whole : `${whole.slice(0, whole.lastIndexOf(' ', longest))} …`;
};
