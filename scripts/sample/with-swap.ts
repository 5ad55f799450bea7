import { isMap, isSeq, parseDocument, stringify } from 'yaml';

/** The text of a draw with one swap more. Whatever else stands in it, comments and layout too, stays as it was. */
export const withSwap = (text: string, swap: Readonly<Record<string, unknown>>): string => {
  const lines = stringify([swap], { lineWidth: 100 }).replace(/^(?=.)/gm, '  ');
  const map = parseDocument(text).contents;
  const pair = isMap(map) ? map.items.find(({ key }) => String(key) === 'swaps') : undefined;
  const list = pair?.value;
  if (!isSeq(list) || !list.range) return `${text.trimEnd()}\nswaps:\n${lines}`;
  const [from, end] = list.range;
  if (list.flow) {
    const kept =
      list.items.length > 0 ? stringify(list.toJSON(), { lineWidth: 100 }).replace(/^(?=.)/gm, '  ') : '';
    const rest = text.slice(end).replace(/^[ \t]*\n?/, '');
    return `${text.slice(0, from).trimEnd()}\n${kept}${lines}${rest}`;
  }
  const own = ' '.repeat(from - (text.lastIndexOf('\n', from - 1) + 1));
  const indented = lines.replace(/^ {2}/gm, own);
  const head = text.slice(0, end);
  return `${head}${head.endsWith('\n') ? '' : '\n'}${indented}${text.slice(end)}`;
};
