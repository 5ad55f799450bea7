import { type Detector, emptyLine, linesIn, spanOf } from './change.ts';

/** Words that become a heading by a line of hyphens or = under them, where that hardly was meant. */
export const underlined: Detector = (node, text) => {
  if (node.type !== 'heading') return [];
  const lines = linesIn(node, text);
  const last = lines.at(-1);
  if (lines.length < 2 || !last || lines[0]?.line.startsWith('#')) return [];
  const words = lines.slice(0, -1).map(({ line }) => line.trim());
  const under = last.line.trim();
  const title = words.length === 1 ? (words[0] ?? '') : '';
  const isTitle = title.length > 0 && title.length <= 70 && !/[.,;:!?]$/.test(title);
  if (isTitle && under.length > 2 && (under.startsWith('=') || under.length >= title.length / 2)) return [];
  return [
    {
      offset: last.offset,
      message: `The words above this line are shown as a heading, and ${under} is taken away.`,
      mend: emptyLine,
    },
  ];
};

/** Signs at the end of a heading that are taken for its end. */
export const lostHashes: Detector = (node, text) => {
  if (node.type !== 'heading') return [];
  const { start, end } = spanOf(node);
  const source = text.slice(start, end).trimEnd();
  const [opening = ''] = /^#+/.exec(source) ?? [];
  const [, closing = ''] = /[ \t](#+)$/.exec(source) ?? [];
  if (!opening || !closing || closing === opening) return [];
  const at = start + source.length - closing.length;
  return [
    {
      offset: at,
      message: `The sign ${closing} at the end of this heading is taken away.`,
      swap: { start: at, end: at, by: '\\' },
    },
  ];
};

/** So long may a line be that is meant as a line: an address, a row, a verse. */
const shortLine = 40;

/** Short lines that are meant to stand under each other, and are shown as one. */
export const joinedLines: Detector = (node, text) => {
  if (node.type !== 'paragraph') return [];
  const lines = linesIn(node, text);
  const plain = lines.map(({ line }) => line.trim());
  if (plain.some((line) => /^[|•·▪◦●–—]|\\$|[<>]|^\(?\w{1,3}[.)]\s/.test(line))) return [];
  const begins = plain.slice(1).every((line) => /^[\p{Lu}\d£$€*]/u.test(line));
  const ends = plain.slice(0, -1).every((line) => line.length <= shortLine && !/[,;–-]$/.test(line));
  const labelled = plain.every((line) => /^\p{Lu}[^:.]{0,25}: +\S/u.test(line));
  const parted = lines.slice(0, -1).some(({ line }) => / {2}$/.test(line));
  if (parted || lines.length < (labelled ? 2 : 3) || !(labelled || (begins && ends))) return [];
  return [
    {
      offset: lines[0]?.offset ?? 0,
      message: `These ${lines.length} lines are shown as one, one after the other.`,
      mend: `Put a backslash (\\) at the end of this line and of each after it but the last of the ${lines.length}.`,
    },
  ];
};

/** Columns that were made with spaces or tabs, of which only one is shown. */
export const lostColumns: Detector = (node, text) => {
  if (node.type !== 'paragraph') return [];
  const lines = linesIn(node, text).filter(({ line }) => /\S(?: {3,}|\t+)\S/.test(line.trim()));
  const [first] = lines;
  return first && lines.length > 1
    ? [
        {
          offset: first.offset,
          message:
            'Of spaces or tabs side by side only one is shown, so the columns of these lines are lost.',
          mend: 'Write each row as | one | two |, and | --- | --- | on the line under the first row.',
        },
      ]
    : [];
};

/** Words between two lines of ``` that are shown as they were typed, where they claim something or never end. */
export const shownAsTyped: Detector = (node, text) => {
  if (node.type !== 'inlineCode' && node.type !== 'code') return [];
  const { start, end } = spanOf(node);
  const source = text.slice(start, end);
  const inside = /<\/?(Claim|At|Evidence|Trend)\b/.exec(source)?.[1];
  if (node.type === 'inlineCode' && inside)
    return [
      {
        offset: start,
        message: `Between two signs \` words are shown as they were typed, so this <${inside}> does nothing.`,
        swap: { start, end, by: source.replace(/^`+ ?| ?`+$/g, '') },
      },
    ];
  const [fence] = /^(`{3,}|~{3,})/.exec(source) ?? [];
  if (!fence) return [];
  const lines = source.split('\n');
  const closed = lines.length > 1 && lines.at(-1)?.trim().startsWith(fence);
  if (closed && !inside) return lostAfterFence(source.slice(fence.length).split('\n')[0] ?? '', start);
  return [
    {
      offset: start,
      message: closed
        ? `Between two lines of ${fence} words are shown as they were typed, so the <${inside}> in them does nothing.`
        : `All that follows this line is shown as it was typed, since no other line of ${fence} ends it.`,
      mend: closed
        ? `Take this line away, and the line of ${fence} after those words.`
        : `Take this line away, or write ${fence} on a line of its own where that is to end.`,
    },
  ];
};

const lostAfterFence = (words: string, offset: number) =>
  /\S\s+\S/.test(words.trim())
    ? [
        {
          offset,
          message: `The words "${words.trim().slice(0, 60)}" are not shown, since they stand on the line that begins a piece shown as typed.`,
          mend: 'Write those words on the next line.',
        },
      ]
    : [];
