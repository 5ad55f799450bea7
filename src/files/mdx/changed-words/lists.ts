import { type Change, type Detector, emptyLine, linesIn, spanOf } from './change.ts';

/** Numbers of a list that are shown otherwise: a list is counted on from its first number. */
export const otherNumbers: Detector = (node, text) => {
  if (node.type !== 'list' || node.ordered !== true) return [];
  const items = (node.children ?? []).map((item) => {
    const { start } = spanOf(item);
    return { start, number: /^\d+/.exec(text.slice(start, start + 12))?.[0] ?? '' };
  });
  const first = Number(items[0]?.number);
  if (items.every(({ number }) => number === items[0]?.number)) return [];
  return items
    .flatMap(({ start, number }, index): Change[] =>
      Number(number) === first + index
        ? []
        : [
            {
              offset: start,
              message: `This item is written as ${number} and shown as ${first + index}: a list is counted on from its first number.`,
              swap: { start, end: start + number.length, by: String(first + index) },
            },
          ],
    )
    .slice(0, 1);
};

/** A line that begins with > and a number, and is shown as a quotation without that sign. */
export const lostGreater: Detector = (node, text) => {
  if (node.type !== 'blockquote') return [];
  const { start } = spanOf(node);
  if (!/^>\s*[\d=£$]/.test(text.slice(start, start + 20))) return [];
  return [
    {
      offset: start,
      message:
        'The sign > at the beginning of this line is taken away, and the line is shown as a quotation.',
      swap: { start, end: start, by: '\\' },
    },
  ];
};

const foreign = /^[ \t]*([•·▪◦●–—]|o(?=\t)|\(?[a-z0-9]{1,2}\)|[a-z]\.|\d{1,3}[.)])\s+(?=\S)/;

/** Lines of a paragraph that are meant as items of a list, and are shown as one line after the other. */
export const joinedItems: Detector = (node, text) => {
  if (node.type !== 'paragraph') return [];
  const lines = linesIn(node, text);
  const items = lines.flatMap(({ line, offset }, index) => {
    const [whole, sign] = foreign.exec(line) ?? [];
    return whole && sign && (index > 0 || lines.length > 1) ? [{ whole, sign, offset, index }] : [];
  });
  const [first] = items;
  if (!first || (first.index === 0 && items.length < 2)) return [];
  const { whole, sign, offset } = first;
  const bullet = /[•·▪◦●–—o]/.test(sign);
  return [
    {
      offset,
      message: `This line is meant as an item of a list, and is shown in one line with the words ${first.index === 0 ? 'after' : 'before'} it.`,
      ...(bullet
        ? {
            mend: `Write the line so, and each other that begins with ${sign} in the same way: - ${text.slice(offset + whole.length).split('\n')[0]}`,
          }
        : {
            mend:
              first.index === 0
                ? 'Put an empty line before each line that begins with such a mark.'
                : emptyLine,
          }),
    },
  ];
};

/** An item as short as this was hardly cut off to go on in the next line. */
const shortItem = 40;

/** Words on a new line that are taken into the item or quotation above them. */
export const takenIn: Detector = (node, text) => {
  if (node.type !== 'listItem' && node.type !== 'blockquote') return [];
  const paragraph = (node.children ?? []).find(({ type }) => type === 'paragraph');
  const own = node.position?.start.column ?? 1;
  const lines = paragraph ? linesIn(paragraph, text) : [];
  return lines.flatMap(({ line, offset }, index): Change[] => {
    const before = lines[index - 1]?.line ?? '';
    const column = /^[ \t]*/.exec(line)?.[0].length ?? 0;
    const lazy = index > 0 && column < own && !line.startsWith('>');
    return lazy && /^\s*\p{Lu}/u.test(line) && (/[.!?:;)]\s*$/.test(before) || before.length <= shortItem)
      ? [
          {
            offset: offset + column,
            message: `This line is shown as a part of the ${node.type === 'listItem' ? 'item' : 'quotation'} above it.`,
            mend: emptyLine,
          },
        ]
      : [];
  });
};
