import { fitted } from './lettering.ts';
import { element, words } from './svg.ts';

/** What every chart is given beside its rows. */
export interface ChartFrame {
  /** Unique on the page; the ids inside the drawing begin with it. */
  id: string;
  /** What the chart shows, in a few words. */
  title: string;
  /** What a reader who cannot see it should know: the range, the direction, the exceptions. */
  description: string;
  /** Width of the drawing in its own units, 640 when absent. Use 340 in a narrow card. */
  width?: number | undefined;
  /** What the empty panel says when there is nothing to draw. */
  emptyText?: string | undefined;
}

/** Below this width a drawing is laid out for a card and needs no sideways scrolling at 320 px. */
const narrowest = 240;
const compactUpTo = 420;
/** Above this it takes the whole width of a page, and scrolls sooner than its letters grow small. */
const wideFrom = 800;

/** The width to lay out for: what was asked, but never too narrow for a label and a mark. */
export function drawingWidth(frame: ChartFrame): number {
  const asked = frame.width ?? 640;
  return Number.isFinite(asked) ? Math.max(narrowest, Math.round(asked)) : 640;
}

/** True for a drawing that stands in a narrow card. */
export function isCompact(frame: ChartFrame): boolean {
  return drawingWidth(frame) <= compactUpTo;
}

/**
 * The finished SVG around the parts of a chart.
 * A chart with links is a group, because the parts of an image are hidden from assistive technology.
 */
export function figure(frame: ChartFrame, kind: string, height: number, parts: readonly string[]): string {
  const width = drawingWidth(frame);
  const holdsLinks = parts.some((part) => part.includes('<a '));
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `chart chart-${kind} ${isCompact(frame) ? 'chart-compact' : 'chart-full'}${width > wideFrom ? ' chart-wide' : ''}`,
      viewBox: `0 0 ${width} ${Math.ceil(height)}`,
      role: holdsLinks ? 'group' : 'img',
      'aria-labelledby': `${frame.id}-title ${frame.id}-desc`,
    },
    [
      words('title', { id: `${frame.id}-title` }, frame.title),
      words('desc', { id: `${frame.id}-desc` }, frame.description),
      ...parts,
    ],
  );
}

/** A panel in the place of a chart that has nothing to draw; it says why. */
export function emptyFigure(frame: ChartFrame, kind: string, height = 160): string {
  const width = drawingWidth(frame);
  const lines = fitted(frame.emptyText ?? 'Nothing to show yet.', width - 48, 3);
  const first = height / 2 + 5 - (lines.length - 1) * 10;
  const panel = { class: 'chart-empty', x: 1, y: 1, width: width - 2, height: height - 2, rx: 6 };
  return figure(frame, kind, height, [
    element('rect', panel),
    ...lines.map((line, index) =>
      words(
        'text',
        { class: 'chart-muted', x: width / 2, y: first + index * 20, 'text-anchor': 'middle' },
        line,
      ),
    ),
  ]);
}
