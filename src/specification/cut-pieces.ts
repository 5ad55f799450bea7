import { withoutEvidence } from './evidence-columns.ts';
import { withLostPoints } from './lost-points.ts';
import { blockBreak, cellBreak, withoutMarkup } from './markup.ts';
import { isFurniture } from './page-furniture.ts';
import type { Piece } from './piece.ts';
import { plainSigns } from './plain-signs.ts';
import { withHeadersApart } from './repeated-headers.ts';
import { withoutPageNumbers } from './transcript-pages.ts';

/** A source text, cut up: its lines with plain signs, and its pieces in reading order. */
export interface CutText {
  lines: readonly string[];
  pieces: readonly Piece[];
}

const dotted = /^(?:[-•*\s(]|AC|PC)*(?:[A-Z]{0,4}\d+\.)?\d{1,2}\. ?\d{1,2}\b/;

/**
 * Where the columns of a page begin that gaps keep apart, or nothing where it is not set so: some codes stand in the
 * middle of their lines after a gap.
 */
const columnsIn = (lines: readonly string[]): ReadonlySet<number> | undefined => {
  const coded = lines.filter((line) =>
    line
      .trim()
      .split(/\s{3,}/)
      .slice(1)
      .some((part) => dotted.test(part)),
  );
  if (coded.length < 2) return undefined;
  const times = new Map<number, number>();
  for (const line of lines)
    for (const { index, 0: gap } of line.matchAll(/(?<=\S)\s{3,}(?=\S)/g))
      times.set(index + gap.length, (times.get(index + gap.length) ?? 0) + 1);
  return new Set([...times].filter(([, count]) => count >= 2).map(([at]) => at));
};

/** Some programs write a table with strokes between its cells: codes stand behind some of them. */
const areSlashed = (lines: readonly string[]): boolean =>
  lines.filter((line) => / \/ (?:\d{1,2}\.\d|assessment criteria|evidence|[PK]\d{1,2}\D)/i.test(line))
    .length >= 2;

/** Cuts a source text, whatever it was copied from, into pieces. */
export const cutText = (text: string): CutText => {
  const lines = withoutEvidence(withLostPoints(withoutPageNumbers(plainSigns(text).split('\n'))));
  const columns = columnsIn(lines);
  const rows = areSlashed(lines)
    ? lines.map((line) => line.replace(/ \/ (?=[\d\p{Lu}])/gu, ` ${cellBreak} `))
    : lines;
  const marked = withHeadersApart(withoutWordBreaks(rows.map(withoutMarkup)));
  const cut = { pieces: [] as Piece[], apart: false };
  for (const [index, line] of marked.entries()) cutLine(line, index + 1, columns, cut);
  const furniture = isFurniture(cut.pieces);
  return {
    lines: marked.map((line) => shown(line)),
    pieces: cut.pieces.map((piece) => ({ ...piece, furniture: furniture(piece) })),
  };
};

/** Joins words that a hyphen broke at the end of a line: the rest of the word goes up to its beginning. */
const withoutWordBreaks = (lines: readonly string[]): string[] => {
  const mended = [...lines];
  for (let index = 0; index + 1 < mended.length; index += 1) {
    const [before, part] = brokenOff(mended[index] as string);
    const [, rest = '', after = ''] = /^\s*(\p{Ll}+[,.;:]?)(.*)$/u.exec(mended[index + 1] as string) ?? [];
    if (part === '' || rest === '') continue;
    mended[index] = `${before}${part}${keepsHyphen.test(part) ? '-' : ''}${rest}`;
    mended[index + 1] = after;
  }
  return mended;
};

/** A line up to the word that a hyphen breaks at its end, and that part of the word; empty where none is. */
const brokenOff = (line: string): [string, string] => {
  const text = line.trimEnd();
  if (!text.endsWith('-')) return ['', ''];
  const start = Math.max(text.lastIndexOf(' '), text.length - 40) + 1;
  const part = text.slice(start, -1);
  return /^[\p{L}-]+$/u.test(part) ? [text.slice(0, start), part] : ['', ''];
};

/** What a hyphen belongs behind, wherever the line breaks. */
const keepsHyphen =
  /-|^(?:self|non|co|well|long|short|one|two|three|high|low|post|pre|cross|up|part|full|multi|day|face|decision|health|problem|time|cost|person|child|client|customer|team|risk|first|third)$/i;

const shown = (line: string): string =>
  line.replaceAll(blockBreak, ' ').replaceAll(cellBreak, ' ').replace(/\s+/g, ' ').trim();

const bullet = /^\s*(?:[•*➔→✗]|[-–—](?=\s|\d)|o(?=\s+\p{Lu}))\s*/u;

const cutLine = (
  line: string,
  number: number,
  columns: ReadonlySet<number> | undefined,
  cut: { pieces: Piece[]; apart: boolean },
): void => {
  if (shown(line) === '') {
    cut.apart = true;
    return;
  }
  for (const part of parts(line, columns)) {
    const text = withDigits(part.text.replace(bullet, '').replace(/\s+/g, ' ').trim());
    if (text === '') continue;
    cut.pieces.push({
      ...part,
      text,
      line: number,
      bullet: bullet.test(part.text),
      apart: cut.apart,
      furniture: false,
    });
    cut.apart = false;
  }
};

/** A code with the stroke that some pages put behind it, where its cell ended: `HSC31.1 / Find out`. */
const slashed = /^((?:[A-Z]{0,6}\d{1,3}(?:\.\d{1,2})*|[a-z])[.)]?) \/ (?=\p{L})/u;

