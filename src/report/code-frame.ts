import type { Place } from '#portfolio/finding.ts';
import type { Paint } from './paint.ts';
import { printable } from './printable.ts';

const TAB = '  ';
const ELLIPSIS = '…';

/** The narrowest piece of a line that still helps, whatever the width of the terminal. */
const LEAST_WIDTH = 20;

/**
 * The line of a place with its neighbours and a caret under the column, at most `width` characters wide.
 * Long lines are cut to the same stretch around the column. Gives nothing where the source has no such line.
 */
export function codeFrame(
  source: string,
  place: Pick<Place, 'line' | 'column'>,
  { width, paint }: { width: number; paint: Paint },
): string[] {
  const lines = source.split(/\r?\n/);
  const marked = lines[place.line - 1];
  if (marked === undefined) return [];
  const last = Math.min(place.line + 1, lines.length);
  const digits = String(last).length;
  const room = Math.max(LEAST_WIDTH, width - digits - 5);
  const caret = shown(marked.slice(0, place.column - 1)).length;
  const from = startOfStretch(shown(marked).length, caret, room);
  const frame: string[] = [];
  for (let number = Math.max(1, place.line - 1); number <= last; number += 1) {
    const text = stretch(shown(lines[number - 1] ?? ''), from, room);
    // The empty line after the last line end is no line of the file.
    if (number !== place.line && number === lines.length && text === '') continue;
    const mark = number === place.line ? '>' : ' ';
    frame.push(`${mark} ${paint('quiet', `${String(number).padStart(digits)} │`)} ${text}`.trimEnd());
    if (number === place.line) frame.push(caretLine(digits, caret - from, paint));
  }
  return frame;
}

function shown(text: string): string {
  return printable(text.replaceAll('\t', TAB));
}

function caretLine(digits: number, offset: number, paint: Paint): string {
  return `  ${paint('quiet', `${' '.repeat(digits)} │`)} ${' '.repeat(offset)}${paint('error', '^')}`;
}

/** Where the stretch that is shown begins: at 0 where the line fits, else so that a third of it lies before the caret. */
function startOfStretch(length: number, caret: number, room: number): number {
  if (length <= room && caret < room) return 0;
  return Math.max(0, caret - Math.floor(room / 3));
}

/** `room` characters of a text from `from` on, with an ellipsis in place of the first or last where some were left out. */
function stretch(text: string, from: number, room: number): string {
  let piece = text.slice(from, from + room);
  if (from > 0 && text.length > 0) piece = ELLIPSIS + piece.slice(1);
  if (from + room < text.length) piece = piece.slice(0, -1) + ELLIPSIS;
  // A cut may have gone through a pair of code units.
  return piece.toWellFormed();
}
