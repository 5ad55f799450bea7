import { element, polyline, words } from './svg.ts';

/** What `sparkline` draws: shares from 0 to 1, oldest first; one that is no number is a gap. */
export interface Sparkline {
  /** Unique on the page. */
  id: string;
  values: readonly number[];
  /** What it shows, with first and last value in words; the only thing a screen reader hears. */
  label: string;
}

const width = 120;
const height = 44;
const inset = 5;

type Spot = readonly [number, number];

/** A line without axes for a table cell, always from 0 to 1, with a dot on the last value. */
export function sparkline({ id, values, label }: Sparkline): string {
  const spots = values.map((value, index) => spot(value, index, values.length));
  const last = spots.findLast((each) => each !== null);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'chart chart-sparkline',
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': `${id}-title`,
    },
    [
      words('title', { id: `${id}-title` }, label),
      ...[inset, height / 2, height - inset].map((y) =>
        element('line', {
          class: y < height - inset ? 'chart-grid' : 'chart-rule',
          x1: 0,
          y1: y,
          x2: width,
          y2: y,
        }),
      ),
      ...unbroken(spots).map(drawnRun),
      last
        ? element('circle', { class: 'chart-mark chart-mark-first', cx: last[0], cy: last[1], r: 3.5 })
        : '',
    ],
  );
}

function spot(value: number, index: number, count: number): Spot | null {
  if (!Number.isFinite(value)) return null;
  const share = Math.min(Math.max(value, 0), 1);
  const across = count > 1 ? index / (count - 1) : 1;
  return [inset + across * (width - 2 * inset), height - inset - share * (height - 2 * inset)];
}

/** Values without a gap as a line; a single one as a dot, because a line needs two. */
function drawnRun(run: Spot[]): string {
  const [alone] = run;
  if (run.length !== 1 || !alone) return polyline(run, 'chart-line');
  return element('circle', { class: 'chart-mark chart-mark-first', cx: alone[0], cy: alone[1], r: 2 });
}

/** The runs of values between gaps. */
function unbroken(spots: readonly (Spot | null)[]): Spot[][] {
  const runs: Spot[][] = [[]];
  for (const each of spots) {
    if (each === null) runs.push([]);
    else runs.at(-1)?.push(each);
  }
  return runs;
}
