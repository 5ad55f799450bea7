import { isMap, isScalar, parseDocument } from 'yaml';

/** The field at the top of a record's text in which a line stands, counted from 1; undefined where none does. */
export const fieldAtLine = (text: string, line: number): string | undefined => {
  const isMdx = text.startsWith('---\n');
  const shift = isMdx ? 1 : 0;
  const { contents } = parseDocument(isMdx ? (text.split(/^---[ \t]*$/m)[1] ?? '').replace(/^\n/, '') : text);
  const lines = text.split('\n').slice(shift);
  if (!isMap(contents)) return undefined;
  const offset = lines.slice(0, line - 1 - shift).join('\n').length + (line - 1 - shift > 0 ? 1 : 0);
  const before = contents.items.filter(({ key }) => isScalar(key) && (key.range?.[0] ?? 0) <= offset);
  const last = before.at(-1)?.key;
  return isScalar(last) ? String(last.value) : undefined;
};
