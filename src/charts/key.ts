import { shortened, textWidth } from './lettering.ts';
import { element, words } from './svg.ts';

/** One line of a chart's key: a small drawing around 0,0 and what it means. */
export interface KeyEntry {
  sign: string;
  text: string;
}

const rowHeight = 22;
const signRoom = 26;
const between = 20;

/**
 * The key under a chart, flowing over as many rows as it needs.
 * Gives the markup and the height that it takes.
 */
export function key(
  entries: readonly KeyEntry[],
  top: number,
  width: number,
): { parts: string[]; height: number } {
  let x = 4;
  let row = 0;
  const parts = entries.map(({ sign, text }) => {
    const shown = shortened(text, width - signRoom - 8);
    const room = signRoom + textWidth(shown);
    if (x > 4 && x + room > width - 4) {
      x = 4;
      row += 1;
    }
    const part = keyEntry(sign, shown, x, top + row * rowHeight + rowHeight / 2);
    x += room + between;
    return part;
  });
  return { parts, height: entries.length === 0 ? 0 : (row + 1) * rowHeight + 4 };
}

function keyEntry(sign: string, text: string, x: number, y: number): string {
  return element('g', { transform: `translate(${Math.round(x + 10)} ${Math.round(y)})` }, [
    sign,
    words('text', { x: signRoom - 10, y: 5 }, text),
  ]);
}
