import { words } from './svg.ts';

/** Size of all text in a chart, in its own units; charts.css sets the same. */
export const textSize = 14;

/**
 * Widths as shares of the text size, on the wide side: there is no browser here to measure in.
 * Control signs count as wide, because the sign that is written in their place is.
 */
function glyphWidth(glyph: string): number {
  if (/[\s.,:;'|!ijlI()[\]·]/.test(glyph)) return 0.36;
  if (/[mwMW%@—]/.test(glyph)) return 0.94;
  if (/[A-Z]/.test(glyph)) return 0.7;
  const code = glyph.codePointAt(0) ?? 0;
  return code < 0x20 || code > 0x2e80 ? 1.05 : 0.58;
}

/** How wide a text will stand, in the drawing's units. */
export function textWidth(text: string): number {
  let width = 0;
  for (const glyph of text) width += glyphWidth(glyph);
  return width * textSize;
}

/** The text on one line, cut with an ellipsis where it is wider than the room. */
export function shortened(text: string, room: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (textWidth(line) <= room) return line;
  let kept = '';
  for (const glyph of line) {
    if (textWidth(`${kept}${glyph}…`) > room) break;
    kept += glyph;
  }
  return `${kept.trimEnd()}…`;
}

/** The text on at most so many lines, broken between words; the last line takes what is left, cut to fit. */
export function fitted(text: string, room: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    const full = lines.length === most - 1;
    if (line !== '' && !full && textWidth(longer) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].map((each) => shortened(each, room));
}

/** A text and the place that its middle should stand at. */
export interface Caption {
  x: number;
  text: string;
}

/** Moves captions inside `from`–`to` and leaves out those that would touch the one before. */
export function thinned<C extends Caption>(captions: readonly C[], from: number, to: number, gap = 12): C[] {
  const kept: C[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const caption of captions) {
    const text = shortened(caption.text, to - from);
    const half = textWidth(text) / 2;
    const x = Math.min(Math.max(caption.x, from + half), to - half);
    if (x - half < end + gap) continue;
    kept.push({ ...caption, x, text });
    end = x + half;
  }
  return kept;
}

/** Captions as text in one row at height `y`. */
export function captionRow(captions: readonly Caption[], y: number, className: string): string[] {
  return captions.map(({ x, text }) =>
    words('text', { class: className, x, y, 'text-anchor': 'middle' }, text),
  );
}