/** A code whose digits a scan took for letters, or its point for a comma: `l.2`, `1.l`, `1,2`. */
const withDigits = (text: string): string =>
  text
    .replace(slashed, '$1 ')
    .replace(/^(\(?)[lI|] ?[.,] ?(?=\d{1,2}[.:)]?\s+\p{L})/u, '$11.')
    .replace(/^(\(?\d{1,2})[.,][lI|](?=[.:)]?\s+\p{L})/u, '$1.1')
    .replace(/^(\(?\d{1,2}),(?=\d{1,2}\s+\p{Lu})/u, '$1.');

/** Where a label runs into the word before it. */
const gluedLabel =
  /(?<=[\p{Ll}\d)])(?=(?:UAN|URN|GLH|Level|Credit value|Credits?:|Guided [Ll]earning|Learning [Oo]utcomes?|Assessment [Cc]riteria|The [Ll]earner (?:will|can)|Unit (?:aim|summary|number|reference|level))\b|(?:Learning [Oo]utcome|Assessment [Cc]riteria)The )/gu;

/** Where the next unit begins on the line of the one before, behind the number of a page. */
const nextUnit =
  /(?<=\S)\s+(?:\d{1,3}\s+)?(?=Unit [A-Z]{0,3}\d{1,4}:? \p{Lu}[^:]{3,120}? (?:UAN|URN|Level|Credit value|Unit (?:reference|code)(?: number)?):)/gu;

/** A line that begins with the number of a page and a unit, and ends with that of a page: without the last. */
const withoutLastPage = (text: string): string =>
  text.length > 400 && /^\d{1,3} Unit [A-Z]{0,3}\d/.test(text) ? text.replace(/(?<=\S)\s\d{1,3}$/, '') : text;

/** What the breaks of a web page, and the words that open a column, part. */
const broken = (text: string): string[] =>
  withoutLastPage(text)
    .replace(gluedLabel, blockBreak)
    .replace(nextUnit, blockBreak)
    .replace(
      /(?<=^|[\s.;:)•])(The (?:[Ll]earner|[Cc]andidate|[Ss]tudent)s?\s+(?:will|can|should|must)\s*:?)(?=\s|$)/g,
      `${blockBreak}$1${blockBreak}`,
    )
    .replace(/(?<=\S)\s+(?=•\s)/g, blockBreak)
    .split(blockBreak);

interface Part {
  text: string;
  column: number;
  until: number;
}

const endless = Number.POSITIVE_INFINITY;

/** The cells of a row, or the columns of a line on a page that is set in columns. */
const parts = (line: string, columns: ReadonlySet<number> | undefined): Part[] => {
  if (line.includes(cellBreak))
    return line
      .split(cellBreak)
      .flatMap((cell, column) => broken(cell).map((text) => ({ text, column, until: column + 1 })));
  if (!columns) return broken(line).map((text) => ({ text, column: 0, until: endless }));
  const found = [...line.matchAll(/\S+(?:\s{1,2}\S+)*/g)].flatMap(({ 0: text, index }) =>
    atColumns(text, index, columns),
  );
  return found.map((part, index) => ({ ...part, until: found[index + 1]?.column ?? endless }));
};

/** A part of a line, cut where two spaces stand before the place of a column. */
const atColumns = (
  text: string,
  index: number,
  columns: ReadonlySet<number>,
): { text: string; column: number }[] => {
  const gap = [...text.matchAll(/\s{2}(?=\S)/g)].find((one) => columns.has(index + one.index + 2));
  if (!gap) return [{ text, column: index }];
  const next = gap.index + 2;
  return [
    { text: text.slice(0, gap.index), column: index },
    ...atColumns(text.slice(next), index + next, columns),
  ];
};
