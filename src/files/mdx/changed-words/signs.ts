import { type Change, type Detector, spanOf } from './change.ts';

/** Two backslashes, or one before a sign that it would take itself away for. */
const pair = /\\\\|\\(?=[!-/:-@[-`{-~])/g;

/** A path such as S:\team or \\server\share, in which each backslash is meant. */
const path = /(?<![^\s("'“‘])(?:[A-Za-z]:\\|\\\\[\w$])[^\s"'”’)]*/g;

/** A path as it is to be written, so that each of its backslashes is shown; two within it are one that was mended. */
const literal = (written: string): string =>
  written
    .replace(/^\\\\(?!\\)/, '\\\\\\')
    .replace(pair, (signs, at: number) => (signs === '\\' && at > 0 ? '\\\\' : signs));

/** Backslashes of a path that are taken for the sign that only lets the next one stand. */
export const lostBackslashes: Detector = (node, text) => {
  if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return [];
  const { start, end } = spanOf(node);
  return [...text.slice(start, end).matchAll(path)].flatMap(({ 0: whole, index }): Change[] => {
    const at = start + index;
    const to = at + whole.length;
    const breaks = /(?<!\\)(?:\\\\)*\\$/.test(whole) && text[to] === '\n';
    const by = literal(whole) + (breaks ? '\\' : '');
    if (by === whole) return [];
    return [
      {
        offset: at,
        message: `A backslash of ${whole} is taken away, since in a text it stands for the next sign only.`,
        swap: { start: at, end: to, by },
      },
    ];
  });
};

/** Names of signs that people who know HTML write on purpose. */
const meant = new Set(['amp', 'lt', 'gt', 'nbsp', 'quot', 'apos', 'shy', 'lbrace', 'rbrace', 'lcub', 'rcub']);

/** A name between & and ; that is shown as another sign. */
export const namedSigns: Detector = (node, text) => {
  if (node.type !== 'text') return [];
  const { start, end } = spanOf(node);
  const value = String(node.value ?? '');
  const found = [...text.slice(start, end).matchAll(/(?<!\\)&(#?[A-Za-z0-9]+);/g)];
  return found.flatMap(({ 0: name, 1: word = '', index }): Change[] => {
    if (word.startsWith('#') || meant.has(word) || value.includes(name)) return [];
    const at = start + index;
    return [
      {
        offset: at,
        message: `${name} is shown as another sign. With a backslash before it, it is shown as it was written.`,
        swap: { start: at, end: at, by: '\\' },
      },
    ];
  });
};

const isWordSign = (sign: string | undefined): boolean => /[\p{L}\p{N}]/u.test(sign ?? '');

/** Stars and tildes within words or numbers, which are taken for bold, slanted or struck-out words. */
export const signsInWords: Detector = (node, text) => {
  if (!['emphasis', 'strong', 'delete'].includes(node.type)) return [];
  const { start, end } = spanOf(node);
  const sign = text[start] ?? '';
  const width = node.type === 'strong' || text.startsWith('~~', start) ? 2 : 1;
  const [before, after] = [text[start - 1], text[end]];
  const inWord = isWordSign(before) || isWordSign(after);
  const told =
    node.type === 'delete'
      ? width === 1
      : node.type === 'strong'
        ? /\d/.test(before ?? '') || /\d/.test(after ?? '')
        : inWord;
  if (!told || text.slice(start, end).includes('\n')) return [];
  const escaped = `\\${sign}`.repeat(width);
  return [
    {
      offset: start,
      message: `Two signs ${sign.repeat(width)} are taken away, and the words between them are ${node.type === 'delete' ? 'struck out' : node.type === 'strong' ? 'bold' : 'slanted'}.`,
      swap: { start, end, by: `${escaped}${text.slice(start + width, end - width)}${escaped}` },
    },
  ];
};
